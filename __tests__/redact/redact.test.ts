import { describe, test, expect } from '@jest/globals'
import fc from 'fast-check'
import { redact } from '../../src/redact/redact.ts'

test.each([
  ['every occurrence', 'token abcd, abcd!', ['abcd'], 'token ***, ***!'],
  ['several secrets', 'abcd and wxyz', ['abcd', 'wxyz'], '*** and ***'],
  ['the longer one where one is in the other', 'abcdef', ['abcd', 'abcdef'], '***'],
  ['characters that mean something elsewhere', 'x $& y (.*)', ['$&', '(.*)'], 'x $& y ***'],
  ['nothing so short that it may be a word', 'an ok', ['ok', 'an', ''], 'an ok'],
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

test('a broken character in a secret is no reason to fail', () => {
  expect(redact('x geheim\ud800 y geheim%EF%BF%BD', ['geheim\ud800'])).toBe('x *** y ***')
})
