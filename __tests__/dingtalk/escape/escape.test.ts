import { isDeepStrictEqual } from 'node:util'
import { test, expect, describe } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from '../../fuzz.ts'
import { escapePieces } from '../../../src/dingtalk/escape/escape.ts'
import { type EscapeReason, escapeReasons, mentionReason } from './reasons.ts'
import { data, markup, target, words } from '../../../src/dingtalk/escape/source.ts'
import { readWithMarkdownIt } from '../markdown-it-reader.ts'
import { readPatterns } from '../pattern-reader.ts'
import { readMarkdown } from '../reader.ts'

const readers = [readMarkdown, readWithMarkdownIt, readPatterns]

/** Data on a line of its own. */
function escaped(text: string): string {
  return escapePieces([data(text)])
}

test.each([
  'feat: [core] add snake_case (#12) for @types/node',
  'fix(order): 修复 order_item 金额 @张三，3 * 4 = 12',
  'chore(deps-dev): bump @types/node from 20.11.5 to 20.11.16',
  'a > b && c < d || x[0][1], !y',
  'see https://a.example/x_y_z?a=b&c=d#e_f, and (https://a.example/__init__.py).',
  'C:\\Users\\x \\d+ ~/.config $HOME {a} #12 50% a^2 2**10 it`s __dirname',
  'www.example.com a_b@c.example ftp://a.example/x_y',
  'a] b, C# and F #',
  'an empty ``, snake_case_ and _private_name',
  'see www.a.example [x] y',
  'my_https://a.example/_!',
  'https://a.example/x_y_',
])('%s goes out byte for byte', (text) => {
  expect(escaped(text)).toBe(text)
})

test.each([
  ['(**)*', '(**)*'],
  ['(*)*', '(\\*)*'],
  ['(~~~)~~~', '(\\~\\~\\~)~~~'],
  ['**x* (*)', '\\*\\*x* (*)'],
  ['*x (*) (**)', '\\*x (*) (**)'],
  ['<!-- x', '&lt;!-- x'],
])('%s has an escape only if a renderer would make something of it', (text, written) => {
  const around: Around = (between) => between
  expect(escaped(text)).toBe(written)
  expect(isRight(written, { around, text })).toBe(true)
  expect(isRight(text, { around, text })).toBe(text === written)
})

describe('why each escape is there', () => {
  const rows: readonly EscapeReason[] = escapeReasons
  test.each(rows)('$characters: $reason.en', ({ example }) => {
    const { text, written, before = '', after = '' } = example
    const around = (between: string): string => `${before}${between}${after}`
    expect(escapePieces([markup(before), data(text), markup(after)])).toBe(around(written))
    expect(isRight(around(written), { around, text })).toBe(true)
    expect(isRight(around(text), { around, text })).toBe(false)
  })
})

type Around = (text: string) => string

/** Whether the text is shown, and nothing made but what its surroundings make of a word there. */
function isRight(markdown: string, { around, text }: { around: Around; text: string }): boolean {
  return readers.every((read) => {
    const { shown, made } = read(markdown)
    const ours = read(around('x')).made
    // A pattern for links does not know their end where their text has a bracket.
    if (read === readPatterns) return made.every((each) => ours.includes(each))
    return shown.includes(text.trim()) && isDeepStrictEqual(made, ours)
  })
}

describe('whom the message mentions', () => {
  const mentioned = ['13800000000', '+852-12345678', 'manager4220', '所有人']

  test.each([
    [mentionReason.example.text, mentionReason.example.written],
    ['@+852-12345678@manager42201', '&commat;+852-12345678&commat;manager42201'],
    ['@所有人 @all @13900000000 13800000000', '&commat;所有人 @all @13900000000 13800000000'],
    ['mail@13800000000', 'mail&commat;13800000000'],
    ['https://a.example/@manager4220', 'https\\://a.example/&commat;manager4220'],
  ])('%s never comes from data', (text, written) => {
    expect(escapePieces([data(text)], mentioned)).toBe(written)
    expect(escapePieces([data(text)])).toBe(text)
    expect(readMarkdown(written)).toEqual({ shown: text, made: [] })
    expect(readWithMarkdownIt(written)).toEqual({ shown: text, made: [] })
  })

  test('comes from markup', () => {
    const pieces = [markup('@13800000000 '), data('@13800000000')]
    expect(escapePieces(pieces, mentioned)).toBe('@13800000000 &commat;13800000000')
  })

  test('comes from no URL that a link leads to', () => {
    const pieces = [markup('[x]('), target('https://a.example/@manager4220/@other'), markup(')')]
    expect(escapePieces(pieces, mentioned)).toBe('[x](https://a.example/%40manager4220/@other)')
  })

  test('comes from no two pieces of data either', () => {
    expect(escapePieces([data('@138'), data('00000000')], mentioned)).toBe('&commat;13800000000')
  })
})

