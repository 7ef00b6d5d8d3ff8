/** Events of machines at work: checks, statuses, runs, deployments, packages, alerts. */
import type { Subject } from '../../model/event.ts'
import { stringAt } from '../json-path.ts'
import {
  at,
  branch,
  either,
  text,
  excerptAt,
  hash,
  person,
  numbered,
  always,
  type Telling,
} from './extract.ts'
export const work = {
  check_run: {
    named: {
      target: at('check_run.name', 'check_run.html_url'),
      branch: branch('check_run.check_suite.head_branch'),
    },
    terms: { state: either(text('check_run.conclusion'), text('check_run.status')) },
    excerpt: either(text('check_run.output.title'), excerptAt('check_run.output.summary')),
  },
  check_suite: {
    named: { target: at('check_suite.app.name'), branch: branch('check_suite.head_branch') },
    terms: { state: either(text('check_suite.conclusion'), text('check_suite.status')) },
  },
  status: {
    named: { target: at('context', 'target_url'), commit: hash('sha', 'commit.html_url') },
    terms: { state: text('state') },
    excerpt: text('description'),
  },
  workflow_run: {
    named: {
      target: at('workflow_run.name', 'workflow_run.html_url'),
      branch: branch('workflow_run.head_branch'),
    },
    terms: { state: either(text('workflow_run.conclusion'), text('workflow_run.status')) },
  },
  workflow_job: {
    named: {
      target: at('workflow_job.name', 'workflow_job.html_url'),
      branch: branch('workflow_job.head_branch'),
    },
    terms: { state: either(text('workflow_job.conclusion'), text('workflow_job.status')) },
  },
  deployment: {
    named: { target: at('deployment.environment'), ref: branch('deployment.ref') },
    excerpt: text('deployment.description'),
  },
  deployment_status: {
    action: text('deployment_status.state'),
    named: {
      target: at('deployment.environment', 'deployment_status.environment_url'),
      ref: branch('deployment.ref'),
    },
    terms: { state: text('deployment_status.state') },
    excerpt: either(text('deployment_status.description'), text('deployment.description')),
  },
  deployment_review: {
    named: {
      target: at('environment', 'workflow_job_run.html_url'),
      reviewer: person('approver'),
    },
    excerpt: excerptAt('comment'),
  },
  page_build: {
    terms: { state: text('build.status') },
    excerpt: text('build.error.message'),
  },
  merge_group: {
    action: (payload) => stringAt(payload, 'reason') ?? stringAt(payload, 'action'),
    named: { target: branch('merge_group.base_ref') },
  },
  registry_package: packageIn('registry_package'),
  package: packageIn('package'),
  repository_import: { action: text('status'), terms: { state: text('status') } },
  code_scanning_alert: {
    named: { target: numbered('alert') },
    terms: { thing: always('code_scanning_alert') },
    subject: titled('alert.rule.description', 'alert.html_url'),
  },
  dependabot_alert: {
    named: { target: numbered('alert') },
    terms: { thing: always('dependabot_alert') },
    subject: titled('alert.security_advisory.summary', 'alert.html_url'),
  },
  repository_vulnerability_alert: {
    named: { target: at('alert.affected_package_name', 'alert.external_reference') },
    terms: { thing: always('repository_vulnerability_alert') },
  },
  security_advisory: {
    named: { target: at('security_advisory.ghsa_id') },
    subject: titled('security_advisory.summary'),
  },
} as const satisfies Readonly<Record<string, Telling>>

function packageIn(key: string): Telling {
  return {
    named: {
      target: at(`${key}.name`, `${key}.html_url`),
      version: either(
        at(`${key}.package_version.container_metadata.tag.name`),
        at(`${key}.package_version.version`, `${key}.package_version.html_url`),
      ),
    },
  }
}

function titled(path: string, url?: string): (payload: unknown) => Subject | undefined {
  return (payload) => {
    const title = at(path, url)(payload)
    if (title === undefined) return undefined
    return { title: String(title.text), url: title.url, author: undefined, labels: [] }
  }
}
