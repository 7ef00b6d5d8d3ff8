/** Where a message leads: the run, its log, and the pages of what it is about. */
import { link, type Link, type WebUrl, webUrl } from '../../document/document.ts'
import { shorten } from '../../document/shorten.ts'
import type { RunContext } from '../../model/run-report.ts'
import { lengths } from '../layout.ts'
import type { MessageTexts } from '../texts.ts'

/** The most important first: the run, which there always is. */
export function actionLinks(context: RunContext, words: MessageTexts): [Link, ...Link[]] {
  const { links } = words
  const { event, job, commit, pullRequest } = context
  const topic =
    pullRequest === undefined && event.kind === 'other' ? event.named['target'] : undefined
  const release = event.kind === 'release' ? event.release.url : undefined
  const others = linksTo([
    { text: links.job, url: job?.url },
    { text: links.pullRequest, url: pullRequest?.url },
    { text: words.view(shorten(String(topic?.text ?? ''), lengths.label)), url: topic?.url },
    { text: links.release, url: release },
    { text: links.commit, url: commit?.url },
  ])
  return [{ kind: 'link', text: links.run, url: runPageUrl(context) }, ...others]
}

/** Those of which there is a URL. */
export function linksTo(targets: readonly { text: string; url: string | undefined }[]): Link[] {
  return targets.map(({ text, url }) => link(text, url)).filter((each) => typeof each !== 'string')
}

/** The run's page; without a URL that can be opened, another one: no message is without a link. */
export function runPageUrl({ run, repository }: RunContext): WebUrl {
  return webUrl(run.url) ?? webUrl(repository.url) ?? 'https://github.com/'
}
