/** How much of what people write goes out as it is, and how much longer the rest gets. */
import { readFileSync } from 'node:fs'
import { test, expect } from '@jest/globals'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'

const subjects = readFileSync(new URL('../../fixtures/subjects.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

const url = 'https://github.com/octo-org/widgets/commit/4f2a9c1'
const row = `提交：[4f2a9c1](${url}) `

function alone(subject: string): string {
  return toMarkdown([{ kind: 'paragraph', lines: [[subject]] }])
}

/** In a row of facts, as in a message. */
function inRow(subject: string): string {
  const link = { kind: 'link', text: '4f2a9c1', url } as const
  const markdown = toMarkdown([{ kind: 'paragraph', lines: [['提交：', link, ' ', subject]] }])
  expect(markdown.slice(0, row.length)).toBe(row)
  return markdown.slice(row.length)
}

test.each([
  ['on a line of its own', alone],
  ['in a row', inRow],
])(
  'of 500 real subjects, %s, nine in ten stay as they are, and all grow by 2 %% at most',
  (_, write) => {
    expect(new Set(subjects).size).toBeGreaterThanOrEqual(500)
    const same = subjects.filter((subject) => write(subject) === subject)
    expect(same.length / subjects.length).toBeGreaterThanOrEqual(0.9)
    const growth = subjects.map(write).join('').length / subjects.join('').length
    expect(growth).toBeLessThanOrEqual(1.02)
  },
)
