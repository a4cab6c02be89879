import helmet from 'helmet'

const SELF = "'self'"
const NONE = "'none'"

/** Security headers: nothing but our own files runs, is styled by, framed or spoken to. */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: [NONE],
      scriptSrc: [SELF],
      styleSrc: [SELF],
      imgSrc: [SELF, 'data:', 'blob:'],
      connectSrc: [SELF],
      workerSrc: [SELF],
      baseUri: [NONE],
      formAction: [NONE],
      frameAncestors: [NONE],
    },
  },
  // Plain HTTP on the loopback; whoever puts TLS in front sets it there.
  strictTransportSecurity: false,
})
