/** What a feed card tells, an item each: the jobs that failed, else the commits or the subject. */
import type { Story } from '../../dingtalk/message.ts'
import { shorten } from '../../dingtalk/shorten.ts'
import type { Commit } from '../../facts/commit.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Happened, KnownJob } from '../../facts/happened.ts'
import { looks } from './verdict.ts'

/** With the title, a phone's screen. */
const mostStories = 8
/** An item shows about two lines. */
const lengths = { title: 80, author: 40 }

export function storiesOf({ facts, jobs, history }: Happened): Story[] {
  const failed = jobs.filter(isFailed).map((job) => jobStory(job, facts.run.url))
  const stories = failed.length > 0 ? failed : subjectStories(facts, history?.commits)
  return stories.slice(0, mostStories)
}

function isFailed({ conclusion, failedSteps = [] }: KnownJob): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out' || failedSteps.length > 0
}

function jobStory({ name, url, failedSteps = [] }: KnownJob, runUrl: string): Story {
  const [step] = failedSteps
  const title = step === undefined ? name : `${name} · ${step.name}`
  return {
    title: `${looks.failure.mark} ${shorten(title, lengths.title)}`,
    url: step?.url ?? url ?? runUrl,
  }
}

/** The commits that may have broken it, else what the event is about. */
function subjectStories(facts: Facts, news: readonly Commit[] = []): Story[] {
  const { event, pullRequest, commit, run } = facts
  if (news.length > 0) return news.map(commitStory)
  if (event.kind === 'release')
    return [aStory(event.release.name, event.release.author, event.release.url ?? run.url)]
  if (pullRequest !== undefined) {
    const title = `#${String(pullRequest.number)} ${pullRequest.title}`
    return [aStory(title, pullRequest.author, pullRequest.url ?? run.url)]
  }
  if (event.kind === 'push' && event.newest.length > 0) return event.newest.map(commitStory)
  return commit === undefined ? [] : [commitStory(commit)]
}

/** A commit of which nothing but its name is known is told by that. */
function commitStory({ sha, url, subject, author }: Commit): Story {
  return aStory(subject === undefined || subject === '' ? sha.slice(0, 7) : subject, author, url)
}

function aStory(what: string, author: string | undefined, url: string): Story {
  const by = author === undefined ? '' : ` · ${shorten(author, lengths.author)}`
  return { title: `${shorten(what.trim(), lengths.title)}${by}`, url }
}
