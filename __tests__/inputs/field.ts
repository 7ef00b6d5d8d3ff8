/** One input on its way in, with the complaints about it gathered. */
import type { InputName } from '../../src/settings/defaults.ts'
import type { InputIssue } from '../../src/settings/issue.ts'
import type { InputField } from '../../src/settings/parse.ts'
import { createQuote } from '../../src/redact/quote.ts'
export function fieldOf(
  name: InputName,
  text: string,
): { field: InputField; issues: InputIssue[] } {
  const issues: InputIssue[] = []
  const quote = createQuote([])
  return { field: { name, text, addIssue: (issue) => issues.push(issue), quote }, issues }
}
