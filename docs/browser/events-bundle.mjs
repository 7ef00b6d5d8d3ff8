/** The playground's own environment of an event, for a test in node. */
import { transform } from 'esbuild'
import { readFile } from 'node:fs/promises'

/** @returns {Promise<typeof import('../playground/events.ts')>} */
export async function bundleEvents() {
  const source = await readFile(new URL('../playground/events.ts', import.meta.url), 'utf8')
  const { code } = await transform(source, { loader: 'ts', format: 'esm' })
  return await import(`data:text/javascript,${encodeURIComponent(code)}`)
}