describe('a bare URL', () => {
  test.each([
    ['**https://a.example/x**', '\\*\\*https://a.example/x**'],
    ['`https://a.example/x_y`', '\\`https://a.example/x_y`'],
    ['[x](https://a.example/x_y)', '[x]\\(https://a.example/x_y)'],
    ['<https://a.example/x_y>', '&lt;https://a.example/x_y>'],
    ['**www.a.example**', '\\*\\*www.a.example**'],
    ['https://a.example/_x_/~y', 'https://a.example/_x_/~y'],
  ])('in %s stays as it is, and no backslash is behind it', (text, written) => {
    expect(escaped(text)).toBe(written)
  })

  test.each([
    ['https://a.example/[x](y)', 'https\\://a.example/[x]\\(y)'],
    ['https://a.example/x,`y` `z`', 'https\\://a.example/x,\\`y\\` \\`z\\`'],
    ['https://a.example/x_)_', 'https\\://a.example/x_)_'],
    ['www.a.example/*x*', 'www\\.a.example/\\*x*'],
    ['www.a.example/`x`', 'www\\.a.example/\\`x\\`'],
    ['https://a.example/&lt;', 'https\\://a.example/&amp;lt;'],
  ])('in %s is broken, so that no client takes our escape into it', (text, written) => {
    expect(escaped(text)).toBe(written)
  })
})

describe('among markup', () => {
  test.each([
    ['a value in bold', ['**', 'a * b *c*', '**'], '**a * b \\*c\\***'],
    [
      'a value before a link',
      ['', 'wow!', '[x](https://a.example)'],
      'wow\\![x](https://a.example)',
    ],
    [
      'a value in a link’s text',
      ['[', '[x] [y', '](https://a.example)'],
      '[[x] \\[y](https://a.example)',
    ],
    [
      'two marks in a link’s text',
      ['[', 'a ** b', '](https://a.example)'],
      '[a ** b](https://a.example)',
    ],
    ['a value between parentheses', ['(', 'x', ')'], '(x)'],
    ['a value before them', ['', '[x]', '(https://a.example)'], '[x\\](https://a.example)'],
    ['a bracket not directly before them', ['', '[x] y', '(z)'], '[x] y(z)'],
    ['a value behind brackets', ['[x]', '(https://a.example)', ''], '[x]\\(https://a.example)'],
    ['a value behind a number', ['1', '. x', ''], '1\\. x'],
    ['a value behind a quote’s mark', ['> ', '# x', ''], '> \\# x'],
    ['a value behind a list’s number', ['1. ', '- x', ''], '1. \\- x'],
    ['a value behind a heading’s mark', ['### ', '# x', ''], '### # x'],
    ['a mark and a space at a heading’s end', ['# ', 'the letter # ', ''], '# the letter \\# '],
    ['a value in a row of a table', ['| ', 'a|b', ' |'], '| a\\|b |'],
    ['a value behind an ampersand', ['&', 'lt;', ''], '&lt;'],
    ['an ampersand before words', ['', '&', 'lt;'], '&amp;lt;'],
    ['a label that ends on another line', ['', '[a', '  \n[b]: c'], '\\[a  \n[b]: c'],
    ['a bracket in another block', ['', '[a', '\n\n[b]: c'], '[a\n\n[b]: c'],
    ['a mark in another block', ['', 'a *b', '\n\nc* d'], 'a *b\n\nc* d'],
    ['a mark in another line', ['', 'a *b', '\nc* d'], 'a \\*b\nc* d'],
    ['marks that cannot pair', ['', '(**)*', ' x'], '(**)* x'],
    ['marks that can, behind ours', ['(', '**)*', ''], '(\\*\\*)*'],
    ['marks that can, before ours', ['', '*-**', ')'], '\\*-**)'],
    ['one backtick', ['', 'it`s', '\nx'], 'it`s\nx'],
    ['a URL before ours', ['', 'see https://a.example/', 'x'], 'see https://a.example/x'],
    ['a URL in bold', ['**', 'www.a.example', '**'], '**www.a.example**'],
    ['a URL before bold', ['', 'www.a.example/x', '**y**'], 'www\\.a.example/x**y**'],
  ])('%s', (_, [before = '', text = '', after = ''], written) => {
    expect(escapePieces([markup(before), data(text), markup(after)])).toBe(written)
  })

  test('a bracket with no link of ours behind it', () => {
    const pieces = [data('a [b'), markup('  \n'), data('[x](y)')]
    expect(escapePieces(pieces)).toBe('a [b  \n[x]\\(y)')
  })

  test('markup alone is left as it is', () => {
    expect(escapePieces([markup('**<b>** [x](y) `z`')])).toBe('**<b>** [x](y) `z`')
  })
})

