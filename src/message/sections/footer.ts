/** Where it ran, and the ways there: repository, job, attempt, duration; links to all of them. */
import { type Line, link, type Link } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Event, Named } from '../../model/event.ts'
import type { Facts } from '../../model/run-report.ts'
import type { Words } from '../texts/texts.ts'
const jobLength = 120

const topicLength = 40

export function placeLines(facts: Facts, durationMs: number | undefined, words: Words): Line[] {
  const { repository, run } = facts
  const details = [
    jobOf(facts, words),
    run.attempt > 1 ? words.attempt(run.attempt) : undefined,
    durationMs === undefined ? undefined : words.took(durationMs),
  ].filter((detail) => detail !== undefined)
  const where: Line = [words.repository, link(repository.name, repository.url)]
  return details.length === 0 ? [where] : [where, [details.join(' · ')]]
}

function jobOf({ job }: Facts, words: Words): string | undefined {
  if (job === undefined || job.name === '') return undefined
  const legs = job.matrix.length === 0 ? '' : ` (${job.matrix.join(', ')})`
  return `${words.job}${shorten(`${job.name}${legs}`, jobLength)}`
}

/** The most important first: the run, which there always is. */
export function waysThere(facts: Facts, words: Words): [Link, ...Link[]] {
  const { links } = words
  const { event, run, job, commit, pullRequest } = facts
  const topic = pullRequest === undefined ? topicOf(event) : undefined
  const release = event.kind === 'release' ? event.release.url : undefined
  const others = [
    { text: links.job, url: job?.url },
    { text: links.pullRequest, url: pullRequest?.url },
    { text: words.view(shorten(String(topic?.text ?? ''), topicLength)), url: topic?.url },
    { text: links.release, url: release },
    { text: links.commit, url: commit?.url },
  ].flatMap(({ text, url }): Link[] => (url === undefined ? [] : [{ kind: 'link', text, url }]))
  return [{ kind: 'link', text: links.run, url: run.url }, ...others]
}

/** The issue, the environment, the check: whatever its sentence is about. */
function topicOf(event: Event): Named | undefined {
  return event.kind === 'other' ? event.named['target'] : undefined
}
