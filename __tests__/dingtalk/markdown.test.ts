import { test, expect } from '@jest/globals'
import { toMarkdown } from '../../src/dingtalk/markdown.ts'
import { type Document, type Line, link } from '../../src/document/document.ts'
import { readMarkdown } from './reader.ts'
const ours = 'https://ours.example/'

test.each<[string, Document, string]>([
  ['nothing', [], ''],
  ['a heading', [{ kind: 'heading', line: ['✅ ', 'CI'] }], '### ✅ CI'],
  ['lines', [{ kind: 'paragraph', lines: [['a'], ['b']] }], 'a  \nb'],
  ['a quote', [{ kind: 'quote', lines: [['a'], ['b']] }], '> a  \n> b'],
  [
    'blocks',
    [
      { kind: 'paragraph', lines: [['a']] },
      { kind: 'paragraph', lines: [['b']] },
    ],
    'a\n\nb',
  ],
  [
    'a row of links',
    [
      {
        kind: 'links',
        links: [
          { kind: 'link', text: 'One', url: ours },
          { kind: 'link', text: 'Two', url: 'https://two.example/a?b=c#d' },
        ],
      },
    ],
    '[One](https://ours.example/) · [Two](https://two.example/a?b=c#d)',
  ],
  [
    'pieces of a line',
    [
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'colored', line: ['Passed'], color: '#1a7f37' },
            ': ',
            { kind: 'link', text: '[x]', url: ours },
          ],
        ],
      },
    ],
    '<font color="#1a7f37">Passed</font>: [[x]](https://ours.example/)',
  ],
  ['a heading of another level', [{ kind: 'heading', level: 5, line: ['CI'] }], '##### CI'],
  [
    'a numbered list with a rest',
    [
      {
        kind: 'list',
        start: 3,
        items: [['a'], ['b']],
        rest: { count: 2, line: (count) => [`… and ${count} more`] },
      },
    ],
    '3. a\n4. b\n- … and 2 more',
  ],
  [
    'a quote with nothing left out',
    [{ kind: 'quote', lines: [['a']], rest: { count: 0, line: () => ['more'] } }],
    '> a',
  ],
  [
    'a group with a rest, and the user’s own words',
    [
      {
        kind: 'group',
        blocks: [
          { kind: 'paragraph', lines: [['a']] },
          { kind: 'paragraph', lines: [[{ kind: 'verbatim', text: '**b**' }]] },
        ],
        rest: { count: 1, line: () => ['…'] },
      },
    ],
    'a\n\n**b**\n\n…',
  ],
  [
    'emphasis, and an image',
    [
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'strong', line: ['a*', { kind: 'link', text: 'b', url: ours }] },
            ' ',
            { kind: 'emphasis', line: ['c'] },
            ' ',
            { kind: 'image', text: 'd]', url: ours },
          ],
        ],
      },
    ],
    '**a\\*[b](https://ours.example/)** *c* ![d\\]](https://ours.example/)',
  ],
  [
    'a URL within the user’s own markup',
    [
      {
        kind: 'paragraph',
        lines: [
          [
            { kind: 'verbatim', text: '[One](' },
            { kind: 'url', url: 'https://ours.example/x(1)' },
            { kind: 'verbatim', text: ')' },
          ],
        ],
      },
    ],
    '[One](https://ours.example/x%281%29)',
  ],
  [
    'what does something at the start of a line only',
    [
      {
        kind: 'paragraph',
        lines: [['# a'], [' ', '- a'], ['a ', '# b - 1. +'], [{ kind: 'strong', line: ['# a'] }]],
      },
    ],
    '\\# a  \n \\- a  \na # b - 1. +  \n**# a**',
  ],
])('%s as markdown', (_, document, markdown) => {
  expect(toMarkdown(document)).toBe(markdown)
})

test.each([
  ['https://a.example/x(y)', 'https://a.example/x%28y%29'],
  ['https://a.example/a_b*c~d|e', 'https://a.example/a_b%2Ac~d%7Ce'],
  ['https://a.example/__a__/~~b', 'https://a.example/%5F%5Fa%5F%5F/%7E%7Eb'],
  ["https://a.example/it's", 'https://a.example/it%27s'],
  ['https://a.example/?q=[x]', 'https://a.example/?q=%5Bx%5D'],
  ['https://a.example/a b', 'https://a.example/a%20b'],
  ['https://a.example/中文', 'https://a.example/%E4%B8%AD%E6%96%87'],
  [
    'https://a.example/x) [free](http://evil.example',
    'https://a.example/x%29%20%5Bfree%5D%28http://evil.example',
  ],
])('the target %s cannot end its link', (url, target) => {
  const markdown = toMarkdown([{ kind: 'paragraph', lines: [[link('x', url)]] }])
  expect(markdown).toBe(`[x](${target})`)
  expect(readMarkdown(markdown)).toEqual({ shown: 'x', made: [`link ${target}`] })
})

test('a list: what looks like markup in an item is none', () => {
  const items = [['a'], ['- b\n# c']]
  const markdown = toMarkdown([{ kind: 'list', items }])
  expect(markdown).toBe('- a\n- \\- b # c')
  expect(readMarkdown(markdown)).toEqual({ shown: 'a - b # c', made: ['list'] })
})

test.each<[string, Line, string]>([
  ['one link', [link('One', ours)], '- ours.example: [One](https://ours.example/)'],
  [
    'links in bold',
    [{ kind: 'strong', line: [link('One', 'https://www.two.example/'), ' ', link('2', ours)] }],
    '- two.example: **[One](https://www.two.example/) [2](https://ours.example/)**',
  ],
  ['nothing', [], '- '],
  [
    'a link of another host that holds www.',
    [link('One', 'https://a.www.example/')],
    '- a.www.example: [One](https://a.www.example/)',
  ],
  [
    'a link and a mention',
    [link('One', ours), ' ', { kind: 'mention', id: 'u1' }],
    '- [One](https://ours.example/) @u1',
  ],
  ['a link and words', ['See ', link('One', ours)], '- See [One](https://ours.example/)'],
  ['words', ['One'], '- One'],
])('an item of a list is never only a link: %s', (_, item, text) => {
  expect(toMarkdown([{ kind: 'list', items: [item] }])).toBe(text)
})

test('only a mention mentions', () => {
  const line = ['@manager4220 ', { kind: 'mention', id: 'manager4220' }, ' @hubot'] as const
  const document = [{ kind: 'paragraph', lines: [line] }] as const
  expect(toMarkdown(document, ['manager4220'])).toBe('&commat;manager4220 @manager4220 @hubot')
  expect(toMarkdown(document)).toBe('@manager4220 @manager4220 @hubot')
})

test('an escaped fence or rule leaves no mark that closes what an earlier line opens', () => {
  const quote = (...lines: string[]): Document[number] => ({
    kind: 'quote',
    lines: lines.map((line) => [line]),
  })
  expect(toMarkdown([quote('*~~~!', '~~~')])).toBe('> *~~~!  \n> \\~\\~\\~')
  expect(toMarkdown([quote('**!', '***')])).toBe('> \\*\\*!  \n> \\*\\*\\*')
})
