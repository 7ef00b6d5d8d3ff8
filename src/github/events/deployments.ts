/** What is made available: deployments, GitHub Pages, packages, runner images. */
import type { LabelledValue } from '../../model/event.ts'
import {
  branchAt,
  type EventFields,
  type Extractor,
  firstOf,
  labelled,
  textAtPath,
} from './extract.ts'

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
