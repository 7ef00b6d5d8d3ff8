/** Whatever the text and wherever it is: three readers show exactly its characters, and it does nothing. */
import { test, expect, describe } from '@jest/globals'
import fc from 'fast-check'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import { singleLine } from '../../../src/document/document.ts'
import { anyCharacter } from '../../any-character.ts'
import type { Reading } from '../reader.ts'
import { fuzzParameters } from '../../fuzz.ts'
import { type Reader, readers } from '../readers.ts'
import { hostile } from './hostile.ts'
import { type Position, positions } from './positions.ts'

/** Whitespace at the ends of a line is shown nowhere. */
function expected({ around: [before, after] = ['', ''], times = 1, made }: Position, text: string) {
  const shown = `${before}${Array<string>(times).fill(singleLine(text)).join(' ')}${after}`
  return { shown: shown.replace(/\s+/g, ' ').trim(), made: made.toSorted() }
}

function read(position: Position, text: string, reader: Reader): Reading {
  const { shown, made } = reader(toMarkdown(position.place(text)))
  return { shown, made: made.toSorted() }
}

/** A pattern for links begins or ends at the wrong bracket of a link's text, and shows its source then. */
function isLost(position: Position, text: string, reader: Reader): boolean {
  return (
    reader === readers.patterns &&
    position.made.some((each) => each.startsWith('link')) &&
    /[[\]]/.test(text)
  )
}

function expectNothing(position: Position, text: string, reader: Reader): void {
  const reading = read(position, text, reader)
  const wanted = expected(position, text)
  if (isLost(position, text, reader))
    expect(wanted.made).toEqual(expect.arrayContaining(reading.made))
  // Asked with `expect` for each of thousands of texts, this takes as long as the reading.
  else if (JSON.stringify(reading) !== JSON.stringify(wanted)) expect(reading).toEqual(wanted)
}

/** What markup is made of. */
const pieces = Array.from('[]()<>*_`~|!#=-+.:/\\&;@1 \n\t{}$^"\'x中，😀\u200b').concat(
  ...['www.', 'http', '://', 'http://a/', 'https://a.b/c', 'a@b.c', 'foo', 'snake_case'],
  ...['**', '__', '```', '[x](', '](', 'lt;', '&#35;', '- ', '1. '],
)
const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...pieces) },
  { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 3 }) },
)
const anyText = fc
  .array(fragment, { minLength: 1, maxLength: 12 })
  .map((all) => all.join(''))
  .filter((text) => singleLine(text).trim() !== '')

describe.each(Object.entries(positions))(
  'any text in %s is shown as it is and does nothing',
  (_, position) => {
    test.each(Object.entries(readers))(
      'as %s reads it',
      (__, reader) => {
        for (const text of hostile) expectNothing(position, text, reader)
        const property = fc.property(anyText, (text) => {
          expectNothing(position, text, reader)
        })
        fc.assert(property, fuzzParameters(100))
      },
      3_600_000,
    )
  },
)
