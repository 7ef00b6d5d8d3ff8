import { describe, test, expect } from '@jest/globals'
import { createPathQuote, createQuote, createSentenceQuote } from '../../src/redact/quote.ts'

const token = 'a'.repeat(30) + 'b'.repeat(34)

const secrets = [
  `https://robots.example/send?access_token=${token}&type=markdown`,
  token,
  'SECgeheim',
  '13800138000',
  '+852-12345678',
  '告警',
  'CI',
]

const quote = createQuote(secrets)

describe('a value that is shown', () => {
  test.each([
    ['', '""'],
    ['failed', '"failed"'],
    ['Asia/Shangai', '"Asia/Shangai"'],
    ['America/Argentina/Buenos_Aires', '"America/Argentina/Buenos_Aires"'],
    ['still-failing, fixed', '"still-failing, fixed"'],
    ['a"b\nc', '"a\\"b\\nc"'],
    ['1.5 h', '"1.5 h"'],
    ['-1', '"-1"'],
    ['100000', '"100000"'],
    ['job build', '"job build"'],
    ['x '.repeat(40), `"${'x '.repeat(30)}…"`],
    [`${'x '.repeat(29)}x😀`, `"${'x '.repeat(29)}x\ufffd…"`],
  ])('%j', (value, shown) => {
    expect(quote(value)).toBe(shown)
  })
})

describe('a value that is not shown', () => {
  test.each([
    ['a known secret', 'SECgeheim'],
    ['in other case', 'secGEHEIM'],
    ['one with an invisible character', 'SEC\u200bgeheim'],
    ['one of full width', '１３８００１３８０００'],
    ['a short one, whole', 'ci'],
    ['a keyword', '告警'],
    ['a part of one', 'geheim'],
    ['sixty characters of a token', token.slice(2, 62)],
    ['a few characters of one', token.slice(28, 32)],
    ['a part of a webhook', 'robots.example'],
    ['what holds one', 'x SECgeheim y'],
    ['a part of a number', '38001'],
    ['a number, spaced', '138 0013-8000'],
    ['a number that nobody knows', '15912345678'],
    ['one from overseas', '+44 20 7946 0958'],
    ['seven digits', '1234567'],
    ['a signing secret that nobody knows', 'SEC0123456789'],
    ['a token that nobody knows', '0123456789abcdef'],
    ['one of letters', 'abcdefghijklmnopqrstuvwx'],
    ['one with signs', 'abc_def-ghi+jkl1='],
    ['a URL', 'https://a.example/'],
    ['a part of a URL', 'x?access_token=y'],
  ])('%s', (_, value) => {
    expect(quote(value)).toBeUndefined()
  })
})

describe('a path, or a pattern of paths', () => {
  const quotePath = createPathQuote(secrets)

  test.each([
    ['reports/**/TEST-*.xml', 'reports/**/TEST-*.xml'],
    ['robots/2/send.xml', 'robots/2/send.xml'],
    [`reports/${token.slice(2, 62)}/*.xml`, 'reports/***/*.xml'],
    ['reports/13800138000.xml', 'reports/***'],
    ['15912345678', '***'],
    ['138.0013.8000/*.xml', '***/*.xml'],
    ['１５９１２３４５６７８', '***'],
    ['159/1234/5678', '159/1234/5678'],
    [`https://robots.example/send?access_token=${token}`, '***//***/***'],
    ['SECge/heim/x', 'SECge/heim/x'],
  ])('%s is shown as %s', (path, shown) => {
    expect(quotePath(path)).toBe(shown)
  })
})

describe('a sentence that quotes a name or a template', () => {
  const quoteSentence = createSentenceQuote(secrets)

  test.each([
    [
      'there is no variable robots.example; write robot.',
      'there is no variable robots.example; write robot.',
    ],
    [
      'DingTalk takes no message over 20,000 bytes: access_token',
      'DingTalk takes no message over 20,000 bytes: access_token',
    ],
    ['column 1: there is no filter 0123456789abcdef', 'column 1: there is no filter ***'],
    [`there is no tag ${token}。`, 'there is no tag ***。'],
    ['命令没有选项 --15912345678。', '命令没有选项 ***。'],
    ["no '#1a7f37' in (https://a.example/x)", "no '#1a7f37' in (***)"],
    ['x?access_token=y', '***'],
    [`there is no tag ${token}.`, 'there is no tag ***.'],
  ])('%s', (sentence, shown) => {
    expect(quoteSentence(sentence)).toBe(shown)
  })
})
