/** READMEs and documentation describe what is there: snippets, tables, links and quoted errors against the code. */
import { test, expect, describe } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse, parseDocument } from 'yaml'
import type { Language } from '../src/i18n/language.ts'
import { messageTexts } from '../src/message/texts.ts'
import type { Commit } from '../src/model/event.ts'
import type { RunReport } from '../src/model/run-report.ts'
import { aPush, aFact, anOutcome, aHistory, thisRun } from './builders.ts'
import { rendered } from './message/rendered.ts'
import {
  read,
  type Described,
  action,
  anchorsIn,
  editions,
  linksIn,
  pagesOf,
  resolveLink,
  sitePagesOf,
  snippetsOf,
  textOf,
  usesOf,
  watching,
} from './pages.ts'
import { bundledPackages } from '../scripts/bundled-packages.mjs'
const root = new URL('../', import.meta.url)

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

test('watch takes what the action takes, and the two inputs of its recipe', () => {
  const own = ['notify-start', 'watch']
  expect(Object.keys(watching.inputs).toSorted()).toEqual(
    [...Object.keys(action.inputs), ...own].toSorted(),
  )
  expect(watching.outputs).toEqual(action.outputs)
  for (const input of own)
    for (const edition of editions) expect(textOf(edition)).toContain(`| \`${input}\``)
})

describe.each(editions)('$readme and $folder', (edition) => {
  const { readme, folder, language } = edition
  const text = textOf(edition)
  const snippets = snippetsOf(text)

  test('has snippets of YAML that give this action inputs that exist', () => {
    expect(snippets.length).toBeGreaterThan(10)
    expect(snippets.filter((snippet) => parseDocument(snippet).errors.length > 0)).toEqual([])
    const uses = snippets.flatMap(usesOf)
    expect(uses.length).toBeGreaterThan(snippets.length / 2)
    const unknown = uses.flatMap(({ inputs, of }) =>
      inputs.filter((input) => !Object.hasOwn(of.inputs, input)),
    )
    expect(unknown).toEqual([])
  })

  test('shows the message of a failure as it is', async () => {
    const { title, text: body } = await shownMessage(language)
    const quotes = Array.from(
      read(`${folder}/guide/messages.md`).matchAll(/^> ?(.*)$/gm),
      ([, line = '']) => line,
    )
    const shown = withoutTargets(quotes.join('\n'))
    expect(shown).toContain(title)
    expect(shown).toContain(withoutTargets(body.replace(/<[^>]+>/g, '')))
  })

  test('names only outputs that exist', () => {
    const named = Array.from(
      text.matchAll(/steps\.dingtalk\.outputs\.([\w-]+)/g),
      ([, name]) => name,
    )
    expect(named.length).toBeGreaterThan(0)
    expect(Object.keys(action.outputs)).toEqual(expect.arrayContaining(named))
  })

  test.each([
    ['input errors', 10],
    ['log words', 4],
  ])('quotes %s as they are', (region, least) => {
    const code = sourcesIn('src')
    const quotes = quotesIn(text, region)
    expect(quotes.length).toBeGreaterThan(least)
    for (const piece of quotes.flatMap((quote) => quote.split('…')))
      expect(code).toContain(piece.trim())
  })

  test('quotes the note of a shortened message as it is', () => {
    const note = messageTexts.shortened[language]
    expect(text).toContain(`\`${note}\``)
  })

  test('gives a reason for every package in the bundle', () => {
    for (const name of bundledPackages) expect(text).toContain(`| \`${name}\``)
  })

  test.each(pagesOf(edition))('%s leads only to headings and files that exist', (page) => {
    for (const link of linksIn(read(page))) {
      const { file, anchor } = resolveLink(page, link)
      expect(existsSync(new URL(file, root)) ? '' : link).toBe('')
      if (anchor !== '') expect(anchorsIn(read(file))).toContain(`#${anchor}`)
    }
  })

  test.each(pagesOf(edition))('%s leads to no page of the other language but its own', (page) => {
    const others = linksIn(read(page)).filter((link) => {
      const { file } = resolveLink(page, link)
      const isPage = file.startsWith('docs/') && file.endsWith('.md')
      return isPage && file.startsWith('docs/zh/') !== (language === 'zh-CN')
    })
    expect(others.filter((link) => !isOfTheSamePage(page, link))).toEqual([])
  })

  test('has a README of one page', () => {
    expect(read(readme).split('\n').length).toBeLessThanOrEqual(200)
  })
})

test('both have the same snippets', () => {
  const [english, other] = editions.map((edition) =>
    snippetsOf(textOf(edition)).map((snippet) => usesOf(snippet).map(({ inputs }) => inputs)),
  )
  expect(other).toEqual(english)
})

test('every page is there in both languages', () => {
  const [english = [], chinese] = editions.map(({ folder }) => sitePagesOf(folder))
  expect(english.length).toBeGreaterThan(15)
  expect(chinese).toEqual(english)
})

/** The page itself in the other language; the list of threats is in English only. */
function isOfTheSamePage(page: string, link: string): boolean {
  const name = (path: string): string => path.replace(/^docs\/(zh\/)?/, '')
  return name(resolveLink(page, link).file) === name(page)
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

/** The failure that both READMEs begin with: a push broke one job of a matrix. */
async function shownMessage(language: Language): Promise<{ title: string; text: string }> {
  const web = 'https://github.com/octo-org/widgets'
  const aCommit = (sha: string, subject: string, author: string): Commit => ({
    ...{ sha, subject, author },
    url: `${web}/commit/${sha}`,
  })
  const head = aCommit('4f2a9c1e', 'Fix the widget', 'octocat')
  const commits = [head, aCommit('90be77d2', 'Turn the handle the other way', 'hubot')]
  const push = aPush({ commits: 2, newest: commits, compareUrl: `${web}/compare/a...b` })
  const jobs: RunReport['jobs'] = [
    {
      name: 'test (windows-latest, 22)',
      url: `${web}/actions/runs/9001/job/1`,
      conclusion: 'failure',
      durationMs: 83_000,
      failedSteps: [
        { name: 'Run tests', number: 4, url: `${web}/actions/runs/9001/job/1#step:4:1` },
      ],
      annotations: [{ path: 'src/widget.ts', line: 12, message: 'expected 2, received 3' }],
    },
    ...Array.from({ length: 10 }, (_, leg) => ({
      name: `test (${leg})`,
      conclusion: 'success' as const,
    })),
    { name: 'deploy', conclusion: 'skipped' },
  ]
  const report: RunReport = {
    context: aFact({ run: thisRun({ number: 128 }), job: undefined, commit: head, event: push }),
    outcome: anOutcome('failure'),
    transition: 'broken',
    history: aHistory({ commits, commitCount: commits.length }),
    jobs,
    release: undefined,
    rerun: undefined,
    tests: undefined,
    durationMs: undefined,
    missing: [],
  }
  return await rendered(report, { language, now: Date.UTC(2026, 10, 23, 6, 48) })
}

/** Where a link leads is another matter than what is shown. */
function withoutTargets(markdown: string): string {
  return markdown.replace(/\]\([^)]*\)/g, ']')
}
