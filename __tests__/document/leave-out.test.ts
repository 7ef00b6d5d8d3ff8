/** What goes first, and what is said of it. */
import { describe, test, expect } from '@jest/globals'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'
import type { Block, Document, Line, Remainder } from '../../src/document/document.ts'
import { removalsOf, without } from '../../src/document/leave-out.ts'
import { truncate } from '../../src/document/truncate.ts'

describe('leave out', () => {
  const more = (count: number): Line => [`… and ${count} more`]

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
      toMarkdown(without(document, steps.slice(0, index + 1), more)).replace(/\s+/g, ' '),
    )
    expect(left).toEqual([
      'status - old - older passed > log 1 > … and 1 more run',
      'status - old - older passed run',
      'status - old - older run',
      'status - old - … and 1 more run',
      'status - … and 2 more run',
    ])
  })

  test('no more is left out than must be', () => {
    const fits = (each: Document): boolean => toMarkdown(each).length <= 49
    const fitted = toMarkdown(truncate(document, { note, more }, fits))
    expect(fitted).toBe('status\n\n- old\n- older\n\npassed\n\nrun\n\n… shortened.')
  })

  test('what has no importance stays, however many parts it has', () => {
    const items = Array.from({ length: 9 }, (_, index) => [`commit ${index}`])
    const kept: Document = [paragraph('status'), { kind: 'list', items }]
    const fitted = truncate(
      [...kept, list(1, 'x'.repeat(100))],
      { note, more },
      (each) => each.length === 4,
    )
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
    expect(toMarkdown(without([group], step === undefined ? [] : [step], more))).toBe('intro')
  })

  test('a group of which only its heading would be left goes as a whole', () => {
    const blocks: Block[] = [{ kind: 'heading', level: 4, line: ['Files'] }, paragraph('a file')]
    const group: Block = { kind: 'group', blocks, importance: 0 }
    const rested: Block = { ...group, rest: { count: 0, line: () => ['the rest'] } }
    const steps = removalsOf([group]).slice(0, 1)
    expect(without([paragraph('status'), group], [{ index: 1, kept: 1 }], more)).toEqual([
      paragraph('status'),
    ])
    expect(toMarkdown(without([rested], steps, more))).toBe('the rest')
  })

  test('a paragraph goes line by line, and without importance never', () => {
    const lines = [['one'], ['two'], ['three']]
    const own: Block = { kind: 'paragraph', lines, importance: 1 }
    const steps = removalsOf([own])
    expect(steps.map((step) => without([own], [step], more))).toEqual([
      [{ ...own, lines: [['one'], ['two']] }],
      [{ ...own, lines: [['one']] }],
      [],
    ])
    expect(removalsOf([{ kind: 'paragraph', lines }])).toEqual([])
  })

  test('of a log the first lines go, and what was left out is reported before the rest', () => {
    const lines = [['one'], ['two'], ['three']]
    const log: Block = { kind: 'quote', lines, keeps: 'end', importance: 1, rest }
    const left = removalsOf([log]).map((step) => toMarkdown(without([log], [step], more)))
    expect(left).toEqual([
      '> … and 1 more  \n> two  \n> three',
      '> … and 2 more  \n> three',
      '> … and 3 more',
    ])
    expect(toMarkdown([log])).toBe('> one  \n> two  \n> three')
  })
})
