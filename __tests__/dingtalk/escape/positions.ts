/** Where data can be in a message, with what is ours around it and what we make ourselves. */
import type { Document } from '../../../src/document/document.ts'

export const ours = 'https://ours.example/'

export type Position = {
  place: (text: string) => Document
  /** What is shown before and after it. */
  around?: [string, string]
  /** How often it is shown, with a space between. */
  times?: number
  made: string[]
}

const link = { kind: 'link', text: 'ours', url: ours } as const

export const positions: Readonly<Record<string, Position>> = {
  'a heading': { place: (text) => [{ kind: 'heading', line: [text] }], made: ['heading'] },
  'a heading, after the status': {
    place: (text) => [
      {
        kind: 'heading',
        line: [{ kind: 'colored', line: ['Passed'], color: '#1a7f37' }, `: ${text}`],
      },
    ],
    around: ['Passed: ', ''],
    made: ['heading', 'html <font color="#1a7f37">', 'html </font>'],
  },
  'a paragraph': { place: (text) => [{ kind: 'paragraph', lines: [[text]] }], made: [] },
  'a second line': {
    place: (text) => [{ kind: 'paragraph', lines: [['above | all'], [text]] }],
    around: ['above | all ', ''],
    made: [],
  },
  'before a line': {
    place: (text) => [{ kind: 'paragraph', lines: [[text], [':-- | :--']] }],
    around: ['', ' :-- | :--'],
    made: [],
  },
  'before the end of a label': {
    place: (text) => [{ kind: 'paragraph', lines: [[text], ['x]: /y']] }],
    around: ['', ' x]: /y'],
    made: [],
  },
  'a quote': { place: (text) => [{ kind: 'quote', lines: [[text]] }], made: ['blockquote'] },
  'a quote’s second line': {
    place: (text) => [{ kind: 'quote', lines: [['above'], [text]] }],
    around: ['above ', ''],
    made: ['blockquote'],
  },
  'a list’s item': {
    place: (text) => [{ kind: 'list', items: [['above'], [text]] }],
    around: ['above ', ''],
    made: ['list'],
  },
  'a link’s text': {
    place: (text) => [{ kind: 'paragraph', lines: [[{ ...link, text }]] }],
    made: [`link ${ours}`],
  },
  'before a link': {
    place: (text) => [{ kind: 'paragraph', lines: [[text, link]] }],
    around: ['', 'ours'],
    made: [`link ${ours}`],
  },
  'after a link': {
    place: (text) => [{ kind: 'paragraph', lines: [[link, text]] }],
    around: ['ours', ''],
    made: [`link ${ours}`],
  },
  colour: {
    place: (text) => [
      { kind: 'paragraph', lines: [['x', { kind: 'colored', line: [text], color: '#d1242f' }]] },
    ],
    around: ['x', ''],
    made: ['html <font color="#d1242f">', 'html </font>'],
  },
  'strong text': {
    place: (text) => [{ kind: 'paragraph', lines: [[{ kind: 'strong', line: [`x${text}x`] }]] }],
    around: ['x', 'x'],
    made: ['strong'],
  },
  'before strong text': {
    place: (text) => [
      { kind: 'paragraph', lines: [[`${text} `, { kind: 'strong', line: ['x'] }]] },
    ],
    around: ['', ' x'],
    made: ['strong'],
  },
  'several places of a paragraph': {
    place: (text) => [{ kind: 'paragraph', lines: [[text, ' ', text], [text]] }],
    times: 3,
    made: [],
  },
  'several blocks': {
    place: (text) => [
      { kind: 'heading', line: [text] },
      { kind: 'quote', lines: [[text]] },
      { kind: 'paragraph', lines: [[text]] },
    ],
    times: 3,
    made: ['heading', 'blockquote'],
  },
}
