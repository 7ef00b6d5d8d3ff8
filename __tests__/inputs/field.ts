/** One input on its way in, with the complaints about it gathered. */
import type { InputName } from '../../src/settings/defaults.ts'
import type { Problem } from '../../src/settings/issue.ts'
import type { Field } from '../../src/settings/parse.ts'
export function fieldOf(name: InputName, text: string): { field: Field; problems: Problem[] } {
  const problems: Problem[] = []
  return { field: { name, text, complain: (problem) => problems.push(problem) }, problems }
}
