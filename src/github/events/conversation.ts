/** Events of what people write to each other: issues, discussions, comments, reviews. */
import type { Named } from '../../model/event.ts'
import { stringAt, type Payload, valueAt, listAt } from '../json-path.ts'
import {
  excerptAt,
  type Telling,
  actionOf,
  changed,
  numbered,
  at,
  always,
  text,
  subjectAt,
  person,
  hash,
  type Find,
} from './extract.ts'
const comment = excerptAt('comment.body')

const remark: Telling = {
  // A comment that is gone is neither linked nor quoted.
  excerpt: (payload) => (isDeletion(payload) ? undefined : comment(payload)),
}

export const talk = {
  issues: {
    action: actionOf,
    named: {
      ...changed,
      target: numbered('issue'),
      destination: at('changes.new_repository.full_name', 'changes.new_issue.html_url'),
    },
    terms: { thing: always('issue'), reason: text('issue.state_reason') },
    subject: subjectAt('issue'),
  },
  issue_comment: {
    ...remark,
    named: { target: commented('issue') },
    terms: { thing: (payload) => (isOnPullRequest(payload) ? 'pull_request' : 'issue') },
    subject: subjectAt('issue'),
  },
  discussion: {
    named: {
      ...changed,
      target: numbered('discussion'),
      category: at('discussion.category.name'),
      answerer: person('answer.user'),
      destination: at('changes.new_repository.full_name', 'changes.new_discussion.html_url'),
    },
    terms: { thing: always('discussion') },
    subject: subjectAt('discussion'),
  },
  discussion_comment: {
    ...remark,
    named: { target: commented('discussion') },
    terms: { thing: always('discussion') },
    subject: subjectAt('discussion'),
  },
  commit_comment: {
    ...remark,
    named: { target: hash('comment.commit_id', 'comment.html_url') },
    terms: { thing: always('commit') },
  },
  pull_request_review: {
    action: (payload) =>
      stringAt(payload, 'action') === 'submitted'
        ? stringAt(payload, 'review', 'state')?.toLowerCase()
        : stringAt(payload, 'action'),
    named: {
      target: numbered('pull_request', 'review.html_url'),
      // Who takes back his own review is not told as if it were another's.
      reviewer: otherPerson('review.user'),
    },
    terms: { thing: always('pull_request') },
    excerpt: excerptAt('review.body'),
  },
  pull_request_review_comment: {
    ...remark,
    named: { target: commented('pull_request'), file: at('comment.path') },
    terms: { thing: always('pull_request') },
  },
  pull_request_review_thread: {
    named: { target: numbered('pull_request'), file: at('thread.comments.0.path') },
    terms: { thing: always('pull_request') },
    excerpt: excerptAt('thread.comments.0.body'),
  },
  label: {
    action: renamed,
    named: { target: at('label.name'), old: at('changes.name.from') },
    terms: { thing: always('label') },
    excerpt: text('label.description'),
  },
  milestone: {
    named: {
      target: at('milestone.title', 'milestone.html_url'),
      open: at('milestone.open_issues'),
      closed: at('milestone.closed_issues'),
    },
    terms: { thing: always('milestone') },
    excerpt: excerptAt('milestone.description'),
  },
  project: {
    named: { target: at('project.name', 'project.html_url') },
    terms: { thing: always('project') },
    excerpt: excerptAt('project.body'),
  },
  project_card: { excerpt: excerptAt('project_card.note') },
  project_column: {
    action: renamed,
    named: { target: at('project_column.name'), old: at('changes.name.from') },
    terms: { thing: always('project_column') },
  },
  gollum: {
    action: (payload) =>
      (pagesOf(payload)?.length ?? 0) > 1 ? 'several' : stringAt(pagesOf(payload)?.[0], 'action'),
    named: {
      target: at('pages.0.title', 'pages.0.html_url'),
      count: (payload) => ({ text: pagesOf(payload)?.length ?? 0, url: undefined }),
    },
    terms: { thing: always('wiki_page') },
    excerpt: text('pages.0.summary'),
  },
} as const satisfies Readonly<Record<string, Telling>>

/** `#12`, which leads to the comment where there still is one. */
function commented(key: string): Find<Named> {
  const [comment, all] = [numbered(key, 'comment.html_url'), numbered(key)]
  return (payload) => (isDeletion(payload) ? all : comment)(payload)
}

function otherPerson(path: string): Find<Named> {
  return (payload) => {
    const found = person(path)(payload)
    return found?.text === stringAt(payload, 'sender', 'login') ? undefined : found
  }
}

function isDeletion(payload: Payload): boolean {
  return stringAt(payload, 'action') === 'deleted'
}

/** GitHub tells of comments on pull requests as of those on issues. */
function isOnPullRequest(payload: Payload): boolean {
  return valueAt(payload, 'issue', 'pull_request') !== undefined
}

/** A new name says more than `edited`. */
function renamed(payload: Payload): string | undefined {
  const isRenamed = stringAt(payload, 'changes', 'name', 'from') !== undefined
  return isRenamed ? 'renamed' : stringAt(payload, 'action')
}

function pagesOf(payload: Payload): readonly unknown[] | undefined {
  return listAt(payload, 'pages')
}
