/** What people wrote with shortcodes (`:bug: Fix login`), with emoji as on GitHub. Loaded only where there are any. */
import type { Commit, Event, LabelledValue, PullRequest } from '../model/event.ts'
import type { RunReport } from '../model/run-report.ts'
import { withEmoji } from './markdown/emoji.chunk.ts'

export type WrittenByPeople = Pick<RunReport, 'context' | 'history'>

/** Commits, titles, labels and names: names of branches, files and jobs stay as they are. */
export function withEmojiForShortcodes<Report extends WrittenByPeople>(report: Report): Report {
  const { context, history } = report
  return {
    ...report,
    context: {
      ...context,
      commit: context.commit && inCommit(context.commit),
      pullRequest: context.pullRequest && inPullRequest(context.pullRequest),
      event: inEvent(context.event),
    },
    history: history && { ...history, commits: history.commits.map(inCommit) },
  }
}

function inCommit(commit: Commit): Commit {
  return { ...commit, subject: commit.subject && withEmoji(commit.subject) }
}

function inPullRequest(pullRequest: PullRequest): PullRequest {
  const { title, labels } = pullRequest
  return { ...pullRequest, title: withEmoji(title), labels: labels.map(withEmoji) }
}

function inEvent(event: Event): Event {
  switch (event.kind) {
    case 'push':
      return { ...event, newest: event.newest.map(inCommit) }
    case 'pull-request': {
      const { pullRequest, named } = event
      return { ...event, pullRequest: inPullRequest(pullRequest), named: inNamed(named) }
    }
    case 'release':
      return { ...event, release: { ...event.release, name: withEmoji(event.release.name) } }
    case 'other':
      return inOtherEvent(event)
    case 'dispatch':
    case 'schedule':
      return event
  }
}

function inOtherEvent(event: Extract<Event, { kind: 'other' }>): Event {
  const { named, subject, description } = event
  return {
    ...event,
    named: inNamed(named),
    subject: subject && {
      ...subject,
      title: withEmoji(subject.title),
      labels: subject.labels.map(withEmoji),
    },
    description: description && withEmoji(description),
  }
}

function inNamed(
  named: Readonly<Record<string, LabelledValue>>,
): Readonly<Record<string, LabelledValue>> {
  const entries = Object.entries(named).map(([name, { text, url }]) => {
    return [name, { text: typeof text === 'string' ? withEmoji(text) : text, url }] as const
  })
  return Object.fromEntries(entries)
}