describe('in the user’s own', () => {
  test.each([
    ['code', ['`', '*x* _y_ [z](w) & \\', '`'], '`*x* _y_ [z](w) & \\`'],
    ['code, a tag', ['`', 'List<String> &lt;', '`'], '`List&lt;String> &lt;`'],
    ['code, backticks', ['`', 'a `b` *c*', '`'], '`a \\`b\\` \\*c*`'],
    ['code that has no end', ['a ` b', ' `', ''], 'a ` b \\`'],
    ['bold that has no end, a URL', ['**', 'www.a.example/!**x', ''], '**www\\.a.example/!\\*\\*x'],
    [
      'target',
      ['[x](https://a.example/', 'a_b (c)\\[d] é', ')'],
      '[x](https://a.example/a_b%20%28c%29%5C%5Bd%5D%20é)',
    ],
    [
      'target, an entity',
      ['[x](https://a.example/?', 'a=1&b=2&lt;', ')'],
      '[x](https://a.example/?a=1&b=2%26lt;)',
    ],
    [
      'target, another scheme',
      ['[x](', 'javascript:alert(document.domain)', ')'],
      '[x](javascript%3Aalert%28document.domain%29)',
    ],
    ['target, a scheme that begins like http', ['[x](', 'https.x:y', ')'], '[x](https.x%3Ay)'],
    ['target, a backtick', ['[x](https://a.example/', 'a`b', ')'], '[x](https://a.example/a%60b)'],
    ['target, a URL', ['[x](', 'https://b.example:8080/x', ')'], '[x](https://b.example:8080/x)'],
    ['target, a URL of http', ['[x](', 'http://b.example/x', ')'], '[x](http://b.example/x)'],
    ['target, a scheme of the user’s', ['[x](dingtalk:', 'a:b', ')'], '[x](dingtalk:a:b)'],
    [
      'tag',
      ['<font color="', '"><b> &lt;\'', '">'],
      '<font color="&quot;&gt;&lt;b&gt; &amp;lt;&apos;">',
    ],
    ['text', ['**', '*x*', '**'], '**\\*x\\***'],
  ])('%s', (_, [before = '', text = '', after = ''], written) => {
    expect(escapePieces([words(before), data(text), words(after)])).toBe(written)
  })

  test('code, a backtick behind it', () => {
    const pieces = [words('`'), data('*x*'), words('`'), data('`')]
    expect(escapePieces(pieces)).toBe('`*x*`\\`')
  })

  test('code that begins behind a backtick and has no end, a URL', () => {
    const pieces = [data('a`'), words('`'), data('www.a.example/!`x')]
    expect(escapePieces(pieces)).toBe('a\\``www\\.a.example/!\\`x')
  })
})

/** Mostly what is markup only in some places. */
const inPlaces = fc.constantFrom(
  ...Array.from(' \t:-#.1()!>=+/a中'),
  ...['www', 'http', 'ab', '[', '_', '@x'],
)
const anyData = fc.array(inPlaces, { maxLength: 5 }).map((all) => data(all.join('')))
const ours = ['1', '\n\n', '  \n', '> ', '- ', '1. ', '### ', '<b>', ' · '].map((text) => [
  markup(text),
])
const anyPieces = fc.oneof(
  { weight: 3, arbitrary: anyData.map((piece) => [piece]) },
  { weight: 2, arbitrary: fc.constantFrom(...ours) },
  {
    weight: 1,
    arbitrary: anyData.map((text) => [
      ...[markup('['), text, markup(']('), target('https://a.example/b-c'), markup(')')],
    ]),
  },
)

test('what no rule looks at is the same as when every rule has read it', () => {
  fc.assert(
    fc.property(fc.array(anyPieces, { maxLength: 8 }), (all) => {
      const pieces = all.flat()
      // With words of the user's own among them, all rules read a message.
      expect(escapePieces(pieces)).toBe(escapePieces([words(''), ...pieces]))
    }),
    fuzzParameters(5000),
  )
})
