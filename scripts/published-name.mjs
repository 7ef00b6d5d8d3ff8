/** `owner/name` of the repository that documentation and examples use, until a release the placeholder. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ours = fileURLToPath(new URL('../', import.meta.url))

/** Read from one example: every other file has the same, or a test fails. */
export function publishedName(root = ours) {
  const source = join(root, 'examples/end-of-job.yml')
  const name = /uses: ([\w.-]+\/dingtalk-notify[\w.-]*)@/.exec(readFileSync(source, 'utf8'))?.[1]
  if (name === undefined) throw new Error(`${source} does not use the action.`)
  return name
}
