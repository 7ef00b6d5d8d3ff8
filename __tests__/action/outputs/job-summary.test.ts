import { test, expect } from '@jest/globals'
import { reportMessage, toSummary } from '../../../src/action/outputs/job-summary.chunk.ts'
import { aMessage } from '../../builders.ts'
import { readMarkdown } from '../../dingtalk/reader.ts'
import { startStep, summaryText } from '../../runner.ts'

const delivered = { robot: 1, ok: true, attempts: 1, ms: 12, errcode: 0, errmsg: 'ok' }

const rejected = {
  robot: 2,
  ok: false,
  attempts: 1,
  ms: 12,
  errcode: 1,
  errmsg: 'a | b <img src=x> [c](http://evil.example) `d` @hubot',
  reason: 'unknown',
  hint: 'Look.',
}

test('the message, then a row for each robot', () => {
  expect(
    toSummary(aMessage({ text: '### Title' }), [delivered, rejected], 'en').split('\n'),
  ).toEqual([
    '### Title',
    '',
    '| Robot | Result | Details |',
    '| --- | --- | --- |',
    '| 1 | ✅ delivered | 12 ms |',
    '| 2 | ❌ unknown | 1 a \\| b &lt;img src=x> [c]\\(http://evil.example) \\`d\\` @hubot<br>Look. |',
    '',
    '',
  ])
})

test('a robot without a response has an empty row', () => {
  const row = { robot: 3, ok: false, attempts: 1, ms: 1 }
  expect(toSummary(aMessage(), [row], 'en')).toContain('| 3 | ❌  | <br> |')
})

test('a dry run has no robots to report', () => {
  expect(toSummary(aMessage({ text: '### Title' }), [], 'en')).toBe('### Title\n\n')
})

test('a text message is shown as it is, line by line', () => {
  const summary = toSummary(aMessage({ type: 'text', text: '# a\n\n- *b*' }), [], 'en')
  expect(summary).toBe('\\# a  \n  \n\\- \\*b*\n\n')
  expect(readMarkdown(summary)).toEqual({ shown: '# a - *b*', made: [] })
})

const wrapped = 'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fa.example%2F1&pc_slide=false'

const links = [{ text: 'View *run*', url: wrapped }] as const

test.each<[string, Parameters<typeof aMessage>[0], string]>([
  [
    'the buttons of a card, below its text, with plain addresses',
    { type: 'action-card', text: `### Title\n\n[x](${wrapped})`, links },
    '### Title\n\n[x](https://a.example/1)\n\n- [View \\*run*](https://a.example/1)\n\n',
  ],
  [
    'the title of a link, its lines and its address',
    { type: 'link', title: 'T [x]', text: 'a\n# b', links },
    '**T [x]**\n\na  \n\\# b\n\n- [View \\*run*](https://a.example/1)\n\n',
  ],
  [
    'the items of a feed card',
    { type: 'feed-card', title: 'T', text: '', links },
    '- [View \\*run*](https://a.example/1)\n\n',
  ],
  [
    'the title of the user’s own markdown, which need not stand in it',
    { title: 'T for 13800000000', text: 'x', rawPayload: {} },
    '**T for 138\\*\\*\\*\\*0000**\n\nx\n\n',
  ],
  [
    'no title of the user’s own text, which has none',
    { type: 'text', text: 'x', rawPayload: {} },
    'x\n\n',
  ],
])('%s', (_, named, summary) => {
  expect(toSummary(aMessage(named), [], 'en')).toBe(summary)
})

const settings = {
  language: 'en',
  dryRun: false,
  knownSecrets: { credentials: [], urls: [], mobiles: [], words: [] },
} as const

test('is written to the runner’s file, behind what is there', async () => {
  startStep()
  await reportMessage(aMessage({ text: '### First' }), [], { ...settings, env: process.env })
  await reportMessage(aMessage({ text: '### Second' }), [], { ...settings, env: process.env })
  expect(summaryText()).toBe('### First\n\n### Second\n\n')
})

test('a runner without a file for it gets none', async () => {
  startStep()
  await reportMessage(aMessage(), [], { ...settings, env: {} })
  expect(summaryText()).toBe('')
})
