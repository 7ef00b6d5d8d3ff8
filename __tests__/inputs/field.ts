/** One input on its way in, with the complaints about it gathered. */
import type { InputName } from '../../src/settings/input-names.ts'
import type { FoundIssue, InputField } from '../../src/settings/issue.ts'
export function fieldOf(
  name: InputName,
  text: string,
): { field: InputField; issues: FoundIssue[] } {
  const issues: FoundIssue[] = []
  return { field: { name, text, addIssue: (issue) => issues.push(issue) }, issues }
}
