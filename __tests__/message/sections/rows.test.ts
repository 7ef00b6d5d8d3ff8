/** The user's own rows, in each place that shows them. */
import { describe, expect, test } from '@jest/globals'
import type { MessageType } from '../../../src/dingtalk/message.ts'
import type { Field } from '../../../src/model/event.ts'
import type { RunReport } from '../../../src/model/run-report.ts'
import { aFact, aHappening, anOutcome, aRelease } from '../../builders.ts'
import { rendered } from '../rendered.ts'

const report = 'https://a.example/r?a=b_c'

const fields: Field[] = [
  { label: 'Env', value: '**staging** [x](https://b.example)' },
  { label: 'Report', value: report },
]

async function textOf(
  messageType: MessageType,
  named: Partial<RunReport> = {},
  own: readonly Field[] = fields,
): Promise<string> {
  return (await rendered(aHappening(named), { messageType, fields: own })).text
}

test('are rows above the repository, as data; a URL is a link to itself', async () => {
  const text = await textOf('markdown')
  expect(text).toContain(
    [
      '- Triggered by: octocat',
      '- Env: \\*\\*staging\\*\\* [x]\\(https://b.example)',
      `- Report: [${report}](${report})`,
      '- Repository: [octo-org/widgets](https://github.com/octo-org/widgets)',
    ].join('\n'),
  )
})

test('in Chinese', async () => {
  const { text } = await rendered(aHappening(), {
    language: 'zh-CN',
    fields: [{ label: '环境', value: '测试环境' }],
  })
  expect(text).toContain('\n- 环境：测试环境\n- 仓库：')
})

test('are lines of a text message', async () => {
  expect(await textOf('text')).toContain(
    `\n- Env: **staging** [x](https://b.example)\n- Report: ${report}\n- Repository: octo-org/widgets`,
  )
})

test('are rows of a release that is announced', async () => {
  const event = { kind: 'release', action: 'published', release: aRelease() } as const
  expect(await textOf('markdown', { context: aFact({ event }) })).toContain(
    `\n- Report: [${report}](${report})\n- Repository: `,
  )
})

describe('of an action card', () => {
  test('a URL is a button with the label, and no row', async () => {
    const { text, links } = await rendered(aHappening(), { messageType: 'action-card', fields })
    expect(links.map(({ text: button }) => button)).toEqual(['View run', 'View commit', 'Report'])
    expect(links[2]?.url).toBe(report)
    expect(text).toContain('- Env: ')
    expect(text).not.toContain('Report')
  })

  test('where there is no room for a button, it stays a row', async () => {
    const many = ['a', 'b', 'c', 'd'].map((label) => ({ label, value: `${report}&${label}` }))
    const message = await rendered(aHappening(), { messageType: 'action-card', fields: many })
    expect(message.links.map(({ text }) => text)).toEqual([
      'View run',
      'View commit',
      'a',
      'b',
      'c',
    ])
    expect(message.text).toContain(`\n- d: [${report}&d](${report}&d)\n- Repository: `)
    expect(message.text).not.toContain('- c: ')
  })
})

test('a row with the label of another link stays where it is no button', async () => {
  const labels = ['View run', 'a', 'b', 'View commit']
  const own = labels.map((label, index) => ({ label, value: `${report}&${String(index)}` }))
  const { text, links } = await rendered(aHappening(), { messageType: 'action-card', fields: own })
  expect(links.map(({ url }) => url).slice(2)).toEqual(
    [0, 1, 2].map((index) => `${report}&${String(index)}`),
  )
  expect(text).toContain(`\n- View commit: [${report}&3](${report}&3)\n- Repository: `)
})

test('a feed card has an item for each URL', async () => {
  const { links } = await rendered(aHappening({ outcome: anOutcome('failure') }), {
    messageType: 'feed-card',
    fields,
  })
  expect(links.at(-1)).toEqual({ text: 'Report', url: report })
})

test('a long label and a long value are shortened, their URL is whole', async () => {
  const url = `https://a.example/${'p'.repeat(300)}`
  const text = await textOf('markdown', {}, [{ label: 'l'.repeat(90), value: url }])
  expect(text).toContain(`- ${'l'.repeat(39)}…: [https://a.example/${'p'.repeat(141)}…](${url})`)
})

test('as plain text, a long URL is whole', async () => {
  const url = `https://a.example/${'p'.repeat(300)}`
  expect(await textOf('text', {}, [{ label: 'Log', value: url }])).toContain(`Log: ${url}\n`)
})
