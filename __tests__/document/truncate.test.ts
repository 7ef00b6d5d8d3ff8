import { describe, test, expect } from '@jest/globals'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'
import type { Block, Link, Document, Remainder } from '../../src/document/document.ts'
import { truncate, removalsOf, without } from '../../src/document/truncate.ts'
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

  /** The document that is taken at a certain attempt, 1 for the document itself. */
  function fitting(document: Document, attempt: number): Document {
    const asked: Document[] = []
    return truncate(document, note, (each) => asked.push(each) === attempt)
  }

  test('what fits stays as it is', () => {
    const document = [paragraph('x'.repeat(5000))]
    expect(fitting(document, 1)).toBe(document)
  })

  test.each([
    [2, 1000],
    [3, 300],
    [4, 100],
    [5, 30],
  ])('at attempt %d every text keeps %d characters, and a note says so', (attempt, most) => {
    const long = 'x'.repeat(5000)
    const short = `${'x'.repeat(most - 1)}…`
    const document: Document = [
      { kind: 'heading', line: [long, { kind: 'colored', line: [long], color: '#1a7f37' }] },
      { kind: 'paragraph', lines: [[long, 'brief'], ['line']] },
      { kind: 'quote', lines: [[{ kind: 'link', text: long, url }]] },
      { kind: 'list', items: [['brief'], [long]] },
      { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] },
    ]
    expect(fitting(document, attempt)).toEqual([
      { kind: 'heading', line: [short, { kind: 'colored', line: [short], color: '#1a7f37' }] },
      { kind: 'paragraph', lines: [[short, 'brief'], ['line']] },
      { kind: 'quote', lines: [[{ kind: 'link', text: short, url }]] },
      { kind: 'list', items: [['brief'], [short]] },
      { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] },
      note,
    ])
  })

  test('characters stay whole', () => {
    expect(fitting([paragraph(family.repeat(400))], 3)).toEqual([
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
    expect(fitting(document, 5)).toEqual([
      { kind: 'paragraph', lines: [[{ ...kept, text }, text]] },
      { kind: 'links', links: [kept] },
      note,
    ])
  })

  test('then blocks go from the end, all but the first', () => {
    const document = ['a', 'b', 'c', 'd'].map((text) => paragraph(text))
    const left = [6, 7, 8].map((attempt) => fitting(document, attempt))
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
    expect(truncate(document, note, () => false)).toEqual([...left, note])
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
    ['no half character', `${'x'.repeat(299)}👩y`, `${'x'.repeat(299)}…`],
    ['what is short', 'brief', 'brief'],
  ])('of a block that is written already, %s stays in the end', (_, text, kept) => {
    const document: Document = [{ kind: 'paragraph', lines: [[{ kind: 'verbatim', text }]] }]
    expect(fitting(document, 5)).toEqual([
      { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: kept }]] },
      note,
    ])
  })

  test('of the lines of a paragraph the first ones stay, whole', () => {
    const lines = ['a', 'b', 'c'].map((letter) => [
      letter.repeat(30),
      { kind: 'link', text: letter, url: `https://a.example/${letter.repeat(240)}` } as const,
    ])
    expect(fitting([{ kind: 'paragraph', lines }], 5)).toEqual([
      { kind: 'paragraph', lines: lines.slice(0, 2) },
      note,
    ])
  })

  test('of a line with many pieces the first ones stay, and it says so', () => {
    const pieces = Array.from({ length: 9 }, (_, index) => [
      { kind: 'link', text: 'x', url: `https://a.example/${index}/${'y'.repeat(150)}` } as const,
      { kind: 'verbatim', text: ' ' } as const,
    ]).flat()
    expect(fitting([{ kind: 'paragraph', lines: [pieces] }], 5)).toEqual([
      { kind: 'paragraph', lines: [[...pieces.slice(0, 6), '…']] },
      note,
    ])
  })
})

