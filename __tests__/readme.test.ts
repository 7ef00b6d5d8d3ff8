/** Both READMEs tell what is there: their snippets, tables and quoted errors against the code. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, parseDocument } from 'yaml'

const root = new URL('../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')

const editions = ['README.md', 'README.zh-CN.md']

type Described = Record<'inputs' | 'outputs', Record<string, unknown>>

const action = parse(read('action.yml')) as Described
const chinese = parse(read('docs/action.zh-CN.yml')) as Described

test('the generated tables are up to date', () => {
  const script = fileURLToPath(new URL('scripts/readme-tables.mjs', root))
  const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('the Chinese descriptions are for what exists', () => {
  expect(Object.keys(chinese.inputs)).toEqual(Object.keys(action.inputs))
  expect(Object.keys(chinese.outputs)).toEqual(Object.keys(action.outputs))
})

describe.each(editions)('%s', (file) => {
  const snippets = snippetsOf(read(file))

  test.each(snippets.map((snippet) => [titleOf(snippet), snippet]))(
    'is YAML and gives this action inputs that exist: %s',
    (_, snippet) => {
      expect(parseDocument(snippet).errors).toEqual([])
      const uses = usesOf(snippet)
      expect(uses.length).toBeGreaterThan(0)
      for (const { inputs } of uses) {
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(inputs))
      }
    },
  )

  test('names only outputs that exist', () => {
    const named = Array.from(read(file).matchAll(/outputs\.([\w-]+)/g), ([, name]) => name)
    expect(named.length).toBeGreaterThan(0)
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(named))
  })

  test.each([
    ['input errors', 10],
    ['log words', 4],
  ])('quotes %s as they are', (region, least) => {
    const code = sourcesIn('src')
    const quotes = quotesIn(read(file), region)
    expect(quotes.length).toBeGreaterThan(least)
    for (const piece of quotes.flatMap((quote) => quote.split('…')))
      expect(code).toContain(piece.trim())
  })

  test('quotes the note of a shortened message as it is', () => {
    const words = read(`src/message/builtin/${file === 'README.md' ? 'en' : 'zh-cn'}.ts`)
    const [, note = '-'] = /shortened: '(.+)'/.exec(words) ?? []
    expect(read(file)).toContain(`\`${note}\``)
  })

  test('gives a reason for every runtime dependency', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: object }
    for (const name of Object.keys(dependencies)) expect(read(file)).toContain(`| \`${name}\``)
  })

  test('leads only to headings and files that exist', () => {
    const targets = linksIn(read(file))
    expect(targets.length).toBeGreaterThan(5)
    const headings = Array.from(read(file).matchAll(/^#+ (.+)$/gm), ([, text = '']) =>
      toAnchor(text),
    )
    for (const target of targets) {
      if (target.startsWith('#')) expect(headings).toContain(target)
      else expect(existsSync(new URL(target, root)) ? '' : target).toBe('')
    }
  })
})

test('both have the same snippets', () => {
  const [english, other] = editions.map((file) =>
    snippetsOf(read(file)).map((snippet) => usesOf(snippet).map(({ inputs }) => inputs)),
  )
  expect(other).toEqual(english)
})

function snippetsOf(markdown: string): string[] {
  return Array.from(markdown.matchAll(/^```yaml\n([^]*?)^```$/gm), ([, yaml = '']) => yaml)
}

function titleOf(snippet: string): string {
  return snippet.split('\n').slice(0, 3).join(' ')
}

/** Every step that uses this action, wherever it stands in the snippet. */
function usesOf(snippet: string): { inputs: string[] }[] {
  return recordsIn(parse(snippet)).flatMap(({ uses, with: inputs }) =>
    typeof uses === 'string' && uses.endsWith('/dingtalk-notify@v1')
      ? [{ inputs: Object.keys(inputs ?? {}) }]
      : [],
  )
}

function recordsIn(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(recordsIn)
  return Array.isArray(value) ? below : [{ ...value }, ...below]
}

/** Where links lead: headings of the page and files of the repository. */
function linksIn(markdown: string): string[] {
  const links = Array.from(markdown.matchAll(/\]\(([^)]+)\)/g), ([, target = '']) => target)
  return links.filter((target) => !/^https?:/.test(target))
}

/** The anchor that GitHub gives a heading. */
function toAnchor(heading: string): string {
  const words = heading.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '')
  return `#${words.replaceAll(' ', '-')}`
}

/** The code spans in the first column of the region's table. */
function quotesIn(markdown: string, name: string): string[] {
  const region = markdown.split(`<!-- begin ${name} -->`)[1]?.split(`<!-- end ${name} -->`)[0]
  const cells = Array.from((region ?? '').matchAll(/^\| ([^|]*)\|/gm), ([, cell = '']) => cell)
  return cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, quote = '']) => quote))
}

function sourcesIn(folder: string): string {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => read(`${folder}/${path.replaceAll('\\', '/')}`))
    .join('\n')
}
