/** The items of a feed card: the failed jobs, else the commits or what the event is about. */
import type { FeedItem } from '../../document/message-content.ts'
import { shorten } from '../../document/shorten.ts'
import { webUrl } from '../../document/document.ts'
import type { Commit } from '../../model/event.ts'
import { isFailed, type KnownJob } from '../../model/job.ts'
import type { RunReport, RunContext } from '../../model/run-report.ts'
import { statusStyles } from '../title.ts'
import { runPageUrl } from './action-links.ts'

/** With the title, a phone's screen. */
const mostItems = 8

/** An item shows about two lines. */
const lengths = { title: 80, author: 40 }

/** An item before it is known where it leads. */
type FeedEntry = { title: string; url: string | undefined }

export function feedOf({ context, jobs, history }: RunReport): FeedItem[] {
  const failed = jobs.filter(isFailed).map(jobItem)
  const drafts = failed.length > 0 ? failed : subjectItems(context, history?.commits)
  return drafts
    .slice(0, mostItems)
    .map(({ title, url }) => ({ title, url: webUrl(url ?? '') ?? runPageUrl(context) }))
}

function jobItem({ name, url, failedSteps = [] }: KnownJob): FeedEntry {
  const [step] = failedSteps
  const title = step === undefined ? name : `${name} · ${step.name}`
  return {
    title: `${statusStyles.failure.emoji} ${shorten(title, lengths.title)}`,
    url: step?.url ?? url,
  }
}

/** The commits that may have broken it, else what the event is about. */
function subjectItems(context: RunContext, news: readonly Commit[] = []): FeedEntry[] {
  const { event, pullRequest, commit } = context
  if (news.length > 0) return news.map(commitItem)
  if (event.kind === 'release')
    return [toEntry(event.release.name, event.release.author, event.release.url)]
  if (pullRequest !== undefined) {
    const title = `#${String(pullRequest.number)} ${pullRequest.title}`
    return [toEntry(title, pullRequest.author, pullRequest.url)]
  }
  if (event.kind === 'push' && event.newest.length > 0) return event.newest.map(commitItem)
  return commit === undefined ? [] : [commitItem(commit)]
}

/** A commit of which only the sha is known is shown by that. */
function commitItem({ sha, url, subject, author }: Commit): FeedEntry {
  return toEntry(subject === undefined || subject === '' ? sha.slice(0, 7) : subject, author, url)
}

function toEntry(what: string, author: string | undefined, url: string | undefined): FeedEntry {
  const by = author === undefined ? '' : ` · ${shorten(author, lengths.author)}`
  return { title: `${shorten(what.trim(), lengths.title)}${by}`, url }
}
