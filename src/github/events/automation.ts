/** Events of machines at work: checks, statuses, runs, deployments, packages, alerts. */
import type { EventSubject } from '../../model/event.ts'
import { stringAt } from '../json-path.ts'
import {
  labelled,
  branchAt,
  firstOf,
  textAtPath,
  excerptAt,
  shortSha,
  personAt,
  numberedAt,
  constant,
  type EventFields,
} from './extract.ts'
export const automationEvents = {
  check_run: {
    named: {
      target: labelled('check_run.name', 'check_run.html_url'),
      branch: branchAt('check_run.check_suite.head_branch'),
    },
    terms: { state: firstOf(textAtPath('check_run.conclusion'), textAtPath('check_run.status')) },
    excerpt: firstOf(textAtPath('check_run.output.title'), excerptAt('check_run.output.summary')),
  },
  check_suite: {
    named: {
      target: labelled('check_suite.app.name'),
      branch: branchAt('check_suite.head_branch'),
    },
    terms: {
      state: firstOf(textAtPath('check_suite.conclusion'), textAtPath('check_suite.status')),
    },
  },
  status: {
    named: {
      target: labelled('context', 'target_url'),
      commit: shortSha('sha', 'commit.html_url'),
    },
    terms: { state: textAtPath('state') },
    excerpt: textAtPath('description'),
  },
  workflow_run: {
    named: {
      target: labelled('workflow_run.name', 'workflow_run.html_url'),
      branch: branchAt('workflow_run.head_branch'),
    },
    terms: {
      state: firstOf(textAtPath('workflow_run.conclusion'), textAtPath('workflow_run.status')),
    },
  },
  workflow_job: {
    named: {
      target: labelled('workflow_job.name', 'workflow_job.html_url'),
      branch: branchAt('workflow_job.head_branch'),
    },
    terms: {
      state: firstOf(textAtPath('workflow_job.conclusion'), textAtPath('workflow_job.status')),
    },
  },
  deployment: {
    named: { target: labelled('deployment.environment'), ref: branchAt('deployment.ref') },
    excerpt: textAtPath('deployment.description'),
  },
  deployment_status: {
    action: textAtPath('deployment_status.state'),
    named: {
      target: labelled('deployment.environment', 'deployment_status.environment_url'),
      ref: branchAt('deployment.ref'),
    },
    terms: { state: textAtPath('deployment_status.state') },
    excerpt: firstOf(
      textAtPath('deployment_status.description'),
      textAtPath('deployment.description'),
    ),
  },
  deployment_review: {
    named: {
      target: labelled('environment', 'workflow_job_run.html_url'),
      reviewer: personAt('approver'),
    },
    excerpt: excerptAt('comment'),
  },
  page_build: {
    terms: { state: textAtPath('build.status') },
    excerpt: textAtPath('build.error.message'),
  },
  merge_group: {
    action: (payload) => stringAt(payload, 'reason') ?? stringAt(payload, 'action'),
    named: { target: branchAt('merge_group.base_ref') },
  },
  registry_package: packageIn('registry_package'),
  package: packageIn('package'),
  repository_import: { action: textAtPath('status'), terms: { state: textAtPath('status') } },
  code_scanning_alert: {
    named: { target: numberedAt('alert') },
    terms: { thing: constant('code_scanning_alert') },
    subject: titled('alert.rule.description', 'alert.html_url'),
  },
  dependabot_alert: {
    named: { target: numberedAt('alert') },
    terms: { thing: constant('dependabot_alert') },
    subject: titled('alert.security_advisory.summary', 'alert.html_url'),
  },
  repository_vulnerability_alert: {
    named: { target: labelled('alert.affected_package_name', 'alert.external_reference') },
    terms: { thing: constant('repository_vulnerability_alert') },
  },
  security_advisory: {
    named: { target: labelled('security_advisory.ghsa_id') },
    subject: titled('security_advisory.summary'),
  },
} as const satisfies Readonly<Record<string, EventFields>>

function packageIn(key: string): EventFields {
  return {
    named: {
      target: labelled(`${key}.name`, `${key}.html_url`),
      version: firstOf(
        labelled(`${key}.package_version.container_metadata.tag.name`),
        labelled(`${key}.package_version.version`, `${key}.package_version.html_url`),
      ),
    },
  }
}

function titled(path: string, url?: string): (payload: unknown) => EventSubject | undefined {
  return (payload) => {
    const title = labelled(path, url)(payload)
    if (title === undefined) return undefined
    return { title: String(title.text), url: title.url, author: undefined, labels: [] }
  }
}
