/** The end of a message: repository, job, attempt, duration, and the links. */
import { type Line, link, type Link, type WebUrl, webUrl } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { Event, LabelledValue } from '../../model/event.ts'
import type { RunContext } from '../../model/run-report.ts'
import type { MessageTexts } from '../texts.ts'

const jobLength = 120

const topicLength = 40

export function footerLines(
  context: RunContext,
  durationMs: number | undefined,
  words: MessageTexts,
): Line[] {
  const { repository, run, rerunBy } = context
  const details = [
    jobOf(context, words),
    run.attempt > 1 ? words.attempt(run.attempt, rerunBy) : undefined,
    durationMs === undefined ? undefined : words.duration(durationMs),
  ].filter((detail) => detail !== undefined)
  const where: Line = [words.repository, link(repository.name, repository.url)]
  return details.length === 0 ? [where] : [where, [details.join(' · ')]]
}

function jobOf({ job }: RunContext, words: MessageTexts): string | undefined {
  if (job === undefined || job.name === '') return undefined
  const matrix = job.matrix.length === 0 ? '' : ` (${job.matrix.join(', ')})`
  return `${words.job}${shorten(`${job.name}${matrix}`, jobLength)}`
}

/** The most important first: the run, which there always is. */
export function actionLinks(context: RunContext, words: MessageTexts): [Link, ...Link[]] {
  const { links } = words
  const { event, job, commit, pullRequest } = context
  const topic = pullRequest === undefined ? topicOf(event) : undefined
  const release = event.kind === 'release' ? event.release.url : undefined
  const others = [
    { text: links.job, url: job?.url },
    { text: links.pullRequest, url: pullRequest?.url },
    { text: words.view(shorten(String(topic?.text ?? ''), topicLength)), url: topic?.url },
    { text: links.release, url: release },
    { text: links.commit, url: commit?.url },
  ]
    .map(({ text, url }) => link(text, url))
    .filter((each) => typeof each !== 'string')
  return [{ kind: 'link', text: links.run, url: runAddress(context) }, ...others]
}

/** The run's page; without a URL that can be opened, another one: no message is without a link. */
export function runAddress({ run, repository }: RunContext): WebUrl {
  return webUrl(run.url) ?? webUrl(repository.url) ?? 'https://github.com/'
}

/** The issue, environment or check that the event is about. */
function topicOf(event: Event): LabelledValue | undefined {
  return event.kind === 'other' ? event.named['target'] : undefined
}
