/** Holds the output `results` against the JSON Schema that users are given. */
import Ajv from 'ajv'
import { read } from './pages.ts'

const schema: unknown = JSON.parse(read('docs/public/results.schema.json'))

/** A schema that is none rejects everything. */
const validate = new Ajv({ allErrors: true }).compile(
  typeof schema === 'object' && schema !== null ? schema : false,
)

/** What is wrong, by path; empty where it is what the schema describes. */
export function schemaProblems(results: unknown): string[] {
  if (validate(results) === true) return []
  return (validate.errors ?? []).map(({ dataPath, message = '' }) => `${dataPath} ${message}`)
}
