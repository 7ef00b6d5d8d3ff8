/** Reads our pages of documentation: their snippets, the inputs these give us, and where links lead. */
import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { parse } from 'yaml'
import type { Language } from '../src/i18n/language.ts'
const root = new URL('../', import.meta.url)

export const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

/** What we publish in one language. */
export type Edition = { readme: string; folder: string; language: Language }

export const editions: readonly Edition[] = [
  { readme: 'README.md', folder: 'docs', language: 'en' },
  { readme: 'README.zh-CN.md', folder: 'docs/zh', language: 'zh-CN' },
]

/** The README and every page of the site, by their paths in the repository. */
export function pagesOf({ readme, folder }: Edition): string[] {
  return [readme, ...sitePagesOf(folder).map((page) => `${folder}/${page}`)]
}

/** The pages below a folder, but not those of another language. */
export function sitePagesOf(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.md') && !/^(zh|node_modules|\.vitepress)\//.test(path))
    .toSorted()
}

/** All that an edition says. */
export const textOf = (edition: Edition): string => pagesOf(edition).map(read).join('\n')

export type Described = Record<'inputs' | 'outputs', Record<string, unknown>>

export const action = parse(read('action.yml')) as Described

export const watching = parse(read('watch/action.yml')) as Described

export function snippetsOf(markdown: string): string[] {
  return Array.from(
    markdown.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm),
    ([, indent = '', yaml = '']) => yaml.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
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
  const prose = markdown.replace(/^( *)```[^]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, '')
  const links = Array.from(
    prose.matchAll(/\]\(([^)\s]+)\)|\b(?:src|srcset)="([^"]+)"/g),
    ([, target = '', picture = '']) => target || picture,
  )
  return links.filter((target) => !/^https?:/.test(target))
}

/** A link of a page → the file it leads to, from the root of the repository, and the anchor. */
export function resolveLink(page: string, link: string): { file: string; anchor: string } {
  const [path = '', anchor = ''] = link.split('#')
  const file = path === '' ? page : posix.join(posix.dirname(page), decodeURI(path))
  return { file, anchor }
}

/** The anchors that GitHub gives the page's headings. */
export function anchorsIn(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^#+ (.+)$/gm), ([, heading = '']) => {
    const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
    return `#${words.replaceAll(' ', '-')}`
  })
}
