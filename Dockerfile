FROM node:20-slim
WORKDIR /app
COPY package.json ./
RUN npm install --omit=dev --no-audit --no-fund
COPY . .
# The page is built here, so that the running server needs to write nothing but its data.
RUN node --import tsx -e "import('./server/api/build-page.ts').then((page) => page.builtPage())" \
  && mkdir -p data && chown node data
USER node
# Inside the container only; docker-compose.yml publishes it on the loopback address.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4173
EXPOSE 4173
HEALTHCHECK --interval=10s CMD ["node", "-e", "fetch('http://localhost:4173/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/main.ts"]
