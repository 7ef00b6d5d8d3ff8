/** Time in proportion to the length, whatever the text. */
import { test } from '@jest/globals'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import type { Document } from '../../../src/document/document.ts'
import { aQuarterOf } from '../../fuzz.ts'
import { expectLinearTime } from '../../growth.ts'

const shapes = [
  ...['[', ']', '![', '](', '[x](', '[[x]] ', '[a]: ', '\\[', '\\', '(('],
  ...['*', '*a ', 'a* ', '**a ', '***', '_', 'a_b_', ' _a_', '~a~ ', '`', '``` '],
  ...['<', '<a', '<!-- ', '{<', '> ', '&', '&lt;', '&#', '@', '@1', '@13800000000 '],
  ...['http://', 'http://a/_', 'http://a** ', 'http://a-', 'http://a.', 'www.', 'a@b.c_'],
  ...['#', ' #', '| ', '- ', '1.', '1. ', '=', ': ', ' ', '!', '1. _~', 'x', '中'],
]

function everywhere(text: string): Document {
  const link = { kind: 'link', text, url: 'https://ours.example/' } as const
  return [
    { kind: 'heading', line: [link, text] },
    { kind: 'list', items: [[text], [{ kind: 'strong', line: [text] }]] },
    {
      kind: 'quote',
      lines: [[{ kind: 'verbatim', text: '`' }, text, { kind: 'verbatim', text: '`' }]],
    },
  ]
}

test.each(aQuarterOf(shapes))('%j again and again', (shape) => {
  expectLinearTime(
    (length) => shape.repeat(Math.ceil(length / shape.length)),
    (text) => toMarkdown(everywhere(text), ['13800000000']),
    2000,
  )
})