describe('leave out', () => {
  const rest: Remainder = { count: 0, line: (count) => [`… and ${count} more`] }

  const note: Block = { kind: 'paragraph', lines: [['… shortened.']] }

  function list(importance: number, ...items: string[]): Block {
    return { kind: 'list', items: items.map((item) => [item]), importance, rest }
  }

  function paragraph(text: string): Block {
    return { kind: 'paragraph', lines: [[text]] }
  }

  const document: Document = [
    paragraph('status'),
    list(2, 'old', 'older'),
    { ...paragraph('passed'), importance: 1 },
    { kind: 'quote', lines: [['log 1'], ['log 2']], importance: 1 },
    paragraph('run'),
  ]

  test('the least important goes first, from the end, part by part, and the rest is counted', () => {
    const steps = removalsOf(document)
    const left = steps.map((_, index) =>
      toMarkdown(without(document, steps.slice(0, index + 1))).replace(/\s+/g, ' '),
    )
    expect(left).toEqual([
      'status - old - older passed > log 1 run',
      'status - old - older passed run',
      'status - old - older run',
      'status - old - … and 1 more run',
      'status - … and 2 more run',
    ])
  })

  test('no more is left out than must be', () => {
    const fits = (each: Document): boolean => toMarkdown(each).length <= 49
    const fitted = toMarkdown(truncate(document, note, fits))
    expect(fitted).toBe('status\n\n- old\n- older\n\npassed\n\nrun\n\n… shortened.')
  })

  test('what has no importance stays, however many parts it has', () => {
    const items = Array.from({ length: 9 }, (_, index) => [`commit ${index}`])
    const kept: Document = [paragraph('status'), { kind: 'list', items }]
    const fitted = truncate([...kept, list(1, 'x'.repeat(100))], note, (each) => each.length === 4)
    expect(fitted).toEqual([
      ...kept,
      { kind: 'list', items: [], importance: 1, rest: { ...rest, count: 1 } },
      note,
    ])
  })

  test('a group is cut at a block, and never ends with a heading', () => {
    const blocks: Block[] = [
      paragraph('intro'),
      { kind: 'heading', level: 4, line: ['Fixes'] },
      paragraph('a fix'),
    ]
    const group: Block = { kind: 'group', blocks, importance: 0 }
    const [step] = removalsOf([group])
    expect(step).toEqual({ index: 0, kept: 2 })
    expect(toMarkdown(without([group], step === undefined ? [] : [step]))).toBe('intro')
  })

  test('a group of which only its heading would be left goes as a whole', () => {
    const blocks: Block[] = [{ kind: 'heading', level: 4, line: ['Files'] }, paragraph('a file')]
    const group: Block = { kind: 'group', blocks, importance: 0 }
    const rested: Block = { ...group, rest: { count: 0, line: () => ['the rest'] } }
    const steps = removalsOf([group]).slice(0, 1)
    expect(without([paragraph('status'), group], [{ index: 1, kept: 1 }])).toEqual([
      paragraph('status'),
    ])
    expect(toMarkdown(without([rested], steps))).toBe('the rest')
  })

  test('a paragraph goes line by line, and without importance never', () => {
    const lines = [['one'], ['two'], ['three']]
    const own: Block = { kind: 'paragraph', lines, importance: 1 }
    const steps = removalsOf([own])
    expect(steps.map((step) => without([own], [step]))).toEqual([
      [{ ...own, lines: [['one'], ['two']] }],
      [{ ...own, lines: [['one']] }],
      [],
    ])
    expect(removalsOf([{ kind: 'paragraph', lines }])).toEqual([])
  })

  test('of a log the first lines go, and what was left out is told before the rest', () => {
    const lines = [['one'], ['two'], ['three']]
    const log: Block = { kind: 'quote', lines, keeps: 'end', importance: 1, rest }
    const left = removalsOf([log]).map((step) => toMarkdown(without([log], [step])))
    expect(left).toEqual([
      '> … and 1 more  \n> two  \n> three',
      '> … and 2 more  \n> three',
      '> … and 3 more',
    ])
    expect(toMarkdown([log])).toBe('> one  \n> two  \n> three')
  })
})
