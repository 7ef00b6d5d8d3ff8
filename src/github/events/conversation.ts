/** Events of what people write to each other: issues, discussions, comments, reviews. */
import type { LabelledValue } from '../../model/event.ts'
import { stringAt, type Payload, valueAt, listAt } from '../json-path.ts'
import {
  excerptAt,
  type EventFields,
  actionOf,
  commonChanges,
  numberedAt,
  labelled,
  constant,
  textAtPath,
  subjectAt,
  personAt,
  shortSha,
  type Extractor,
} from './extract.ts'
const comment = excerptAt('comment.body')

const remark: EventFields = {
  // A comment that is gone is neither linked nor quoted.
  excerpt: (payload) => (isDeletion(payload) ? undefined : comment(payload)),
}

export const conversationEvents = {
  issues: {
    action: actionOf,
    named: {
      ...commonChanges,
      target: numberedAt('issue'),
      destination: labelled('changes.new_repository.full_name', 'changes.new_issue.html_url'),
    },
    terms: { thing: constant('issue'), reason: textAtPath('issue.state_reason') },
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
      ...commonChanges,
      target: numberedAt('discussion'),
      category: labelled('discussion.category.name'),
      answerer: personAt('answer.user'),
      destination: labelled('changes.new_repository.full_name', 'changes.new_discussion.html_url'),
    },
    terms: { thing: constant('discussion') },
    subject: subjectAt('discussion'),
  },
  discussion_comment: {
    ...remark,
    named: { target: commented('discussion') },
    terms: { thing: constant('discussion') },
    subject: subjectAt('discussion'),
  },
  commit_comment: {
    ...remark,
    named: { target: shortSha('comment.commit_id', 'comment.html_url') },
    terms: { thing: constant('commit') },
  },
  pull_request_review: {
    action: (payload) =>
      stringAt(payload, 'action') === 'submitted'
        ? stringAt(payload, 'review', 'state')?.toLowerCase()
        : stringAt(payload, 'action'),
    named: {
      target: numberedAt('pull_request', 'review.html_url'),
      // Who takes back his own review is not told as if it were another's.
      reviewer: otherPerson('review.user'),
    },
    terms: { thing: constant('pull_request') },
    excerpt: excerptAt('review.body'),
  },
  pull_request_review_comment: {
    ...remark,
    named: { target: commented('pull_request'), file: labelled('comment.path') },
    terms: { thing: constant('pull_request') },
  },
  pull_request_review_thread: {
    named: { target: numberedAt('pull_request'), file: labelled('thread.comments.0.path') },
    terms: { thing: constant('pull_request') },
    excerpt: excerptAt('thread.comments.0.body'),
  },
  label: {
    action: renamed,
    named: { target: labelled('label.name'), old: labelled('changes.name.from') },
    terms: { thing: constant('label') },
    excerpt: textAtPath('label.description'),
  },
  milestone: {
    named: {
      target: labelled('milestone.title', 'milestone.html_url'),
      open: labelled('milestone.open_issues'),
      closed: labelled('milestone.closed_issues'),
    },
    terms: { thing: constant('milestone') },
    excerpt: excerptAt('milestone.description'),
  },
  project: {
    named: { target: labelled('project.name', 'project.html_url') },
    terms: { thing: constant('project') },
    excerpt: excerptAt('project.body'),
  },
  project_card: { excerpt: excerptAt('project_card.note') },
  project_column: {
    action: renamed,
    named: { target: labelled('project_column.name'), old: labelled('changes.name.from') },
    terms: { thing: constant('project_column') },
  },
  gollum: {
    action: (payload) =>
      (pagesOf(payload)?.length ?? 0) > 1 ? 'several' : stringAt(pagesOf(payload)?.[0], 'action'),
    named: {
      target: labelled('pages.0.title', 'pages.0.html_url'),
      count: (payload) => ({ text: pagesOf(payload)?.length ?? 0, url: undefined }),
    },
    terms: { thing: constant('wiki_page') },
    excerpt: textAtPath('pages.0.summary'),
  },
} as const satisfies Readonly<Record<string, EventFields>>

/** `#12`, which leads to the comment where there still is one. */
function commented(key: string): Extractor<LabelledValue> {
  const [comment, all] = [numberedAt(key, 'comment.html_url'), numberedAt(key)]
  return (payload) => (isDeletion(payload) ? all : comment)(payload)
}

function otherPerson(path: string): Extractor<LabelledValue> {
  return (payload) => {
    const found = personAt(path)(payload)
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
