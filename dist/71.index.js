"use strict";
exports.id = 71;
exports.ids = [71];
exports.modules = {

/***/ 6071:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  english: () => (/* binding */ english)
});

;// CONCATENATED MODULE: ./src/message/builtin/sentences/en/code.ts
const code = {
    workflow_dispatch: ['{actor} started this by hand on {here}', '{actor} started this by hand'],
    workflow_call: '{actor} had another workflow call this one',
    repository_dispatch: [
        '{actor} started this with the event {target}',
        '{actor} started this through the API',
    ],
    schedule: [
        'Scheduled run on {here}: {schedule} (UTC)',
        'Scheduled run on {here} ({cron}, UTC)',
        'Scheduled run on {here}',
        'Scheduled run',
    ],
    'pull_request.merged': '{actor} merged pull request {target}',
    'pull_request.synchronize': '{actor} updated pull request {target}',
    'pull_request.checked': 'Run for pull request {target} by {actor}',
    'pull_request.ready_for_review': '{actor} marked pull request {target} as ready for review',
    'pull_request.converted_to_draft': '{actor} turned pull request {target} into a draft',
    'pull_request.review_requested': [
        '{actor} asked {reviewer} to review pull request {target}',
        '{actor} asked for a review of pull request {target}',
    ],
    'pull_request.review_request_removed': [
        '{actor} no longer asks {reviewer} to review pull request {target}',
        '{actor} withdrew a request to review pull request {target}',
    ],
    'pull_request.auto_merge_enabled': '{actor} turned on auto-merge for pull request {target}',
    'pull_request.auto_merge_disabled': '{actor} turned off auto-merge for pull request {target}',
    'pull_request.enqueued': '{actor} added pull request {target} to the merge queue',
    'pull_request.dequeued': 'Pull request {target} left the merge queue',
    pull_request: [
        '{actor} updated pull request {target} ({action})',
        'Run for a pull request from {here} by {actor}',
        'Run for a pull request by {actor}',
    ],
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/en/place.ts
const place = {
    fork: ['{actor} forked this repository to {target}', '{actor} forked this repository'],
    watch: ['{actor} starred this repository (★ {stars})', '{actor} starred this repository'],
    'watch.deleted': '{actor} unstarred this repository',
    public: '{actor} made this repository public',
    'repository.created': '{actor} created this repository',
    'repository.deleted': '{actor} deleted this repository',
    'repository.edited': '{actor} edited the settings of this repository',
    'repository.archived': '{actor} archived this repository',
    'repository.unarchived': '{actor} unarchived this repository',
    'repository.renamed': '{actor} renamed this repository from {old} to {name}',
    'repository.transferred': [
        '{actor} transferred this repository from {old}',
        '{actor} transferred this repository',
    ],
    'repository.publicized': '{actor} made this repository public',
    'repository.privatized': '{actor} made this repository private',
    'member.added': '{target} is a collaborator now',
    'member.edited': '{actor} changed what collaborator {target} may do',
    'member.removed': '{target} is no longer a collaborator',
    'membership.added': '{member} joined team {target}',
    'membership.removed': '{member} left team {target}',
    'organization.member_added': '{member} joined the organization',
    'organization.member_removed': '{member} left the organization',
    'organization.member_invited': [
        '{actor} invited {member} to the organization',
        '{actor} invited somebody to the organization',
    ],
    'organization.renamed': [
        '{actor} renamed the organization from {old} to {target}',
        '{actor} renamed the organization to {target}',
    ],
    'org_block.blocked': '{actor} blocked {target}',
    'org_block.unblocked': '{actor} unblocked {target}',
    'team.added_to_repository': '{actor} gave team {target} access to this repository',
    'team.removed_from_repository': '{actor} took access to this repository from team {target}',
    'installation.created': ['{actor} installed the app {target}', '{actor} installed an app'],
    'installation.deleted': ['{actor} uninstalled the app {target}', '{actor} uninstalled an app'],
    'installation.suspend': ['{actor} suspended the app {target}', '{actor} suspended an app'],
    'installation.unsuspend': ['{actor} resumed the app {target}', '{actor} resumed an app'],
    'installation.new_permissions_accepted': [
        '{actor} granted the app {target} new permissions',
        '{actor} granted an app new permissions',
    ],
    'installation_repositories.added': [
        '{actor} gave the app {target} more repositories',
        '{actor} gave an app more repositories',
    ],
    'installation_repositories.removed': [
        '{actor} took repositories from the app {target}',
        '{actor} took repositories from an app',
    ],
    'github_app_authorization.revoked': '{actor} revoked the authorization of an app',
    'marketplace_purchase.purchased': '{buyer} bought the plan {target}',
    'marketplace_purchase.changed': '{buyer} changed to the plan {target}',
    'marketplace_purchase.cancelled': '{buyer} cancelled the plan {target}',
    'sponsorship.created': ['{sponsor} sponsors {target} ({tier})', '{sponsor} sponsors {target}'],
    'sponsorship.pending_tier_change': '{sponsor} is going to change the sponsorship of {target}',
    'sponsorship.cancelled': '{sponsor} no longer sponsors {target}',
    'meta.deleted': '{actor} deleted this webhook',
    ping: 'GitHub tests this webhook',
};

// EXTERNAL MODULE: ./src/message/builtin/sentences/en/push.ts
var push = __webpack_require__(5714);
;// CONCATENATED MODULE: ./src/message/builtin/sentences/en/talk.ts
const talk = {
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
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/en/terms.ts
/** GitHub's words in English: what a thing is called, and how something went. */ 
const terms = {
    issue: 'issue',
    pull_request: 'pull request',
    discussion: 'discussion',
    commit: 'commit',
    label: 'label',
    milestone: 'milestone',
    project: 'project',
    project_column: 'project column',
    wiki_page: 'wiki page',
    ...push/* refTerms */.J,
    team: 'team',
    deploy_key: 'deploy key',
    branch_protection_rule: 'branch protection rule',
    code_scanning_alert: 'code scanning alert',
    dependabot_alert: 'Dependabot alert',
    repository_vulnerability_alert: 'vulnerability alert for',
    success: 'passed',
    failure: 'failed',
    error: 'ended in an error',
    cancelled: 'was cancelled',
    timed_out: 'timed out',
    skipped: 'was skipped',
    neutral: 'finished',
    stale: 'went stale',
    action_required: 'needs action',
    startup_failure: 'failed to start',
    completed: 'completed',
    requested: 'was requested',
    queued: 'is queued',
    pending: 'is pending',
    waiting: 'is waiting',
    in_progress: 'is in progress',
    inactive: 'is no longer active',
    building: 'is in progress',
    built: 'succeeded',
    errored: 'failed',
    not_planned: 'not planned',
    duplicate: 'a duplicate',
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/en/work.ts
const work = {
    'check_run.created': ['Check {target} started on {branch}', 'Check {target} started'],
    'check_run.completed': ['Check {target} {state} on {branch}', 'Check {target} {state}'],
    'check_run.rerequested': '{actor} asked to run check {target} again',
    'check_run.requested_action': '{actor} requested an action from check {target}',
    'check_suite.requested': [
        'Check suite {target} was requested on {branch}',
        'Check suite {target} was requested',
    ],
    'check_suite.completed': [
        'Check suite {target} {state} on {branch}',
        'Check suite {target} {state}',
    ],
    'check_suite.rerequested': '{actor} asked to run check suite {target} again',
    status: [
        'Status {target} of commit {commit} {state}',
        'The status of commit {commit} {state}',
        'A commit’s status changed',
    ],
    'workflow_run.requested': [
        'Workflow {target} was started on {branch}',
        'Workflow {target} was started',
    ],
    workflow_run: [
        'Workflow {target} {state} on {branch}',
        'Workflow {target} {state}',
        'Another workflow ran',
    ],
    workflow_job: ['Job {target} {state} on {branch}', 'Job {target} {state}'],
    deployment: [
        '{actor} requested the deployment of {ref} to {target}',
        '{actor} requested a deployment to {target}',
        '{actor} requested a deployment',
    ],
    'deployment_status.success': [
        'Deployment of {ref} to {target} succeeded',
        'Deployment to {target} succeeded',
    ],
    deployment_status: [
        'Deployment of {ref} to {target} {state}',
        'Deployment to {target} {state}',
        'A deployment’s status changed',
    ],
    'deployment_review.requested': 'The deployment to {target} is waiting for a review',
    'deployment_review.approved': [
        '{reviewer} approved the deployment to {target}',
        'The deployment to {target} was approved',
    ],
    'deployment_review.rejected': [
        '{reviewer} rejected the deployment to {target}',
        'The deployment to {target} was rejected',
    ],
    page_build: ['The build of GitHub Pages {state}', 'GitHub Pages were built'],
    'merge_group.checks_requested': 'The merge queue asks for the checks of a merge into {target}',
    'merge_group.merged': 'The merge queue merged a group into {target}',
    'merge_group.invalidated': 'The merge queue gave up a merge into {target}: it was out of date',
    'merge_group.dequeued': 'A merge into {target} left the merge queue',
    merge_group: ['The merge queue is at work on {target}', 'The merge queue is at work'],
    'package.published': [
        '{actor} published version {version} of package {target}',
        '{actor} published package {target}',
    ],
    'package.updated': [
        '{actor} updated version {version} of package {target}',
        '{actor} updated package {target}',
    ],
    package: ['{actor} changed package {target}', '{actor} changed a package'],
    image_version: 'A new version of a runner image is ready',
    'repository_import.success': 'The import of this repository succeeded',
    'repository_import.failure': 'The import of this repository failed',
    repository_import: ['The import of this repository {state}', 'This repository was imported'],
    'alert.created': 'New {thing} {target}',
    'alert.reopened': 'Open again: {thing} {target}',
    'alert.fixed': 'Fixed: {thing} {target}',
    'alert.closed_by_user': '{actor} closed {thing} {target}',
    'alert.reopened_by_user': '{actor} reopened {thing} {target}',
    'alert.dismissed': '{actor} dismissed {thing} {target}',
    'alert.create': 'New {thing} {target}',
    'alert.dismiss': 'Dismissed: {thing} {target}',
    'alert.resolve': 'Resolved: {thing} {target}',
    'security_advisory.published': 'Security advisory {target} was published',
    'security_advisory.updated': 'Security advisory {target} was updated',
    'security_advisory.withdrawn': 'Security advisory {target} was withdrawn',
};

;// CONCATENATED MODULE: ./src/message/builtin/sentences/en/all.ts






const english = {
    sentences: { ...push/* push */.V, ...code, ...talk, ...work, ...place },
    terms: terms,
};


/***/ })

};
;