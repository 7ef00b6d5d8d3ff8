/** What reports a state of its own or is made available: checks, the merge queue, deployments, packages. */
import type { LabelledValue } from '../../model/event.ts'
import {
  branchAt,
  type EventFields,
  firstOf,
  labelled,
  shortSha,
  textAtPath,
  type Extractor,
} from './extract.ts'

export const checkEvents = {
  check_run: {
    named: {
      target: labelled('check_run.name', 'check_run.html_url'),
      branch: branchAt('check_run.check_suite.head_branch'),
    },
    terms: { state: firstOf(textAtPath('check_run.conclusion'), textAtPath('check_run.status')) },
    description: textAtPath('check_run.output.title'),
    body: textAtPath('check_run.output.summary'),
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
    description: textAtPath('description'),
  },
  merge_group: {
    named: { base: branchAt('merge_group.base_ref') },
  },
} as const satisfies Readonly<Record<string, EventFields>>

/* What is made available: deployments, GitHub Pages, packages, runner images. */

const state = textAtPath('deployment_status.state')

export const deploymentEvents = {
  deployment: {
    named: { target: labelled('deployment.environment'), ref: branchAt('deployment.ref') },
    description: textAtPath('deployment.description'),
  },
  deployment_status: {
    action: state,
    named: {
      target: labelled('deployment.environment', 'deployment_status.environment_url'),
      ref: branchAt('deployment.ref'),
    },
    terms: { state },
    description: firstOf(
      textAtPath('deployment_status.description'),
      textAtPath('deployment.description'),
    ),
  },
  page_build: {
    terms: { state: textAtPath('build.status') },
    description: textAtPath('build.error.message'),
  },
  registry_package: {
    named: {
      target: labelled('registry_package.name', 'registry_package.html_url'),
      version: packageVersion('registry_package.package_version'),
    },
  },
  image_version: {},
} as const satisfies Readonly<Record<string, EventFields>>

/** A container's tag; its version is a digest that says nothing. */
function packageVersion(path: string): Extractor<LabelledValue> {
  return firstOf(
    labelled(`${path}.container_metadata.tag.name`),
    labelled(`${path}.version`, `${path}.html_url`),
  )
}
