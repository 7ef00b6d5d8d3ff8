/** What a feed card tells, an item each: the jobs that failed, else the commits. */
import type { Story } from '../../dingtalk/message.ts'
import { shorten } from '../../dingtalk/shorten.ts'
import type { Commit } from '../../facts/commit.ts'
import type { Happened, KnownJob } from '../../facts/happened.ts'
import { looks } from './verdict.ts'

/** With the title, a phone's screen. */
const mostStories = 8
/** An item shows about two lines. */
const lengths = { title: 80, author: 40 }

export function storiesOf({ facts, jobs, history }: Happened): Story[] {
  const failed = jobs.filter(isFailed)
  const stories =
    failed.length > 0
      ? failed.slice(0, mostStories).map((job) => jobStory(job, facts.run.url))
      : commitsOf(facts.commit, history?.commits).slice(0, mostStories).map(commitStory)
  return stories.filter(({ title }) => title !== '')
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

/** Those that may have broken it, else the one that the event is about. */
function commitsOf(commit: Commit | undefined, news: readonly Commit[] = []): readonly Commit[] {
  if (news.length > 0) return news
  return commit === undefined ? [] : [commit]
}

/** A commit of which nothing but its name is known is told by that. */
function commitStory({ sha, url, subject, author }: Commit): Story {
  const by = author === undefined ? '' : ` · ${shorten(author, lengths.author)}`
  const what = subject === undefined || subject === '' ? sha.slice(0, 7) : subject
  return { title: `${shorten(what, lengths.title)}${by}`, url }
}
