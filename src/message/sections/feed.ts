/** What a feed card tells, an item each: the jobs that failed, else the commits or the subject. */
import type { FeedItem } from '../../dingtalk/message.ts'
import { shorten } from '../../document/shorten.ts'
import type { Commit } from '../../model/commit.ts'
import { isFailed, type KnownJob } from '../../model/job.ts'
import type { RunReport, RunContext } from '../../model/run-report.ts'
import { statusStyles } from '../title.ts'
/** With the title, a phone's screen. */
const mostItems = 8

/** An item shows about two lines. */
const lengths = { title: 80, author: 40 }

export function feedOf({ context, jobs, history }: RunReport): FeedItem[] {
  const failed = jobs.filter(isFailed).map((job) => jobItem(job, context.run.url))
  const feed = failed.length > 0 ? failed : subjectItems(context, history?.commits)
  return feed.slice(0, mostItems)
}

function jobItem({ name, url, failedSteps = [] }: KnownJob, runUrl: string): FeedItem {
  const [step] = failedSteps
  const title = step === undefined ? name : `${name} · ${step.name}`
  return {
    title: `${statusStyles.failure.emoji} ${shorten(title, lengths.title)}`,
    url: step?.url ?? url ?? runUrl,
  }
}

/** The commits that may have broken it, else what the event is about. */
function subjectItems(context: RunContext, news: readonly Commit[] = []): FeedItem[] {
  const { event, pullRequest, commit, run } = context
  if (news.length > 0) return news.map(commitItem)
  if (event.kind === 'release')
    return [anItem(event.release.name, event.release.author, event.release.url ?? run.url)]
  if (pullRequest !== undefined) {
    const title = `#${String(pullRequest.number)} ${pullRequest.title}`
    return [anItem(title, pullRequest.author, pullRequest.url ?? run.url)]
  }
  if (event.kind === 'push' && event.newest.length > 0) return event.newest.map(commitItem)
  return commit === undefined ? [] : [commitItem(commit)]
}

/** A commit of which nothing but its name is known is told by that. */
function commitItem({ sha, url, subject, author }: Commit): FeedItem {
  return anItem(subject === undefined || subject === '' ? sha.slice(0, 7) : subject, author, url)
}

function anItem(what: string, author: string | undefined, url: string): FeedItem {
  const by = author === undefined ? '' : ` · ${shorten(author, lengths.author)}`
  return { title: `${shorten(what.trim(), lengths.title)}${by}`, url }
}
