import { expect, test } from '@jest/globals'
import { toSummary, writeSummary } from '../../src/report/summary.ts'
import { reportWords } from '../../src/report/words.ts'
import { aMessage } from '../builders.ts'
import { readMarkdown } from '../dingtalk/reader.ts'
import { setEnvironment, startStep, summaryText } from '../runner.ts'

const { en } = reportWords
const delivered = { robot: 1, ok: true, attempts: 1, ms: 12, errcode: 0, errmsg: 'ok' }
const refused = {
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
  expect(toSummary(aMessage({ text: '### Title' }), [delivered, refused], en).split('\n')).toEqual([
    '### Title',
    '',
    '| Robot | Result | Details |',
    '| --- | --- | --- |',
    '| 1 | ✅ delivered | 12 ms |',
    '| 2 | ❌ unknown | 1 a &#124; b &lt;img src=x&gt; &#91;c&#93;(http&#58;//evil.example) \\`d\\` &#64;hubot<br>Look. |',
    '',
    '',
  ])
})

test('a robot that said nothing has an empty row', () => {
  const row = { robot: 3, ok: false, attempts: 1, ms: 1 }
  expect(toSummary(aMessage(), [row], en)).toContain('| 3 | ❌  | <br> |')
})

test('a dry run has no robots to tell of', () => {
  expect(toSummary(aMessage({ text: '### Title' }), [], en)).toBe('### Title\n')
})

test('a text message is shown as it is, line by line', () => {
  const summary = toSummary(aMessage({ type: 'text', text: '# a\n\n- *b*' }), [], en)
  expect(summary).toBe('&#35; a  \n  \n&#45; \\*b\\*\n')
  expect(readMarkdown(summary)).toEqual({ shown: '# a - *b*', made: [] })
})

test('is written to the runner’s file', async () => {
  startStep()
  await writeSummary(aMessage({ text: '### Title' }), [], en)
  expect(summaryText()).toBe('### Title\n\n')
})

test('a runner without a file for it gets none', async () => {
  startStep()
  setEnvironment({ GITHUB_STEP_SUMMARY: undefined })
  await writeSummary(aMessage(), [], en)
  expect(summaryText()).toBe('')
})
