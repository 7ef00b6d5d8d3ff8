/** One input on its way in, with the complaints about it gathered. */
import type { Problem } from '../../src/dingtalk/problem.ts'
import type { Field } from '../../src/inputs/parse.ts'
import type { InputName } from '../../src/inputs/raw.ts'

export function fieldOf(name: InputName, text: string): { field: Field; problems: Problem[] } {
  const problems: Problem[] = []
  return { field: { name, text, complain: (problem) => problems.push(problem) }, problems }
}
