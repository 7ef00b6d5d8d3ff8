/** Mentions that are typed into a text, and that DingTalk would not make. */
import { expect, test } from '@jest/globals'
import { typedMentionIssues, typedMentions } from '../../src/settings/typed-mentions.ts'

const nobody = { mobiles: [], all: false }

test.each<[string, string, ReturnType<typeof typedMentions>]>([
  ['nothing', '', []],
  ['a mainland number', 'Hi @13800000000!', [{ kind: 'mobile', line: 1 }]],
  ['one after a full-width sign', '请 ＠13800000000 看', [{ kind: 'mobile', line: 1 }]],
  ['one after a space', '@ 13800000000', [{ kind: 'mobile', line: 1 }]],
  ['an overseas number', '\n@+852-12345678', [{ kind: 'mobile', line: 2 }]],
  ['two in a line, once', '@13800000000 @13900000000', [{ kind: 'mobile', line: 1 }]],
  ['everyone, in Chinese', '通知@所有人处理', [{ kind: 'everyone', line: 1 }]],
  [
    'everyone, in English',
    'Hi @all,\n@Everyone.',
    [
      { kind: 'everyone', line: 1 },
      { kind: 'everyone', line: 2 },
    ],
  ],
  ['a number without the sign', 'call 13800000000', []],
  ['more digits than a number has', '@138000000001', []],
  ['an id that is no number', '@12345678901', []],
  ['a package and an address', 'npm i @all/x, mail me@all.example, @allison', []],
])('%s', (_, text, found) => {
  expect(typedMentions(text, nobody)).toEqual(found)
})

test('those who are mentioned anyway are no issue', () => {
  const known = { mobiles: ['13800000000', '+852-12345678'], all: true }
  expect(typedMentions('@13800000000 @+852-12345678 @所有人', known)).toEqual([])
  expect(typedMentions('@13800000000 @13900000000', known)).toEqual([{ kind: 'mobile', line: 1 }])
})

test('no text shows the number', () => {
  for (const input of ['title', 'template', 'template-file'])
    expect(
      JSON.stringify(typedMentionIssues({ input, text: '@13800000000' }, nobody)),
    ).not.toContain('138')
})
