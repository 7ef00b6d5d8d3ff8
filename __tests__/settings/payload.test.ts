import { test, expect, describe } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '../../src/dingtalk/message.ts'
import { type InputName, defaults } from '../../src/settings/input-defaults.ts'
import type { FoundIssue } from '../../src/settings/input-issue.ts'
import { readRawPayload } from '../../src/settings/payload.chunk.ts'

const rawPayload = { msgtype: 'markdown', markdown: { title: 'T', text: 'x' } }

const right = JSON.stringify(rawPayload)

type Read = { message: Message | undefined; issues: string[]; all: FoundIssue[]; masked: string[] }

async function read(
  inputs: Partial<Record<InputName, string>>,
  { workspace = '/nonexistent', isEarly = false } = {},
): Promise<Read> {
  const all: FoundIssue[] = []
  const masked: string[] = []
  const field = (name: InputName) => ({
    name,
    text: inputs[name] ?? defaults[name],
    addIssue: (issue: FoundIssue) => all.push(issue),
  })
  const message = await readRawPayload(field, {
    env: { GITHUB_WORKSPACE: workspace },
    isEarly,
    mask: (texts) => masked.push(...texts),
  })
  const issues = all.map((issue) => {
    const { input, line } = issue
    return `${input}:${line ?? ''}: ${'text' in issue ? issue.text.en : issue.problem.kind}`
  })
  return { message, issues, all, masked }
}

test('a message that is right', async () => {
  const inputs = { payload: `\n${right}\n`, 'at-all': 'False', keyword: '通知' }
  const { message, issues } = await read(inputs)
  expect(issues).toEqual([])
  expect(message).toMatchObject({ type: 'markdown', title: 'T', text: 'x', rawPayload })
})

const useless = 'a payload is sent as it is, so this input has no effect. Remove one of the two.'

const mention =
  'a payload is sent as it is: list the people in its at (atMobiles, atUserIds, isAtAll), and remove this input.'

test.each<[InputName, string, string]>([
  ['message-type', 'text', useless],
  ['title', 'Mine', useless],
  ['template', 'Mine', useless],
  ['template-file', 'mine.liquid', useless],
  ['test-report', '*.xml', useless],
  ['at-mobiles', '13800000000', mention],
  ['at-user-ids', 'u1', mention],
  ['at-all', 'true', mention],
  ['mention-map', '*: 13800000000', mention],
])('%s next to it: %j', async (name, text, issue) => {
  const { issues, all } = await read({ payload: right, [name]: text })
  expect(issues).toEqual([`${name}:: ${issue}`])
  expect(JSON.stringify(all)).not.toContain('13800000000')
  expect(JSON.stringify(all)).toContain('payload 会原样发送')
})

test('an input next to it that says its default, in any case, is none', async () => {
  const { issues } = await read({ payload: right, 'message-type': ' Markdown', 'at-all': 'FALSE' })
  expect(issues).toEqual([])
})

test('everything that is wrong is reported at once', async () => {
  const payload = '{"msgtype":"link","link":{"title":"T"},"at":{"isAtAll":1}}'
  const { message, issues } = await read({ payload, title: 'Mine' })
  expect(message).toBeUndefined()
  expect(issues).toEqual([
    `title:: ${useless}`,
    'payload:: link.text is missing. It must be a text that is not empty.',
    'payload:: link.messageUrl is missing. It must be a URL with http:, https: or dingtalk:.',
    'payload:: at.isAtAll is a number. It must be true or false.',
  ])
})

test('what is too long, with the longest keyword', async () => {
  const sized = (length: number): string =>
    JSON.stringify({ msgtype: 'text', text: { content: '字'.repeat(length) } })
  const frame = Buffer.byteLength(sized(0)) + ',"msgUuid":""'.length + 36
  const most = Math.floor((20_000 - frame) / 3)
  expect((await read({ payload: sized(most) })).issues).toEqual([])
  expect((await read({ payload: sized(most), keyword: '字' })).issues).toEqual([])
  const { issues } = await read({ payload: sized(most), keyword: '-\nCI-Bot' })
  expect(issues).toEqual([
    'payload:: the message has 20012 bytes, including its keyword; DingTalk accepts at most 20000. Shorten it.',
  ])
})

