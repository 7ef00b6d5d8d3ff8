import { test, expect, describe } from '@jest/globals'
import fc from 'fast-check'
import { toMarkdown, escapes, escapeMarkdown } from '../../src/dingtalk/markdown.ts'
import { type Document, link, singleLine } from '../../src/document/document.ts'
import { readMarkdown, type Reading } from './reader.ts'
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
    '<font color="#1a7f37">Passed</font>: [&#91;x&#93;](https://ours.example/)',
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
    '**a\\*[b](https://ours.example/)** *c* ![d&#93;](https://ours.example/)',
  ],
  [
    'what does something at the start of a line only',
    [
      {
        kind: 'paragraph',
        lines: [['# a'], [' ', '- a'], ['a ', '# b - 1. +'], [{ kind: 'strong', line: ['# a'] }]],
      },
    ],
    '&#35; a  \n &#45; a  \na # b - 1. +  \n**# a**',
  ],
])('%s as markdown', (_, document, markdown) => {
  expect(toMarkdown(document)).toBe(markdown)
})

test.each([
  ['https://a.example/x(y)', 'https://a.example/x%28y%29'],
  ['https://a.example/a_b*c~d|e', 'https://a.example/a%5Fb%2Ac%7Ed%7Ce'],
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
  expect(markdown).toBe('- a\n- &#45; b # c')
  expect(readMarkdown(markdown)).toEqual({ shown: 'a - b # c', made: ['list'] })
})

type Escape = (text: string) => string

/** For each row of the table, by its replacement, a text that goes wrong without the row. */
const reasons: Record<string, { write: (escape: Escape) => string } & Reading> = {
  '&amp;': { write: (escape) => escape('&lt; &#42; &copy;'), shown: '&lt; &#42; &copy;', made: [] },
  '&#92;': { write: (escape) => escape('\\*a\\*'), shown: '\\*a\\*', made: [] },
  '&lt;': { write: (escape) => escape('<!-- a'), shown: '<!-- a', made: [] },
  '&gt;': { write: (escape) => escape('> a'), shown: '> a', made: [] },
  '&#91;': {
    write: (escape) => `[${escape('a [b')}](${ours})`,
    shown: 'a [b',
    made: [`link ${ours}`],
  },
  '&#93;': {
    write: (escape) => `[${escape('a](/evil')}](${ours})`,
    shown: 'a](/evil',
    made: [`link ${ours}`],
  },
  '&#64;': {
    write: (escape) => escape('hubot@evil.example'),
    shown: 'hubot@evil.example',
    made: [],
  },
  '\\$&': { write: (escape) => escape('*a* _b_ `c`'), shown: '*a* _b_ `c`', made: [] },
  '&#126;': { write: (escape) => escape('~~a~~'), shown: '~~a~~', made: [] },
  '&#124;': {
    write: (escape) => ['a | b', '| --- | --- |'].map(escape).join('  \n'),
    shown: 'a | b | --- | --- |',
    made: [],
  },
  '&#58;': {
    write: (escape) => escape('http://evil.example'),
    shown: 'http://evil.example',
    made: [],
  },
  '$1&#46;': { write: (escape) => escape('www.evil.example'), shown: 'www.evil.example', made: [] },
  '&#33;': {
    write: (escape) => `${escape('wow!')}[a](${ours})`,
    shown: 'wow!a',
    made: [`link ${ours}`],
  },
  '&#35;': { write: (escape) => escape('# a'), shown: '# a', made: [] },
  '&#61;': { write: (escape) => ['a', '==='].map(escape).join('  \n'), shown: 'a ===', made: [] },
  '&#45;': {
    write: (escape) => ['- a', '---'].map(escape).join('  \n'),
    shown: '- a ---',
    made: [],
  },
  '&#43;': { write: (escape) => escape('+ a'), shown: '+ a', made: [] },
  'at the end of a heading it would vanish': {
    write: (escape) => `# ${escape('a #')}`,
    shown: 'a #',
    made: ['heading'],
  },
  '&#46;': { write: (escape) => escape('1. a'), shown: '1. a', made: [] },
  '&#41;': { write: (escape) => escape('1) a'), shown: '1) a', made: [] },
}

describe('why each escape is there', () => {
  test.each(escapes)('$to: $why', (row) => {
    const without: Escape = (text) =>
      escapes
        .filter((each) => each !== row)
        .reduce((escaped, { find, to }) => escaped.replace(find, to), text)
    const { write, ...reading } = reasons[row.why] ??
      reasons[row.to] ?? { write: () => 'no case', shown: '', made: [] }
    expect(readMarkdown(write(escapeMarkdown))).toEqual(reading)
    expect(readMarkdown(write(without))).not.toEqual(reading)
  })
})

