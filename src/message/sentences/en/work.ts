/** What the built-in messages say in English of checks, deployments, packages and alerts. */
import type { SentenceTable } from '../catalog.ts'
export const work = {
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
} as const satisfies SentenceTable
