import { describe, test, expect } from '@jest/globals'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'
import type { Block, Link, Line, Document } from '../../src/document/document.ts'
import { truncate } from '../../src/document/truncate.ts'
import { expectLinearTime } from '../growth.ts'

describe('fit', () => {
  const note: Block = { kind: 'paragraph', lines: [['… shortened.']] }

  const family = '👩‍👩‍👧‍👦'

  const url = 'https://a.example/1'

  function paragraph(...lines: string[]): Block {
    return { kind: 'paragraph', lines: lines.map((line) => [line]) }
  }

  function linkTo(length: number): Link {
    return { kind: 'link', text: 'x'.repeat(50), url: `${url}${'1'.repeat(length - url.length)}` }
  }

  const more = (count: number): Line => [`… and ${count} more`]

  const notes = { note, more }

  /** The document in which no text has more characters than that. */
  function within(document: Document, most: number): Document {
    return truncate(document, notes, (each) => longestIn(each) <= most)
  }

  /** The document of the shortest texts that are tried. */
  function shortest(document: Document): Document {
    let asked = 0
    return truncate(document, notes, () => ++asked === 2)
  }

  test('what fits stays as it is', () => {
    const document = [paragraph('x'.repeat(5000))]
    expect(truncate(document, notes, () => true)).toBe(document)
  })

  test.each([1000, 999, 437, 30])('every text keeps %d characters, and a note says so', (most) => {
    const long = 'x'.repeat(1100)
    const short = `${'x'.repeat(most - 1)}…`
    const document: Document = [
      { kind: 'heading', line: [long, { kind: 'colored', line: [long], color: '#1a7f37' }] },
      { kind: 'paragraph', lines: [[long, 'brief'], ['line']] },
      { kind: 'quote', lines: [[{ kind: 'link', text: long, url }]] },
      { kind: 'list', items: [['brief'], [long]] },
      { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] },
    ]
    expect(within(document, most)).toEqual([
      { kind: 'heading', line: [short, { kind: 'colored', line: [short], color: '#1a7f37' }] },
      { kind: 'paragraph', lines: [[short, 'brief'], ['line']] },
      { kind: 'quote', lines: [[{ kind: 'link', text: short, url }]] },
      { kind: 'list', items: [['brief'], [short]] },
      { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] },
      note,
    ])
  })

  test('characters stay whole', () => {
    expect(within([paragraph(family.repeat(400))], 300)).toEqual([
      paragraph(`${family.repeat(299)}…`),
      note,
    ])
  })

  test('an address is kept whole or not at all: of a link in a line its text stays', () => {
    const [kept, gone] = [linkTo(300), linkTo(301)]
    const document: Document = [
      { kind: 'paragraph', lines: [[kept, gone]] },
      { kind: 'links', links: [kept, gone] },
    ]
    const text = `${'x'.repeat(29)}…`
    expect(shortest(document)).toEqual([
      { kind: 'paragraph', lines: [[{ ...kept, text }, text]] },
      { kind: 'links', links: [kept] },
      note,
    ])
  })

  test('then blocks go from the end, all but the first', () => {
    const document = ['a', 'b', 'c', 'd'].map((text) => paragraph(text))
    const left = [4, 3, 2].map((most) =>
      truncate(document, notes, (each) => each.at(-1) === note && each.length <= most),
    )
    expect(left).toEqual([
      [paragraph('a'), paragraph('b'), paragraph('c'), note],
      [paragraph('a'), paragraph('b'), note],
      [paragraph('a'), note],
    ])
  })

  test.each([
    [
      'the first block',
      [paragraph('x'.repeat(50)), paragraph('b')],
      [paragraph(`${'x'.repeat(29)}…`)],
    ],
    ['the only block', [paragraph('a')], [paragraph('a')]],
    ['nothing', [], []],
  ])('where nothing fits, %s and the note are left', (_, document, left) => {
    expect(truncate(document, notes, () => false)).toEqual([...left, note])
  })

  test.each([
    ['a line’s beginning', 'x'.repeat(400), `${'x'.repeat(300)}…`],
    ['no half link', `${'x'.repeat(290)} [text](https://a.example/)`, `${'x'.repeat(290)}…`],
    [
      'no half text of a link',
      `${'x'.repeat(290)} ![a long text](https://a.example/)`,
      `${'x'.repeat(290)}…`,
    ],
    ['no half tag', `${'x'.repeat(290)} <font color="#1a7f37">a</font>`, `${'x'.repeat(290)}…`],
    ['no half entity', `${'x'.repeat(297)}&#64;x`, `${'x'.repeat(297)}…`],
    ['no half character', `${'x'.repeat(299)}${family}y`, `${'x'.repeat(299)}${family}…`],
    ['what is short', 'brief', 'brief'],
    ['what is short, however long its characters are', family.repeat(300), family.repeat(300)],
  ])('of a block that is written already, %s stays in the end', (_, text, kept) => {
    const document: Document = [{ kind: 'paragraph', lines: [[{ kind: 'verbatim', text }]] }]
    expect(shortest(document)).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: kept }]] },
      note,
    ])
  })

  test('of the lines of a paragraph the first ones stay, whole', () => {
    const lines = ['a', 'b', 'c'].map((letter) => [
      letter.repeat(30),
      { kind: 'link', text: letter, url: `https://a.example/${letter.repeat(240)}` } as const,
    ])
    expect(shortest([{ kind: 'paragraph', lines }])).toEqual([
      { kind: 'paragraph', lines: lines.slice(0, 2) },
      note,
    ])
  })

  test('of a line with many pieces the first ones stay, and it says so', () => {
    const pieces = Array.from({ length: 9 }, (_, index) => [
      { kind: 'link', text: 'x', url: `https://a.example/${index}/${'y'.repeat(150)}` } as const,
      { kind: 'verbatim', text: ' ' } as const,
    ]).flat()
    expect(shortest([{ kind: 'paragraph', lines: [pieces] }])).toEqual([
      { kind: 'paragraph', lines: [[...pieces.slice(0, 6), '…']] },
      note,
    ])
  })

  test('of a list that alone is too long the first items stay, and the rest is counted', () => {
    const items = Array.from({ length: 3000 }, (_, index) => [`entry ${index}`])
    const fits = (each: Document): boolean => toMarkdown(each).length <= 9000
    const [list] = truncate([{ kind: 'list', items }], notes, fits)
    const text = toMarkdown(list === undefined ? [] : [list])
    expect(text.length).toBeGreaterThan(8000)
    const [, last, left] = /entry (\d+)\n- … and (\d+) more$/.exec(text) ?? []
    expect(Number(last) + 1 + Number(left)).toBe(3000)
  })

  test('blocks that are small stay whole where another one is too long', () => {
    const quote: Block = {
      kind: 'quote',
      lines: Array.from({ length: 900 }, () => ['x'.repeat(40)]),
    }
    const links: Block = { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] }
    const fits = (each: Document): boolean => toMarkdown(each).length <= 5000
    const text = toMarkdown(truncate([paragraph('status'), quote, links], notes, fits))
    expect(text).toMatch(
      /^status\n\n(?:> x{40} {2}\n)+> … and \d+ more\n\n\[View run\]\(.*\)\n\n… shortened\.$/,
    )
    expect(text.length).toBeGreaterThan(4500)
  })

  // The dialect's own growth has tests of its own: here a size that costs little shows truncation's.
  const isSmall = (document: Document): boolean => JSON.stringify(document).length <= 18_000

  test.each([
    ['paragraphs', '#1\n'],
    ['headings', '# a\n'],
    ['items', '- a\n'],
  ])('%s without end take time in proportion', (_, unit) => {
    const document = (text: string): Block[] =>
      text.split('\n').map((line, index) => ({
        ...paragraph(line),
        ...(unit !== '#1\n' && { importance: index % 3 }),
      }))
    expectLinearTime(
      (length) => unit.repeat(length / unit.length),
      (text) => truncate(document(text), notes, isSmall),
      4000,
    )
  })

  test('a list without end takes time in proportion', () => {
    expectLinearTime(
      (length) => 'item\n'.repeat(length / 5),
      (text) => {
        const items = text.split('\n').map((line) => [line])
        truncate([{ kind: 'list', items }], notes, isSmall)
      },
      10_000,
    )
  })
})

/** The most visible characters of any text in a document. */
function longestIn(value: unknown): number {
  if (typeof value === 'string') return Array.from(new Intl.Segmenter().segment(value)).length
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.entries(value).filter(([key]) => key !== 'url')
  return Math.max(0, ...inner.map(([, each]) => longestIn(each)))
}
