import { expect, test } from '@jest/globals'
import type { Block, Document, Link } from '../../src/dingtalk/document.ts'
import { fit } from '../../src/dingtalk/fit.ts'

const note: Block = { kind: 'paragraph', lines: [['… shortened.']] }
const family = '👩‍👩‍👧‍👦'
const url = 'https://a.example/1'

function paragraph(...lines: string[]): Block {
  return { kind: 'paragraph', lines: lines.map((line) => [line]) }
}

function linkTo(length: number): Link {
  return { kind: 'link', text: 'x'.repeat(50), url: url.padEnd(length, '1') }
}

/** The document that is taken at a certain attempt, 1 for the document itself. */
function fitting(document: Document, attempt: number): Document {
  const asked: Document[] = []
  return fit(document, note, (each) => asked.push(each) === attempt)
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
    { kind: 'heading', line: [long, { kind: 'colored', text: long, color: '#1a7f37' }] },
    { kind: 'paragraph', lines: [[long, 'brief'], ['line']] },
    { kind: 'quote', lines: [[{ kind: 'link', text: long, url }]] },
    { kind: 'list', items: [['brief'], [long]] },
    { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] },
  ]
  expect(fitting(document, attempt)).toEqual([
    { kind: 'heading', line: [short, { kind: 'colored', text: short, color: '#1a7f37' }] },
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
  expect(fit(document, note, () => false)).toEqual([...left, note])
})

test.each([
  ['whole lines', `${'x'.repeat(200)}\n${'y'.repeat(200)}`, 'x'.repeat(200)],
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
  const document: Document = [{ kind: 'written', text }]
  expect(fitting(document, 5)).toEqual([{ kind: 'written', text: kept }, note])
})
