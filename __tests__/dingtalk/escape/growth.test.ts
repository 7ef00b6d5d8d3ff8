/** Time in proportion to the length, whatever the text. */
import { test, expect } from '@jest/globals'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'

const shapes = [
  ...['[', ']', '![', '](', '[x](', '[[x]] ', '[a]: ', '\\[', '\\', '(('],
  ...['*', '*a ', 'a* ', '**a ', '***', '_', 'a_b_', ' _a_', '~a~ ', '`', '``` '],
  ...['<', '<a', '<!-- ', '{<', '> ', '&', '&lt;', '&#', '@', '@1'],
  ...['http://', 'http://a/_', 'http://a** ', 'http://a-', 'http://a.', 'www.', 'a@b.c_'],
  ...['#', ' #', '| ', '- ', '1.', '1. ', '=', ': ', ' ', 'x', '中'],
]

const ms = (text: string): number => {
  const start = process.cpuUsage()
  const link = { kind: 'link', text, url: 'https://ours.example/' } as const
  toMarkdown(
    [
      { kind: 'heading', line: [link, text] },
      { kind: 'list', items: [[text], [{ kind: 'strong', line: [text] }]] },
    ],
    ['13800000000'],
  )
  return process.cpuUsage(start).user / 1000
}

const fastest = (text: string): number => Math.min(...[1, 2, 3, 4, 5].map(() => ms(text)))

test.each(shapes)('%j again and again', (shape) => {
  const once = shape.repeat(Math.ceil(4000 / shape.length))
  const [first = 0, last] = [1, 4].map((times) => fastest(once.repeat(times)))
  // Four times the text: 4 where the time is linear, 16 where it is quadratic.
  expect(last).toBeLessThan(10 * Math.max(first, 1))
})
