import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { z } from 'zod'
import { OPERATIONS } from '../../server/api/operations.ts'
import { startServer, type TestServer } from './server.ts'

const Document = z.looseObject({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ operationId: z.string() }))),
  components: z.object({ schemas: z.record(z.string(), z.looseObject({})) }),
})

let server: TestServer
let document: z.infer<typeof Document>
beforeAll(async () => {
  server = await startServer()
  document = Document.parse((await server.ask('/api/openapi.json')).json)
})
afterAll(() => server.close())

test('the document is valid OpenAPI 3.1', async () => {
  expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
})

test('a document that is not valid would be noticed', async () => {
  const broken = { ...structuredClone(document), paths: { 'no-slash': 1 } }
  expect((await new Validator().validate(broken)).valid).toBe(false)
})

test('it lists exactly the routes that are mounted', () => {
  const listed = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const mounted = OPERATIONS.map(({ method, path }) => `${method} ${path}`)
  expect(listed.sort()).toEqual([...mounted, 'get /api/openapi.json'].sort())
})

test('every reference leads to a schema, and every path parameter is described', () => {
  const text = JSON.stringify(document)
  const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, to]) => to)
  const known = Object.keys(document.components.schemas).map(
    (name) => `#/components/schemas/${name}`,
  )
  expect(references.filter((to) => !known.includes(to ?? ''))).toEqual([])
  expect(text).not.toContain('__shared')
})

/** A schema of the document with its references, as Ajv compiles it. */
function validatorOf(name: string) {
  const ajv = new Ajv2020({ strict: false, formats: { uri: true, 'date-time': true } })
  ajv.addSchema({ $id: 'demarche:/', components: document.components })
  return ajv.compile({ $ref: `demarche:/#/components/schemas/${name}` })
}

test.each([
  ['GraphSnapshot', '/api/graph'],
  ['Timeline', '/api/timeline'],
  ['EntityView', '/api/entities/person%2Fanna-berg'],
  ['SearchResult', '/api/search?q=a'],
  ['MergeProposals', '/api/merge-proposals'],
  ['Corrections', '/api/corrections'],
  ['Namings', '/api/namings?entity=person/anna-berg'],
  ['Health', '/api/health'],
  ['Problem', '/api/nothing'],
])('what the server sends fits the described %s', async (name, path) => {
  const validate = validatorOf(name)
  const { json: body } = await server.ask(path)
  expect([validate(body), validate.errors]).toEqual([true, null])
  expect(validate({ nonsense: true })).toBe(false)
})
