/** Inputs that are not plainly right: loaded only where there are any. */
import { createQuote } from '../redact/quote.ts'
import { defaults } from './input-names.ts'
import type { FoundIssue, InputIssue } from './issue.ts'
import { valueText } from './value-texts.ts'
export { unmetWishIssues } from './unmet-wishes.ts'
export { readUnusualMentionMap, readUnusualMentions } from './unusual-mentions.ts'
export { readUnusualRobots } from './unusual-robots.ts'

const order: readonly string[] = Object.keys(defaults)

/**
 * In the order of action.yml, those of inputs that do not exist first.
 *
 * @param hidden what no sentence may show
 */
export function toInputIssues(
  found: readonly FoundIssue[],
  hidden: readonly string[],
): InputIssue[] {
  const quote = createQuote(hidden)
  const issues = found.map((issue): InputIssue => {
    if ('text' in issue) return issue
    const { problem, ...place } = issue
    return { ...place, text: valueText(problem, quote) }
  })
  return issues.toSorted((a, b) => order.indexOf(a.input) - order.indexOf(b.input))
}