describe('as YAML', () => {
  test('a block, with a number kept as it is written', async () => {
    const payload = `
# the whole message
msgtype: markdown
markdown:
  title: Deployed
  text: |
    ## Deployed
    @13800000000
at:
  atMobiles: [13800000000, "+852-12345678"]
  isAtAll: false
`
    const { message, issues, masked } = await read({ payload })
    expect(issues).toEqual([])
    expect(message?.rawPayload).toEqual({
      msgtype: 'markdown',
      markdown: { title: 'Deployed', text: '## Deployed\n@13800000000\n' },
      at: { atMobiles: ['13800000000', '+852-12345678'], isAtAll: false },
    })
    expect(masked).toContain('13800000000')
  })

  test.each([
    ['words without quotes', '{msgtype: text, text: {content: hi}}'],
    ['a comma at the end', '{"msgtype": "text", "text": {"content": "hi"},}'],
    ['tabs in JSON', '{\n\t"msgtype": "text",\n\t"text": { "content": "hi", }\n}'],
  ])('%s', async (_, payload) => {
    const { message, issues } = await read({ payload })
    expect(issues).toEqual([])
    expect(message?.rawPayload).toEqual({ msgtype: 'text', text: { content: 'hi' } })
  })

  const nested =
    'a second colon, a missing comma or a wrong indent; put a text that contains a colon in quotes'

  const sign = 'a text that begins with @, `, % or another sign; put it in quotes'

  const after = 'something follows the end of a value; write a double quote in a text as \\"'

  const escape = 'an unknown escape; write a backslash in a text as \\\\'

  test.each([
    ['{"a": 1\n "b": 2}', 1, 7, nested],
    ['{"a": {"b": 1}\n "c": 2}', 2, 2, 'a comma is missing'],
    ['a: 1\nb: c: d', 2, 4, nested],
    ['{"a": "say "hi""}', 1, 13, after],
    ['{"a" 1}', 1, 6, 'a comma or a colon is missing'],
    ['{"a": "\\D",}', 1, 8, escape],
    ['{"a": [1', 1, 9, 'a closing bracket is missing'],
    ['{"a": 1', 1, 8, 'a closing brace is missing'],
    ['a: "x', 1, 6, 'a closing quote is missing'],
    ['a:\n\tb: 1', 2, 1, 'indent with spaces, not with tabs'],
    ['a: 1\na: 2', 2, 1, 'this key appears twice'],
    ['a: 1\n---\nb: 1', 2, 1, 'nothing may follow the message'],
    ['a:\n  b: @all', 2, 6, sign],
    ['- *', 1, 3, 'a text that begins with * or &; put it in quotes'],
    ['a: !!js/function x', 1, 4, 'tags (!…) are not allowed'],
    ['? {a: 1}\n: 2', 1, 3, 'a key that is not a text'],
  ])('%j is a mistake at its place', async (...[payload, line, column, why]) => {
    const { message, issues, all } = await read({ payload })
    expect(message).toBeUndefined()
    expect(issues).toEqual([`payload:${line}: not valid YAML or JSON at column ${column}: ${why}.`])
    const [issue] = all
    const zh = issue !== undefined && 'text' in issue ? issue.text['zh-CN'] : ''
    expect(zh).toMatch(new RegExp(`^第 ${column} 列不是合法的 YAML 或 JSON：.+。$`))
  })

  const broken = 'a text does not end on its line. Write a line break in a text as \\n.'

  const deep = 'nested too deeply for a DingTalk message.'

  test.each([
    ['a text of JSON that goes on in the next line', '{\n"a": "one\ntwo"}', '2', broken],
    ['a comment of JSON, which YAML would read as text', '{"a": 1\n// why\n}', '1', broken],
    ['an alias without an anchor', 'a: *b', '', expect.stringMatching(/^an alias/)],
    ['deep YAML', '['.repeat(3000), '', deep],
    ['deep JSON', `${'['.repeat(100)}${']'.repeat(100)}`, '', deep],
    ['very deep JSON', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, '', deep],
  ])('%s is a mistake', async (...[, payload, line, text]) => {
    const { message, all } = await read({ payload })
    expect(message).toBeUndefined()
    expect(all).toMatchObject([
      { input: 'payload', ...(line !== '' && { line: Number(line) }), text: { en: text } },
    ])
  })

  test('aliases do not multiply', async () => {
    const levels = Array.from(
      { length: 9 },
      (_, index) => `x${index + 1}: &x${index + 1} [${`*x${index},`.repeat(9)}]`,
    )
    const { message, issues } = await read({ payload: `x0: &x0 lol\n${levels.join('\n')}` })
    expect(message).toBeUndefined()
    expect(issues).toEqual([
      'payload:: an alias (*name) without its anchor (&name), or too many of them.',
    ])
  })
})

