import { test, expect } from '@jest/globals'
import type { Message } from '../../src/dingtalk/message.ts'
import { type InputName, defaults } from '../../src/settings/defaults.ts'
import type { InputIssue } from '../../src/settings/issue.ts'
import { createQuote } from '../../src/redact/quote.ts'
import { parsePayload } from '../../src/settings/payload.chunk.ts'
const rawPayload = { msgtype: 'markdown', markdown: { title: 'T', text: 'x' } }

const right = JSON.stringify(rawPayload)

async function read(
  inputs: Partial<Record<InputName, string>>,
): Promise<{ message: Message | undefined; issues: string[]; all: InputIssue[] }> {
  const all: InputIssue[] = []
  const message = await parsePayload((name) => ({
    name,
    text: inputs[name] ?? defaults[name],
    addIssue: (issue) => all.push(issue),
    quote: createQuote([]),
  }))
  const issues = all.map(({ input, line, text }) => `${input}:${line ?? ''}: ${text.en}`)
  return { message, issues, all }
}

test('a message that is right', async () => {
  const inputs = { payload: `\n${right}\n`, 'at-all': 'False', keyword: '通知' }
  const { message, issues } = await read(inputs)
  expect(issues).toEqual([])
  expect(message).toMatchObject({ type: 'markdown', title: 'T', text: 'x', rawPayload })
})

const useless = 'payload is sent as it is, so this changes nothing. Leave one of the two out.'

const caller =
  'payload is sent as it is: put whom to call into its at (atMobiles, atUserIds, isAtAll), and leave this out.'

test.each<[InputName, string, string]>([
  ['message-type', 'text', useless],
  ['title', 'Mine', useless],
  ['at-mobiles', '13800000000', caller],
  ['at-user-ids', 'u1', caller],
  ['at-all', 'true', caller],
  ['mention-map', '*: 13800000000', caller],
])('%s beside it: %j', async (name, text, issue) => {
  const { issues, all } = await read({ payload: right, [name]: text })
  expect(issues).toEqual([`${name}:: ${issue}`])
  expect(JSON.stringify(all)).not.toContain('13800000000')
  expect(all[0]?.text['zh-CN']).toMatch(/^payload 会原样发送/)
})

test('everything that is wrong is told at once', async () => {
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

test('what is no JSON is told with line and column', async () => {
  const { message, issues } = await read({ payload: `\n{\n  "msgtype": "text",\n}`, title: 'x' })
  expect(message).toBeUndefined()
  expect(issues).toEqual([
    `title:: ${useless}`,
    'payload:4: not JSON at column 1: a name in double quotes is expected; no comma stands before a closing brace.',
  ])
})

test('what is too long, with the longest keyword', async () => {
  const sized = (length: number): string =>
    JSON.stringify({ msgtype: 'text', text: { content: '字'.repeat(length) } })
  const frame = Buffer.byteLength(sized(0)) + ',"msgUuid":""'.length + 36
  const most = Math.floor((20_000 - frame) / 3)
  expect((await read({ payload: sized(most) })).issues).toEqual([])
  expect((await read({ payload: sized(most), keyword: '字' })).issues).toEqual([])
  const { issues, all } = await read({ payload: sized(most), keyword: '-\nCI-Bot' })
  expect(issues).toEqual([
    'payload:: the message has 20012 bytes, with its keyword; DingTalk takes at most 20000. Shorten it.',
  ])
  expect(all[0]?.text['zh-CN']).toBe(
    '消息连同关键词共 20012 字节，钉钉最多接受 20000 字节。请缩短内容。',
  )
})
