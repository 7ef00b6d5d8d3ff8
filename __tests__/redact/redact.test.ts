import { describe, test, expect } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../src/redact/redact.chunk.ts'

test.each([
  ['every occurrence', 'token abcd, abcd!', ['abcd'], 'token ***, ***!'],
  ['several secrets', 'abcd and wxyz', ['abcd', 'wxyz'], '*** and ***'],
  ['the longer one where one is in the other', 'abcdef', ['abcd', 'abcdef'], '***'],
  ['characters that mean something elsewhere', 'x $& y (.*)', ['$&', '(.*)'], 'x $& y ***'],
  ['nothing so short that it may be a word', 'an ok', ['ok', 'an', ''], 'an ok'],
  ['in either case', 'GEHEIMÉ Geheimé', ['geheimé'], '*** ***'],
  ['two Chinese characters', '关键词 告警', ['告警'], '关键词 ***'],
  ['no secrets', 'abc', [], 'abc'],
])('%s', (...[, text, secrets, clean]) => {
  expect(redact(text, secrets)).toBe(clean)
})

describe('a secret in an encoding', () => {
  const secret = `a+/= ~!'()*"<&>\\密😀z9`

  const json = JSON.stringify(secret).slice(1, -1)

  const html = secret.replace(/[&<>"']/g, (one) => `&#${String(one.charCodeAt(0))};`)

  test.each([
    ['as it is', secret],
    ['encodeURIComponent', encodeURIComponent(secret)],
    ['in lower case', encodeURIComponent(secret).toLowerCase()],
    ['twice', encodeURIComponent(encodeURIComponent(secret))],
    ['a form', new URLSearchParams({ '': secret }).toString().slice(1)],
    ['a form in lower case', new URLSearchParams({ '': secret }).toString().slice(1).toLowerCase()],
    [
      'strict',
      encodeURIComponent(secret).replace(
        /[~!'()*]/g,
        (one) => `%${one.charCodeAt(0).toString(16)}`,
      ),
    ],
    ['JSON', json],
    ['JSON in JSON', JSON.stringify(json).slice(1, -1)],
    ['JSON with slashes escaped', json.replaceAll('/', '\\/')],
    [
      'JSON in ASCII',
      json.replace(
        /[^ -~]|[+<>&'=]/g,
        (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
    ],
    ['HTML, decimal', html],
    [
      'HTML, hexadecimal',
      secret.replace(
        /[^a-z0-9]/gu,
        (one) => `&#x${(one.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
      ),
    ],
    [
      'HTML, by names',
      secret
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&apos;')
        .replaceAll('+', '&plus;')
        .replaceAll('/', '&sol;')
        .replaceAll('=', '&equals;'),
    ],
    ['HTML, again', html.replaceAll('&', '&amp;')],
    ['a mixture', `a%2B\\/&#61; ~%21'()*\\"&lt;%26>\\\\密\\ud83d\\ude00z9`],
  ])('%s', (_, echo) => {
    expect(redact(`before ${echo} after`, [secret])).toBe('before *** after')
  })

  test('any secret, encoded in any of these ways', () => {
    const encoders: ((text: string) => string)[] = [
      (text) => text,
      encodeURIComponent,
      (text) => encodeURIComponent(text).toLowerCase(),
      (text) => new URLSearchParams({ '': text }).toString().slice(1),
      (text) => JSON.stringify(text).slice(1, -1),
      (text) => text.replace(/[&<>"']/g, (one) => `&#${String(one.charCodeAt(0))};`),
    ]
    const secrets = fc.string({ unit: 'grapheme', minLength: 4, maxLength: 40 })
    fc.assert(
      fc.property(secrets, fc.constantFrom(...encoders), (any, encode) => {
        expect(redact(`[${encode(any)}]`, [any])).toBe('[***]')
      }),
    )
  })
})

/** Of letters and digits, which no encoder has to encode: somebody who echoes it may, nevertheless. */
describe('a plain token in an encoding of every character', () => {
  const token = '3f9c1e7ab2d84f60ABcd'

  const each = (encode: (code: number) => string): string =>
    Array.from(token, (one) => encode(one.charCodeAt(0))).join('')

  const hex = (code: number): string => code.toString(16)

  const base64 = (before: string): string => Buffer.from(`${before}${token}`).toString('base64')

  test.each([
    ['percent', each((code) => `%${hex(code)}`)],
    ['percent, three times', each((code) => `%2525${hex(code)}`)],
    ['HTML, decimal', each((code) => `&#${String(code)};`)],
    ['HTML, with zeros and without the semicolon', `${each((code) => `&#000${String(code)}`)};`],
    ['HTML, hexadecimal', each((code) => `&#X00${hex(code)};`)],
    ['HTML in HTML', each((code) => `&amp;#${String(code)};`)],
    ['JSON', each((code) => `\\u00${hex(code)}`)],
    ['JSON in JSON', each((code) => `\\\\u00${hex(code)}`)],
    ['braces and zeros', each((code) => `\\u{0000${hex(code)}}`)],
    ['bytes of a program', each((code) => `\\x${hex(code)}`)],
    ['eight digits of a program', each((code) => `\\U000000${hex(code)}`)],
    ['each in another', `%33f&#57;&#x63;1\\u0065\\x37a${token.slice(8)}`],
    ['entities, percent-encoded', encodeURIComponent(each((code) => `&#${String(code)};`))],
    ['upper case', token.toUpperCase()],
    ['full width', each((code) => String.fromCharCode(code + 0xfee0))],
    [
      'full width, percent-encoded',
      encodeURIComponent(each((code) => String.fromCharCode(code + 0xfee0))),
    ],
    [
      'with what cannot be seen',
      each((code) => `\u200b\u00ad\u2066${String.fromCharCode(code)}`).slice(3),
    ],
    ['hexadecimal', Buffer.from(token).toString('hex')],
    ['base64', base64('')],
    ['base64, percent-encoded', encodeURIComponent(base64(''))],
  ])('%s', (_, echo) => {
    expect(redact(`before ${echo} after`, [token])).toBe('before *** after')
  })

  test.each([
    ['alone', ''],
    ['behind one byte', 'a'],
    ['behind two', 'ab'],
    ['behind a user', 'user:'],
  ])('base64, %s: all but what is mixed with other bytes', (_, before) => {
    const shown = redact(`x ${base64(before)}`, [token])
    expect(shown).toMatch(/^x \S{0,8}\*{3}$/)
    expect(Buffer.from(shown.slice(2), 'base64').toString('latin1')).not.toContain(
      token.slice(0, 2),
    )
  })

  test('base64 for URLs', () => {
    const secret = '????>>>>~~~~ÿÿÿÿ'
    for (const before of ['', 'a', 'ab'])
      expect(redact(Buffer.from(before + secret).toString('base64url'), [secret])).toMatch(
        /^\S{0,3}\*{3}$/,
      )
  })
})

test('HTML’s names of characters that nothing has to escape', () => {
  const echo =
    'Tk&plus;9~x&excl;y&apos;&lpar;z&rpar;&ast;&comma;&period;&colon;&semi;&commat;&eacute;'
  expect(redact(`<${echo}>`, ["Tk+9~x!y'(z)*,.:;@é"])).toBe('<***>')
})

test('what is cut is exactly what the secret is from', () => {
  expect(redact('密%20密 %61bcd😀&#97;bcd&amp;', ['abcd'])).toBe('密%20密 ***😀***&amp;')
})

test.each([
  ['percent without digits', '100% %zz %4 %'],
  ['no entity', '&; &#; &#x; &unknown; &#99999999999999999999; AT&T'],
  ['no escape', String.raw`C:\dir\q \u12 \x1 \u{} \u{110000} \u{1`],
])('a text that only looks encoded stays as it is: %s', (_, text) => {
  expect(redact(text, ['geheim-geheim'])).toBe(text)
  expect(redact(`${text}geheim-geheim`, ['geheim-geheim'])).toBe(`${text}***`)
})

test('a broken character in a secret is no reason to fail', () => {
  expect(redact('x geheim\ud800 y geheim%EF%BF%BD', ['geheim\ud800'])).toBe('x *** y ***')
})
