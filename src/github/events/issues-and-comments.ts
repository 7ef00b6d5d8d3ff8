/** Issues and discussions, the labels and milestones that sort them, and what people write below them. */
import type { LabelledValue } from '../../model/event.ts'
import { stringAt, type Payload, valueAt } from '../json-path.ts'
import {
  actionOf,
  commonChanges,
  constant,
  type EventFields,
  labelled,
  numberedAt,
  personAt,
  subjectAt,
  textAtPath,
  type Extractor,
} from './extract.ts'

export const issueEvents = {
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
  label: {
    action: labelAction,
    named: { target: labelled('label.name'), old: labelled('changes.name.from') },
    terms: { thing: constant('label') },
    description: textAtPath('label.description'),
  },
  milestone: {
    named: {
      target: labelled('milestone.title', 'milestone.html_url'),
      open: labelled('milestone.open_issues'),
      closed: labelled('milestone.closed_issues'),
    },
    terms: { thing: constant('milestone') },
    description: textAtPath('milestone.description'),
  },
} as const satisfies Readonly<Record<string, EventFields>>

/** A new name says more than `edited`. */
function labelAction(payload: Payload): string | undefined {
  const isRenamed = stringAt(payload, 'changes', 'name', 'from') !== undefined
  return isRenamed ? 'renamed' : stringAt(payload, 'action')
}

/* What people write below issues, discussions and pull requests: comments and reviews. */

export const commentEvents = {
  issue_comment: {
    named: { target: commented('issue') },
    terms: { thing: (payload) => (isOnPullRequest(payload) ? 'pull_request' : 'issue') },
    subject: subjectAt('issue'),
    body: commentBody,
  },
  discussion_comment: {
    named: { target: commented('discussion') },
    terms: { thing: constant('discussion') },
    subject: subjectAt('discussion'),
    body: commentBody,
  },
  pull_request_review_comment: {
    named: { target: commented('pull_request'), file: labelled('comment.path') },
    terms: { thing: constant('pull_request') },
    body: commentBody,
  },
  pull_request_review: {
    action: reviewAction,
    named: {
      target: numberedAt('pull_request', 'review.html_url'),
      // Missing where people dismiss their own review: the sentence needs no second name then.
      reviewer: otherPerson('review.user'),
    },
    terms: { thing: constant('pull_request') },
    body: textAtPath('review.body'),
  },
} as const satisfies Readonly<Record<string, EventFields>>

/** `#12`, linked to the comment unless that was deleted. */
function commented(key: string): Extractor<LabelledValue> {
  const [toComment, toWhole] = [numberedAt(key, 'comment.html_url'), numberedAt(key)]
  return (payload) => (isDeletion(payload) ? toWhole : toComment)(payload)
}

/** A deleted comment is not quoted. */
function commentBody(payload: Payload): string | undefined {
  return isDeletion(payload) ? undefined : stringAt(payload, 'comment', 'body')
}

function isDeletion(payload: Payload): boolean {
  return stringAt(payload, 'action') === 'deleted'
}

/** GitHub sends `issue_comment` for comments on pull requests, too. */
function isOnPullRequest(payload: Payload): boolean {
  return valueAt(payload, 'issue', 'pull_request') !== undefined
}

/** `approved` says more than `submitted`. */
function reviewAction(payload: Payload): string | undefined {
  const action = stringAt(payload, 'action')
  return action === 'submitted' ? stringAt(payload, 'review', 'state')?.toLowerCase() : action
}

function otherPerson(path: string): Extractor<LabelledValue> {
  return (payload) => {
    const found = personAt(path)(payload)
    return found?.text === stringAt(payload, 'sender', 'login') ? undefined : found
  }
}
