import { expect, test } from '@jest/globals'
import type { Block, Document, Rest } from '../../src/dingtalk/document.ts'
import { fit } from '../../src/dingtalk/fit.ts'
import { stepsOf, without } from '../../src/dingtalk/leave-out.ts'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'

const rest: Rest = { count: 0, line: (count) => [`… and ${count} more`] }
const note: Block = { kind: 'paragraph', lines: [['… shortened.']] }

function list(importance: number, ...items: string[]): Block {
  return { kind: 'list', items: items.map((item) => [item]), importance, rest }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', lines: [[text]] }
}

const document: Document = [
  paragraph('verdict'),
  list(2, 'old', 'older'),
  { ...paragraph('passed'), importance: 1 },
  { kind: 'quote', lines: [['log 1'], ['log 2']], importance: 1 },
  paragraph('run'),
]

test('the least important goes first, from the end, part by part, and the rest is counted', () => {
  const steps = stepsOf(document)
  const left = steps.map((_, index) =>
    toMarkdown(without(document, steps.slice(0, index + 1))).replace(/\s+/g, ' '),
  )
  expect(left).toEqual([
    'verdict - old - older passed > log 1 run',
    'verdict - old - older passed run',
    'verdict - old - older run',
    'verdict - old - … and 1 more run',
    'verdict - … and 2 more run',
  ])
})

test('no more is left out than must be', () => {
  const fits = (each: Document): boolean => toMarkdown(each).length <= 49
  const fitted = toMarkdown(fit(document, note, fits))
  expect(fitted).toBe('verdict\n\n- old\n- older\n\npassed\n\nrun\n\n… shortened.')
})

test('what has no importance stays, however many parts it has', () => {
  const items = Array.from({ length: 9 }, (_, index) => [`commit ${index}`])
  const kept: Document = [paragraph('verdict'), { kind: 'list', items }]
  const fitted = fit([...kept, list(1, 'x'.repeat(100))], note, (each) => each.length === 4)
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
  const [step] = stepsOf([group])
  expect(step).toEqual({ index: 0, kept: 2 })
  expect(toMarkdown(without([group], step === undefined ? [] : [step]))).toBe('intro')
})

test('a group of which only its heading would be left goes as a whole', () => {
  const blocks: Block[] = [{ kind: 'heading', level: 4, line: ['Files'] }, paragraph('a file')]
  const group: Block = { kind: 'group', blocks, importance: 0 }
  const rested: Block = { ...group, rest: { count: 0, line: () => ['the rest'] } }
  const steps = stepsOf([group]).slice(0, 1)
  expect(without([paragraph('verdict'), group], [{ index: 1, kept: 1 }])).toEqual([
    paragraph('verdict'),
  ])
  expect(toMarkdown(without([rested], steps))).toBe('the rest')
})

test('a block that is written already goes line by line, and without importance never', () => {
  const written: Block = { kind: 'written', text: 'one  \ntwo  \nthree', importance: 1 }
  const steps = stepsOf([written])
  expect(steps.map((step) => without([written], [step]))).toEqual([
    [{ kind: 'written', text: 'one  \ntwo', importance: 1 }],
    [{ kind: 'written', text: 'one', importance: 1 }],
    [],
  ])
  expect(stepsOf([{ kind: 'written', text: 'one\ntwo' }])).toEqual([])
})

test('of a log the first lines go, and what was left out is told before the rest', () => {
  const lines = [['one'], ['two'], ['three']]
  const log: Block = { kind: 'quote', lines, keeps: 'end', importance: 1, rest }
  const left = stepsOf([log]).map((step) => toMarkdown(without([log], [step])))
  expect(left).toEqual([
    '> … and 1 more  \n> two  \n> three',
    '> … and 2 more  \n> three',
    '> … and 3 more',
  ])
  expect(toMarkdown([log])).toBe('> one  \n> two  \n> three')
})
