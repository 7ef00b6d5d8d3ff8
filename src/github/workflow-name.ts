/** What a workflow is called, by people and by the API. */

/** A workflow without a name is called by its path. */
export function nameOf(workflow: string): string {
  return /^\.github\/workflows\/([^@]*)/.exec(workflow)?.[1] ?? workflow
}

/** @param path `octo-org/widgets/.github/workflows/ci.yml@refs/heads/main` */
export function fileOf(path: string): string | undefined {
  return /\/workflows\/([^/@]+)(?:@|$)/.exec(path)?.[1]
}
