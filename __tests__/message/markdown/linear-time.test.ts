/** Markdown is read in time proportional to its length, whatever it holds. */
import { test } from '@jest/globals'
import { fromGithubMarkdown } from '../../../src/message/markdown/from-github-markdown.chunk.ts'
import { expectLinearTime } from '../../growth.ts'
import { origin } from './convert.ts'

test.each([
  '!',
  '1. _~',
  '#1\n\n',
  '#1\n',
  '_a',
  'a*',
  '***a',
  '~~a',
  '`',
  '[',
  '<a',
  '- a\n',
  'a@',
])(
  '%j again and again takes time in proportion',
  (unit) => {
    expectLinearTime(
      (length) => unit.repeat(length / unit.length),
      (text) => fromGithubMarkdown(text, origin),
      7000,
    )
  },
  60_000,
)

test('a tag that never ends takes time in proportion', () => {
  expectLinearTime(
    (length) => `<div>\n<${'a'.repeat(length)}`,
    (text) => fromGithubMarkdown(text, origin),
    7000,
  )
})