/** Where data can stand: how it is written, what is ours around it and what we make ourselves. */
const positions: Record<
  string,
  { place: (text: string) => Document; around?: [string, string]; made: string[] }
> = {
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
  'a quote': { place: (text) => [{ kind: 'quote', lines: [[text]] }], made: ['blockquote'] },
  'a quote’s second line': {
    place: (text) => [{ kind: 'quote', lines: [['above'], [text]] }],
    around: ['above ', ''],
    made: ['blockquote'],
  },
  'a link’s text': {
    place: (text) => [{ kind: 'paragraph', lines: [[{ kind: 'link', text, url: ours }]] }],
    made: [`link ${ours}`],
  },
  'before a link': {
    place: (text) => [
      { kind: 'paragraph', lines: [[text, { kind: 'link', text: 'ours', url: ours }]] },
    ],
    around: ['', 'ours'],
    made: [`link ${ours}`],
  },
  'after a link': {
    place: (text) => [
      { kind: 'paragraph', lines: [[{ kind: 'link', text: 'ours', url: ours }, text]] },
    ],
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
}

/** Whitespace at the ends of a line is shown nowhere. */
function reading(position: keyof typeof positions, text: string): [Reading, Reading] {
  const { place, around: [before, after] = ['', ''], made } = positions[position] ?? noPosition
  const shown = `${before}${singleLine(text)}${after}`.replace(/\s+/g, ' ').trim()
  return [readMarkdown(toMarkdown(place(text))), { shown, made }]
}

const noPosition = { place: () => [], around: ['', ''], made: [] } satisfies (typeof positions)['']

const hostile = [
  '[free](http://evil) @13800000000 <font> ![](x) # h {{ x }}',
  '# heading',
  '###### heading ######',
  'heading #',
  '> quote',
  '- list',
  '+ list',
  '* list',
  '- [x] done',
  '1. list',
  '1) list',
  '123456789. list',
  '---',
  '===',
  '***',
  '___',
  '- - -',
  '    indented code',
  '\tindented code',
  '```js',
  '~~~',
  '`code`',
  '*a* **b** _c_ __d__ ***e***',
  '~~gone~~ ~gone~',
  '| a | b |',
  ':-- | :--',
  ':-',
  'a\n\nb\n---\nc  \nd',
  'a\r\n| --- |\r\n',
  '<http://evil.example>',
  '<hubot@evil.example>',
  'http://evil.example/?a=b&c=d',
  'HTTPS://EVIL.EXAMPLE',
  'ftp://evil.example',
  'www.evil.example',
  '(www.evil.example)',
  '_www.evil.example',
  '*www.evil.example',
  'mailto:hubot@evil.example',
  'hubot@evil.example',
  '@all @所有人 @13800000000',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '<?php ?>',
  '<![CDATA[ x ]]>',
  '</font><a href="http://evil.example">x</a>',
  '&lt;b&gt; &amp; &#60; &#x3c; &nbsp; &copy',
  '\\[x](y)',
  '\\',
  '\\\\*a\\*',
  'ends in a backslash\\',
  '[a][b]',
  '[a]: http://evil.example',
  '[^1]: note',
  '](http://evil.example)[',
  '![image](http://evil.example/x.png)',
  'wow!',
  '!',
  'x!\u200b',
  '$& $1 $$',
  '{{ x }} {% raw %}',
  'a\u202eb\u2066c\u200bd\ufeffe',
  'a\ud83d b',
  '\u200b# heading',
  '\u200b \u200b- list',
  '\u00001. list',
]

/** What markup is made of. */
const pieces = Array.from('[]()<>*_`~|!#=-+.:/\\&;@1 \n\t{}$^"\'x中😀\u200b').concat(
  'www.',
  'http',
  '://',
)

describe.each(Object.keys(positions))('in %s', (position) => {
  test.each(hostile)('%j is shown as it is and does nothing', (text) => {
    const [read, expected] = reading(position, text)
    expect(read).toEqual(expected)
  })

  test('any text is shown as it is and does nothing', () => {
    const fragment = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary' }))
    const text = fc.array(fragment, { minLength: 1, maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, (each) => {
        fc.pre(singleLine(each).trim() !== '')
        const [read, expected] = reading(position, each)
        expect(read).toEqual(expected)
      }),
      { seed: 20_000, numRuns: 300 },
    )
  })
})
