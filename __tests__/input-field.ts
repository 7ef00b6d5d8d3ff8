/** One input on its way in, with the issues about it gathered. */
import type { InputName } from '../src/settings/input-defaults.ts'
import type { FoundIssue, InputField } from '../src/settings/input-issue.ts'

export function fieldOf(
  name: InputName,
  text: string,
): { field: InputField; issues: FoundIssue[] } {
  const issues: FoundIssue[] = []
  return { field: { name, text, addIssue: (issue) => issues.push(issue) }, issues }
}
