/** Holds the output `results` against the JSON Schema that users are given. */
import Ajv from 'ajv'
import { read } from './pages.ts'

const schema: unknown = JSON.parse(read('docs/public/results.schema.json'))

const ajv = new Ajv({ allErrors: true })

/** What is wrong, by path; empty where it is what the schema describes. */
export function schemaProblems(results: unknown): string[] {
  if (ajv.validate(Object(schema), results) === true) return []
  return (ajv.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`)
}
