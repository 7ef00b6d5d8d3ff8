/** Issues and discussions, and the labels and milestones that sort them. */
import { stringAt, type Payload } from '../json-path.ts'
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
