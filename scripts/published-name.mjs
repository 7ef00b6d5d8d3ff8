/** `owner/name` of the repository that documentation and examples use, until a release the placeholder. */
import { readFileSync } from 'node:fs'

/** Where the name is read from: every other file has the same, or a test fails. */
const source = new URL('../examples/end-of-job.yml', import.meta.url)

export function publishedName() {
  const name = /uses: ([\w.-]+\/dingtalk-notify[\w.-]*)@/.exec(readFileSync(source, 'utf8'))?.[1]
  if (name === undefined) throw new Error(`${source.pathname} does not use the action.`)
  return name
}