describe('bounded, whatever it is', () => {
  // Quotes are stopped after a second; that the limit ends any work, time-limit.test.ts shows.
  test.each([
    ...['"', '? ', '- ', '{'].map((unit) => [unit, 65_000] as const),
    ...['*a ', '! ', '&a ', 'a:\n'].map((unit) => [unit, 4000] as const),
  ])(
    '%j again and again is an error within the limit',
    async (unit, length) => {
      const { message, issues } = await read({ payload: unit.repeat(length / unit.length) })
      expect(message).toBeUndefined()
      expect(issues).toEqual([
        expect.stringMatching(/^payload:\d*: (reading it|nested|not valid|the payload)/),
      ])
    },
    10_000,
  )

  test('as JSON that escapes everything, all that DingTalk takes is far below', async () => {
    const content = '\\u4e2d'.repeat(6500)
    const { message, issues } = await read({
      payload: `{"msgtype": "text", "text": {"content": "${content}"}}`,
    })
    expect([message?.text, issues]).toEqual(['中'.repeat(6500), []])
  })

  test('more than 64 kB is not read at all', async () => {
    const payload = `${right}${' '.repeat(64 * 1024)}`
    expect((await read({ payload })).issues).toEqual([
      'payload:: longer than 64 kB; DingTalk accepts no message over 20,000 bytes. Shorten it.',
    ])
  })
})

describe('from a file', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'payload-'))

  test('is read, with what is wrong under its own name', async () => {
    writeFileSync(join(workspace, 'right.yml'), 'msgtype: text\ntext:\n  content: hi\n')
    writeFileSync(join(workspace, 'wrong.json'), '{\n"msgtype": "text",\n"text": }')
    const file = await read({ 'payload-file': 'right.yml' }, { workspace })
    expect(file.message?.rawPayload).toEqual({ msgtype: 'text', text: { content: 'hi' } })
    const wrong = await read({ 'payload-file': 'wrong.json' }, { workspace })
    expect(wrong.issues).toEqual(['payload-file:: text is missing. It must be an object.'])
    const missing = await read({ 'payload-file': 'none.json' }, { workspace })
    expect(missing.issues).toEqual([expect.stringMatching(/^payload-file:: there is no such file/)])
    rmSync(workspace, { recursive: true })
  })

  test('is not looked for before the job’s checkout', async () => {
    const { message, issues } = await read({ 'payload-file': 'none.json' }, { isEarly: true })
    expect([message, issues]).toEqual([undefined, []])
  })

  test('next to a payload is a mistake', async () => {
    const { message, issues } = await read({ payload: right, 'payload-file': 'x.json' })
    expect(message).toBeDefined()
    expect(issues).toEqual(['payload-file:: payload is given as well. Give one of the two.'])
  })
})
