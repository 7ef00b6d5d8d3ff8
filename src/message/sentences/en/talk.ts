/** What the built-in messages say in English of issues, comments, reviews and the like. */
import type { SentenceTable } from '../catalog.ts'
export const talk = {
  '*.opened': '{actor} opened {thing} {target}',
  '*.created': '{actor} created {thing} {target}',
  '*.edited': '{actor} edited {thing} {target}',
  '*.renamed': '{actor} renamed {thing} {old} to {target}',
  '*.deleted': '{actor} deleted {thing} {target}',
  '*.closed': '{actor} closed {thing} {target}',
  '*.reopened': '{actor} reopened {thing} {target}',
  '*.labeled': '{actor} added the label {label} to {thing} {target}',
  '*.unlabeled': '{actor} removed the label {label} from {thing} {target}',
  '*.assigned': '{actor} assigned {thing} {target} to {assignee}',
  '*.self_assigned': '{actor} took on {thing} {target}',
  '*.unassigned': '{actor} unassigned {assignee} from {thing} {target}',
  '*.self_unassigned': '{actor} is no longer assigned to {thing} {target}',
  '*.milestoned': '{actor} added {thing} {target} to milestone {milestone}',
  '*.demilestoned': [
    '{actor} removed {thing} {target} from milestone {milestone}',
    '{actor} removed {thing} {target} from its milestone',
  ],
  '*.locked': '{actor} locked the conversation of {thing} {target}',
  '*.unlocked': '{actor} unlocked the conversation of {thing} {target}',
  '*.pinned': '{actor} pinned {thing} {target}',
  '*.unpinned': '{actor} unpinned {thing} {target}',
  '*.transferred': [
    '{actor} transferred {thing} {target} to {destination}',
    '{actor} transferred {thing} {target}',
  ],
  '*.typed': '{actor} gave {thing} {target} the type {type}',
  '*.untyped': '{actor} took the type off {thing} {target}',

  'issues.closed': ['{actor} closed issue {target} as {reason}', '{actor} closed issue {target}'],

  'comment.created': [
    '{actor} commented on {file} in {thing} {target}',
    '{actor} commented on {thing} {target}',
  ],
  'comment.edited': '{actor} edited a comment on {thing} {target}',
  'comment.deleted': '{actor} deleted a comment on {thing} {target}',

  'pull_request_review.approved': '{actor} approved pull request {target}',
  'pull_request_review.changes_requested': '{actor} requested changes to pull request {target}',
  'pull_request_review.commented': '{actor} reviewed pull request {target}',
  'pull_request_review.edited': '{actor} edited a review of pull request {target}',
  'pull_request_review.dismissed': [
    '{actor} dismissed the review by {reviewer} of pull request {target}',
    '{actor} dismissed a review of pull request {target}',
  ],
  pull_request_review: '{actor} reviewed pull request {target}',
  'pull_request_review_thread.resolved': [
    '{actor} resolved a conversation about {file} in pull request {target}',
    '{actor} resolved a conversation in pull request {target}',
  ],
  'pull_request_review_thread.unresolved': [
    '{actor} reopened a conversation about {file} in pull request {target}',
    '{actor} reopened a conversation in pull request {target}',
  ],

  'discussion.created': [
    '{actor} started discussion {target} in {category}',
    '{actor} started discussion {target}',
  ],
  'discussion.answered': [
    '{actor} accepted the answer by {answerer} in discussion {target}',
    '{actor} accepted an answer in discussion {target}',
  ],
  'discussion.unanswered': '{actor} withdrew the accepted answer in discussion {target}',
  'discussion.category_changed': '{actor} moved discussion {target} to {category}',

  'milestone.closed': [
    '{actor} closed milestone {target} ({closed} closed, {open} open)',
    '{actor} closed milestone {target}',
  ],
  'milestone.opened': '{actor} reopened milestone {target}',

  'gollum.created': '{actor} created wiki page {target}',
  'gollum.edited': '{actor} edited wiki page {target}',
  'gollum.several': '{actor} changed {count} wiki pages',
  gollum: '{actor} changed the wiki',

  'project_card.created': '{actor} created a project card',
  'project_card.edited': '{actor} edited a project card',
  'project_card.moved': '{actor} moved a project card',
  'project_card.converted': '{actor} turned a project card into an issue',
  'project_card.deleted': '{actor} deleted a project card',
  'projects_v2_item.created': '{actor} added an item to a project',
  'projects_v2_item.edited': '{actor} edited an item of a project',
  'projects_v2_item.converted': '{actor} turned a project’s draft into an issue',
  'projects_v2_item.reordered': '{actor} reordered the items of a project',
  'projects_v2_item.archived': '{actor} archived an item of a project',
  'projects_v2_item.restored': '{actor} restored an item of a project',
  'projects_v2_item.deleted': '{actor} removed an item from a project',
} as const satisfies SentenceTable
