/** The message's first line: verdict, what it is about, and in the title the repository. */
import type { Inline, Line } from '../../dingtalk/document.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Verdict } from '../../facts/verdict.ts'
import { shorten } from '../../dingtalk/shorten.ts'
import { looks } from './verdict.ts'
import type { Words } from './words.ts'

/** What a phone's notification shows of a part of the title, in characters. */
const partLength = 40

/** The heading of the body, verdict in its colour. */
export function headingOf(verdict: Verdict, facts: Facts, words: Words): Line {
  const { mark, color } = looks[verdict]
  const word: Inline = { kind: 'colored', text: words.verdicts[verdict], color }
  return [`${mark} `, word, `${words.colon}${aboutOf(facts)}`]
}

/** The same as plain text, with the repository. */
export function titleOf(verdict: Verdict, facts: Facts, words: Words): string {
  const about = [aboutOf(facts), shorten(facts.repository.name, partLength)].filter(Boolean)
  return `${looks[verdict].mark} ${words.verdicts[verdict]}${words.colon}${about.join(' · ')}`
}

/** `CI · main`, `CI · #12 Mend the widget`, `Release · v1.2.0`. */
function aboutOf(facts: Facts): string {
  return [facts.workflow, refOf(facts)]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => shorten(part ?? '', partLength))
    .join(' · ')
}

function refOf({ event, pullRequest, ref }: Facts): string | undefined {
  if (event.kind === 'release') return event.release.tag
  if (pullRequest !== undefined) return `#${String(pullRequest.number)} ${pullRequest.title}`.trim()
  return ref?.name
}
