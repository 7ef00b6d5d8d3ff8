/** Makes the action's modules run in a browser, and hands GitHub's example payloads over one event at a time. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const root = new URL('../../', import.meta.url)

const platform = (name: string): string =>
  fileURLToPath(new URL(`docs/playground/platform/${name}.ts`, root))

/** The few modules of src that only node can run, and what a browser has in their place. */
const replacedModules = new Map([
  [fileURLToPath(new URL('src/encoding.ts', root)), platform('encoding')],
  [fileURLToPath(new URL('src/time-limit.ts', root)), platform('time-limit')],
  [fileURLToPath(new URL('src/http/octokit-fetch.ts', root)), platform('octokit-fetch')],
])

const replacedPackages = new Map([
  ['@actions/github', platform('actions-github')],
  ['node:fs', platform('node')],
  ['node:path', platform('node')],
  ['node:crypto', platform('node')],
])

export function playgroundPlugins(): Plugin[] {
  return [browserModules(), examplePayloads()]
}

function browserModules(): Plugin {
  return {
    name: 'dingtalk-notify:browser-modules',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (importer === undefined || !isOurs(importer)) return null
      const replaced = replacedPackages.get(source)
      if (replaced !== undefined) return replaced
      const resolved = await this.resolve(source, importer, { skipSelf: true })
      return (resolved && replacedModules.get(resolved.id)) ?? resolved
    },
  }
}

/** Of the action itself, not of the site's build. */
function isOurs(importer: string): boolean {
  return importer.startsWith(fileURLToPath(new URL('src/', root)))
}

type Example = { name: string; examples: readonly unknown[] }

/** `virtual:payloads` lists them; each event's are a module of its own, loaded when it is chosen. */
function examplePayloads(): Plugin {
  const list = 'virtual:payloads'
  const one = 'virtual:payloads/'
  const read = (): readonly Example[] => {
    const require = createRequire(new URL('package.json', root))
    const file = require.resolve('@octokit/webhooks-examples')
    return JSON.parse(readFileSync(file, 'utf8')) as readonly Example[]
  }
  return {
    name: 'dingtalk-notify:example-payloads',
    resolveId: (source) => (source.startsWith(list) ? `\0${source}` : null),
    load(id) {
      if (id === `\0${list}`) return listModule(read())
      if (!id.startsWith(`\0${one}`)) return null
      const event = id.slice(one.length + 1)
      const found = read().find(({ name }) => name === event)
      return `export const payloads = ${JSON.stringify(found?.examples ?? [])}`
    },
  }
}

function listModule(all: readonly Example[]): string {
  const rows = all.map(({ name, examples }) => {
    const actions = examples.map((example) =>
      typeof example === 'object' && example !== null && 'action' in example
        ? String(example.action)
        : '',
    )
    const load = `() => import(${JSON.stringify(`virtual:payloads/${name}`)})`
    return `{ event: ${JSON.stringify(name)}, actions: ${JSON.stringify(actions)}, load: ${load} }`
  })
  return `export const examples = [\n${rows.join(',\n')}\n]`
}
