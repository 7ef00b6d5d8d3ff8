/** What the migration guide says can be done: with inputs that exist, in workflows that run. */
import { describe, test, expect } from '@jest/globals'
import { parse } from 'yaml'
import { watching, read, usesOf, snippetsOf } from './pages.ts'
import { inWorkflows, wrongIn } from './workflow-problems.ts'
const editions = [
  { file: 'docs/migrate.md', before: 'Before', after: 'After' },
  { file: 'docs/zh/migrate.md', before: '迁移前', after: '迁移后' },
]

const inputs = Object.keys(watching.inputs)

describe.each(editions)('$file', ({ file, before, after }) => {
  const text = read(file)
  const changes = text
    .split(/^## /m)
    .filter((section) => section.includes(`\n${after}`))
    .map((section) => [section.split('\n')[0], section] as const)

  test('has each of those who may come', () => {
    expect(changes.map(([title]) => title)).toEqual([
      'zcong1993/actions-ding',
      'ghostoy/dingtalk-action',
      'leafney/dingtalk-action',
      'visiky/dingtalk-release-notify',
      '8398a7/action-slack',
      'sentry-dingtalk-notify',
      expect.stringContaining('DingTalkCallback'),
    ])
  })

  test('gives this action, in each workflow after, inputs that exist and its webhooks', () => {
    const wrong = changes.filter(([, section]) => {
      const uses = usesOf(labelled(section, after)[0] ?? '')
      return uses.length === 0 || !uses.every(isRight)
    })
    expect(wrong.map(([title]) => title)).toEqual([])
  })

  test('names only inputs that exist in its tables, and a note for each setting', () => {
    expect(changes.filter(([, section]) => rowsOf(section).length <= 3)).toEqual([])
    const rows = changes.flatMap(([, section]) => rowsOf(section))
    const isWhole = ({ theirs, ours, note }: Row): boolean =>
      theirs !== '' && note !== '' && /^(—|`[^`]+`(, `[^`]+`)*)$/.test(ours)
    expect(rows.filter((row) => !isWhole(row))).toEqual([])
    const named = rows.flatMap(({ ours }) => inputsIn(ours))
    expect(named.filter((input) => !inputs.includes(input))).toEqual([])
  })

  test('shows workflows without a fault, before and after', async () => {
    const faults: unknown[] = []
    for (const [title = '', section] of changes) {
      const snippets = snippetsOf(section)
      expect(snippets.length).toBe(labelled(section, before).length + 1)
      for (const [index, snippet] of snippets.entries()) {
        const path = inWorkflows(`${file}-${title}-${String(index)}.yml`.replaceAll('/', '-'))
        faults.push(...(await wrongIn(path, snippet)))
      }
    }
    expect(faults).toEqual([])
  })
})

test('both have the same workflows, and the same settings in their tables', () => {
  const [english, chinese] = editions.map(({ file }) => ({
    workflows: snippetsOf(read(file)).map((snippet): unknown => parse(snippet)),
    rows: rowsOf(read(file)).map(({ theirs, ours }) => [spansIn(theirs), ours]),
  }))
  expect(chinese).toEqual(english)
})

test('an input that does not exist is found', async () => {
  const wrong =
    'on: push\njobs: {a: {runs-on: b, steps: [{uses: a/dingtalk-notify@v1, with: {c: d}}]}}'
  const faults = await wrongIn(inWorkflows('wrong.yml'), wrong)
  expect(faults).not.toEqual([])
})

function isRight({ inputs, of }: ReturnType<typeof usesOf>[number]): boolean {
  return inputs.includes('webhooks') && inputs.every((input) => Object.hasOwn(of.inputs, input))
}

/** The snippets right below a line that begins with the label. */
function labelled(section: string, label: string): string[] {
  const below = new RegExp(`^${label}.*[:：]\\n\\n(\`\`\`yaml\\n[^]*?^\`\`\`$)`, 'gm')
  return Array.from(section.matchAll(below), ([, fence = '']) => snippetsOf(fence)).flat()
}

type Row = { theirs: string; ours: string; note: string }

/** The rows of the tables of three columns, without their headings. */
function rowsOf(markdown: string): Row[] {
  const rows = Array.from(markdown.matchAll(/^\| (.+) \|$/gm), ([, row = '']) =>
    row.split(/(?<!\\)\|/).map((cell) => cell.trim()),
  )
  return rows.flatMap(([theirs = '', ours = '', note]) =>
    note === undefined || /^(-+|Ours|这里)$/.test(ours) ? [] : [{ theirs, ours, note }],
  )
}

function spansIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, span = '']) => span)
}

/** `fail-on: never` names `fail-on`. */
function inputsIn(cell: string): string[] {
  return spansIn(cell).map((span) => span.replace(/:.*$/, ''))
}
