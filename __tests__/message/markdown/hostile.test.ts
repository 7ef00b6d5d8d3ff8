/** Whatever a text holds: it does nothing, and reading it ends. */
import { describe, test, expect } from '@jest/globals'
import fc from 'fast-check'
import { toMarkdown } from '../../../src/dingtalk/markdown.ts'
import { cutAtSection } from '../../../src/message/markdown/cut-at-section.ts'
import { fromGithubMarkdown } from '../../../src/message/markdown/from-github-markdown.chunk.ts'
import { anyCharacter } from '../../any-character.ts'
import { readMarkdown } from '../../dingtalk/reader.ts'
import { readers } from '../../dingtalk/readers.ts'
import { fuzzParameters } from '../../fuzz.ts'
import { origin, convert } from './convert.ts'
/** The most of 200 kB that is read, and the most that it may become: a reference is a link then. */
const most = { read: 30_000, made: 400_000 }

const size = 200_000

const filled = (unit: string): string => unit.repeat(Math.ceil(size / unit.length))

const row = (cell: string): string => `${`|${cell}`.repeat(1000)}|\n`

const adversarial: Record<string, string> = {
  'quotes x 5000': `${'>'.repeat(5000)} a\n${filled('> > ')}`,
  'lists x 1000': Array.from({ length: 1000 }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n'),
  'lists on one line': filled('- '),
  'ten lists more on each line': Array.from(
    { length: 60 },
    (_, n) => `${' '.repeat(20 * n)}${'- '.repeat(10)}a`,
  ).join('\n'),
  'numbers on one line': filled('1. '),
  'quotes and lists on one line': filled('> > - '),
  brackets: `${'['.repeat(50_000)}${']('.repeat(50_000)}`,
  'links in links': `${'[a'.repeat(5000)}${'](b)'.repeat(5000)}`,
  '_a__b x 4000': '_a__b'.repeat(4000),
  'runs of *': filled('*'),
  'strong in strong': `${'**a '.repeat(4000)}${'b**'.repeat(4000)}`,
  'strong and emphasis': filled('**a*'),
  'struck in struck': filled('~a~~'),
  'code of every length': Array.from({ length: 600 }, (_, n) => `${'`'.repeat(n)}a`).join(''),
  'details in details': filled('<details>\n<summary>a</summary>\n\n'),
  'tags without an end': filled('<a href="'),
  'quotes of HTML': filled('<blockquote>'),
  'lists of HTML': filled('<ul><li>'),
  'tables of 1000 columns': row('a') + row('-') + row('b').repeat(50),
  'tables of 1000 empty columns': `${row('a')}${row('-')}${'|\n'.repeat(50_000)}`,
  'a long header in many rows': `|a|${'b'.repeat(5000)}|\n|-|-|\n${filled('|c|d|\n')}`,
  'brackets after an address': `https://x.example/${')'.repeat(size)}`,
  'beginnings of addresses': filled('http://'),
  'people, numbers and commits': filled('@a #1 abcdef1 '),
  'notes that name each other': Array.from({ length: 9000 }, (_, n) => `[^${n}]: [^${n + 1}]`).join(
    '\n',
  ),
  definitions: filled('[a]: b\n'),
  'blank space': filled(' '),
}

describe('200 kB end in bounded work, within the limit', () => {
  test.each(Object.entries(adversarial))('%s', (_, text) => {
    const start = performance.now()
    const blocks = fromGithubMarkdown(text, origin)
    const markdown = toMarkdown(blocks)
    expect(markdown.length).toBeLessThan(most.made)
    expect(Buffer.byteLength(toMarkdown(cutAtSection(blocks, 6000).blocks))).toBeLessThan(6000)
    expect(performance.now() - start).toBeLessThan(20_000)
  })

  test('of which the beginning is read, to the end of a line', () => {
    const shown = convert('0123456789 abc\n'.repeat(20_000))
    const lines = shown.split(/ *\n+/)
    expect(lines).toHaveLength(Math.floor(most.read / 15))
    expect(new Set(lines)).toEqual(new Set(['0123456789 abc']))
    expect(convert('x'.repeat(size)).replaceAll('\n', '')).toHaveLength(most.read)
  })
})

/** Everything that we make of a text. */
const ours = /^(?:heading|blockquote|list|strong|em|(?:link|image) https?:\/\/\S+)$/

/** Whom the message mentions: its notes never do. */
const mentioned = ['all', '13800000000']

/** What nobody is to see: mentions, HTML, doubled spaces, empty lines, marks and links of nothing. */
function leftIn(text: string): string[] {
  const shown = text.replace(/\]\([^)]*\)/g, ']')
  return [
    ...(text.match(/@(?:all|13800000000)/g) ?? []),
    ...(shown.match(/<[a-z!?/]|\S {2,}(?=\S)|\n{3,}|^\n|\n$/gi) ?? []),
    ...(text.match(/^(?:-|\d+\.|>|#+) *$|(?<!\\)\[\]\(/gm) ?? []),
  ]
}

/** Pieces of markup, so that they meet in ways that nobody thought of. */
const anyMarkdown = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...piecesOfMarkup()) },
      { weight: 1, arbitrary: fc.string({ unit: anyCharacter, maxLength: 12 }) },
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''))

function piecesOfMarkup(): string[] {
  const markup =
    '* ** _ __ ~~ ` ``` ~~~ # ## > - + 1. 1) | |-|-| --- === \\ ! [ ] ( ) [a](b) ![a](b) [^1] [^1]: ' +
    '[b]: //x < > </ <b> </b> <i> </i> <a href="x"> <a href="javascript:a"> </a> <img src=x> <br> <p> ' +
    '</p> <ul> <li> </ul> <ol> <h1> </h1> <pre> </pre> <code> </code> <blockquote> </blockquote> <table> ' +
    '<tr> <td> <script> </script> <!-- --> <details> <summary> </summary> & &lt; &#42; &#x5b; @a @all @13800000000 #1 ' +
    'a/b#1 0123abc :tada: http:// https://x.example www.a.b a@b.c javascript: a b 注 ： 。 （ ） 🎉 [!NOTE]'
  return [...markup.split(' '), ' ', '  ', '    ', '\n', '\n\n', '  \n', '\t', '\\\n', '\r\n']
}

describe('any text', () => {
  test('makes nothing but what we make, links http(s) only, and leaves no HTML and no empty line', () => {
    fc.assert(
      fc.property(anyMarkdown, fc.boolean(), (markdown, isPublic) => {
        const text = toMarkdown(fromGithubMarkdown(markdown, { ...origin, isPublic }), mentioned)
        const made = Object.values(readers).flatMap((read) => read(text).made)
        const strange = made.filter((each) => !ours.test(each))
        expect([...strange, ...leftIn(text)]).toEqual([])
      }),
      fuzzParameters(3000),
    )
  }, 3_600_000)

  test('loses none of its plain words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,4}[g-z]$/), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(words, fc.constantFrom(' ', '\n', '\n\n', '\n- ', '\n> '), (some, between) => {
        const { shown } = readMarkdown(convert(some.join(between)))
        expect(shown.match(/[a-z]+/g)).toEqual(some)
      }),
    )
  })
})

test('what cannot be read is shown as it was written', () => {
  const repository = { name: 'octo-org/widgets', url: 'nowhere' }
  const markdown = '# a\n\n[b](c.md) by @octocat\n  \n- **d**\n\n\n<b>e</b>'
  expect(convert(markdown, { repository })).toBe(
    '\\# a\n\n[b]\\(c.md) by @octocat\n\n\\- \\*\\*d\\*\\*\n\n&lt;b>e&lt;/b>',
  )
})
