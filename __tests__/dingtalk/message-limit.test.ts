/** Any blocks, alone and together, in every type: within DingTalk's limit, and never empty. */
import { describe, test, expect } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from '../fuzz.ts'
import { messageTypes, maxBodyBytes } from '../../src/dingtalk/message.ts'
import { toBody, withKeyword, writeMessage } from '../../src/dingtalk/write-message.ts'
import type { Block, Inline, Line } from '../../src/document/document.ts'
import { languages } from '../../src/i18n/language.ts'
import { aContent } from '../builders.ts'
import { words } from '../message/words.ts'

const keyword = '机'.repeat(100)

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  fc
    .tuple(fc.constantFrom('x', '题', '👩‍👩‍👧‍👦', '@', '&', '*a*', '\\"', '中文 '), fc.nat(200))
    .map(([unit, count]) => unit.repeat(count + 1)),
)

const url = fc.nat(3900).map((length) => `https://a.example/${'u'.repeat(length)}` as const)

const linked = fc.record({ kind: fc.constant('link' as const), text, url })

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 2, arbitrary: linked },
  text.map((each) => ({ kind: 'verbatim' as const, text: each })),
  url.map((each) => ({ kind: 'url' as const, url: each })),
  text.map((each) => ({ kind: 'strong' as const, line: [each] })),
  text.map((each) => ({ kind: 'colored' as const, line: [each], color: '#1a7f37' as const })),
)

const line: fc.Arbitrary<Line> = fc.array(inline, { minLength: 1, maxLength: 4 })

/** A few lines, or the same ones again and again. */
const lines = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.constantFrom(1, 1, 2, 20, 60))
  .map(([some, times]) => Array.from({ length: times }, () => some).flat())

const importance = fc.option(fc.nat(5), { nil: undefined })

const simple: fc.Arbitrary<Block> = fc.oneof(
  line.map((each) => ({ kind: 'heading' as const, line: each })),
  lines.map((each) => ({ kind: 'paragraph' as const, lines: each })),
  lines.map((each) => ({ kind: 'quote' as const, lines: each })),
  lines.map((each) => ({ kind: 'quote' as const, lines: each, keeps: 'end' as const })),
  lines.map((each) => ({ kind: 'list' as const, items: each, start: 1 })),
  fc
    .array(linked, { minLength: 1, maxLength: 5 })
    .map((links) => ({ kind: 'links' as const, links })),
)

const block: fc.Arbitrary<Block> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: simple },
      fc
        .array(simple, { minLength: 1, maxLength: 4 })
        .map((blocks) => ({ kind: 'group' as const, blocks })),
    ),
    importance,
  )
  .map(([each, level]) => ({ ...each, ...(level !== undefined && { importance: level }) }))

const document = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 4 }), fc.constantFrom(1, 1, 1, 4))
  .map(([blocks, times]) => Array.from({ length: times }, () => blocks).flat())

describe.each(messageTypes)('a %s message', (type) => {
  test.each(languages)(
    'of any blocks is in the limit, keyword included, and says something: %s',
    (language) => {
      const { shortened, more } = words[language]
      fc.assert(
        fc.property(document, (blocks) => {
          const message = writeMessage(aContent({ document: blocks, shortened, more }), {
            messageType: type,
            linkTarget: 'app',
          })
          const body = toBody(withKeyword(message, keyword), '00000000-0000-0000-0000-000000000000')
          expect(Buffer.byteLength(body)).toBeLessThanOrEqual(maxBodyBytes)
          expect(message.text.trim() === '' && message.links.length === 0).toBe(false)
          expect(message.text.isWellFormed()).toBe(true)
        }),
        fuzzParameters(8),
      )
    },
    120_000,
  )
})
