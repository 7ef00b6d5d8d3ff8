/** Reads our pages of documentation: their snippets, the inputs these give us, and where links lead. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
const root = new URL('../', import.meta.url)

export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

export type Described = Record<'inputs' | 'outputs', Record<string, unknown>>

export const action = parse(read('action.yml')) as Described

export const watching = parse(read('watch/action.yml')) as Described

export function snippetsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, yaml = '']) => yaml)
}

/** Every step that uses this action, wherever it stands in the snippet. */
export function usesOf(snippet: string): { inputs: string[]; of: Described }[] {
  return recordsIn(parse(snippet)).flatMap(({ uses, with: inputs }) => {
    const [, path] = /\/dingtalk-notify(\/watch)?@v1$/.exec(String(uses)) ?? []
    const isOurs = String(uses).includes('/dingtalk-notify')
    const of = path === undefined ? action : watching
    return isOurs ? [{ inputs: Object.keys(inputs ?? {}), of }] : []
  })
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(recordsIn)
  return Array.isArray(value) ? below : [{ ...value }, ...below]
}

/** Where links lead: headings of pages and files of the repository. */
export function linksIn(markdown: string): string[] {
  const links = Array.from(markdown.matchAll(/\]\(([^)]+)\)/g), ([, target = '']) => target)
  return links.filter((target) => !/^https?:/.test(target))
}

/** The anchors that GitHub gives the page's headings. */
export function anchorsIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => {
    const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    return `#${words.replaceAll(' ', '-')}`
  })
}
