import { test, expect, describe } from '@jest/globals'
import type { MentionTarget } from '../../src/document/document.ts'
import {
  parseMentionMap,
  parseMentions,
  type MentionMap,
  mentionsFor,
} from '../../src/settings/mention-inputs.ts'
import { someMentions } from '../builders.ts'
import { fieldOf } from '../input-field.ts'

test.each<[string, string, [string, MentionTarget][]]>([
  ['nothing', '', []],
  ['a mobile', 'octocat: 13800000000', [['octocat', { mobile: '13800000000' }]]],
  ['one overseas', 'octocat:+852-12345678', [['octocat', { mobile: '+852-12345678' }]]],
  ['a user id', 'octo-cat : id:manager77', [['octo-cat', { userId: 'manager77' }]]],
  ['a user id after a blank', 'octocat: id: u1', [['octocat', { userId: 'u1' }]]],
  ['logins in any case', 'OctoCat: id:U1', [['octocat', { userId: 'U1' }]]],
  ['a bot, which is never asked for', 'helper[bot]: id:u1', [['helper[bot]', { userId: 'u1' }]]],
  ['the last of two for one', 'a: id:u1\nA: id:u2', [['a', { userId: 'u2' }]]],
  [
    'full-width signs, an equals sign, @ before the login, comments',
    '# our people\n@octocat：13800000000 # her\nhubot = ＋86 139-0000-0000\n＊：id：u2',
    [
      ['octocat', { mobile: '13800000000' }],
      ['hubot', { mobile: '13900000000' }],
      ['*', { userId: 'u2' }],
    ],
  ],
  [
    'quotes, brackets and a comma behind it',
    'octocat: "13800000000",\n"hubot": <id:u1>',
    [
      ['octocat', { mobile: '13800000000' }],
      ['hubot', { userId: 'u1' }],
    ],
  ],
  [
    'lines, and the fallback',
    '\r\n a: 13800000000\r\n\n*: id:u2 ',
    [
      ['a', { mobile: '13800000000' }],
      ['*', { userId: 'u2' }],
    ],
  ],
])('%s', async (_, text, entries) => {
  const { field, issues } = fieldOf('mention-map', text)
  expect([...(await parseMentionMap(field))]).toEqual(entries)
  expect(issues).toEqual([])
})

const noSeparator =
  'no colon between login and number. Write "github-login: mobile" or "github-login: id:USERID".'

const login =
  'not a GitHub login before the colon. A login has letters, digits and hyphens; "*" is for everyone else.'

const digits =
  'the wrong number of digits. A mainland number has 11 and begins with 1; write an overseas one like +852-12345678.'

test.each([
  ['octocat', noSeparator],
  ['octocat 13800000000', noSeparator],
  [': 13800000000', login],
  ['octo cat: id:u1', login],
  ['**: id:u1', login],
  ['张三: id:u1', login],
  ['octocat: 1380000000', digits],
  [
    'octocat: geheim',
    'not a mobile number. Write a user id with id: before it, like id:manager77.',
  ],
  [
    'octocat: 电话',
    'not a mobile number. A mainland number has 11 digits; write an overseas one like +852-12345678.',
  ],
  ['octocat: id:[x](y)', 'not a DingTalk user id. Write the id alone, without spaces.'],
  ['a: id:u1, b: id:u2', 'more than one entry. Write one per line.'],
])('the error for %j names its part, and shows nothing of it', async (line, en) => {
  const { field, issues } = fieldOf('mention-map', `a: id:u1\n${line}`)
  expect([...(await parseMentionMap(field)).keys()]).toEqual(['a'])
  expect(issues).toEqual([
    { input: 'mention-map', line: 2, text: { en, 'zh-CN': expect.stringMatching(/。$/) } },
  ])
})

test.each([
  [
    '13800000000 13900000000',
    'more than one mobile number. Separate them with commas, or write one per line.',
  ],
  ['@所有人', 'not a mobile number. To mention everyone, set at-all: true.'],
  [
    '+85212345678',
    'it is not clear where the country code ends. Put a dash after it: +852-12345678.',
  ],
  ['+86 1380000', digits],
  ['12345', digits],
  [
    'me',
    'not a mobile number. A mainland number has 11 digits; write an overseas one like +852-12345678.',
  ],
])('at-mobiles %j is explained', async (text, en) => {
  const mobiles = fieldOf('at-mobiles', text)
  const [userIds, all] = [fieldOf('at-user-ids', ''), fieldOf('at-all', 'false')]
  const fields = { mobiles: mobiles.field, userIds: userIds.field, all: all.field }
  expect(await parseMentions(fields)).toEqual({ mobiles: [], userIds: [], all: false })
  expect(mobiles.issues).toEqual([
    { input: 'at-mobiles', line: 1, text: { en, 'zh-CN': expect.stringMatching(/。$/) } },
  ])
})

test.each(['octocat:', 'octocat: id:'])('%j may be a secret that is not set', async (line) => {
  const { field, issues } = fieldOf('mention-map', `${line}\n*: id:u1`)
  expect([...(await parseMentionMap(field)).keys()]).toEqual(['*'])
  expect(issues).toEqual([
    {
      input: 'mention-map',
      line: 1,
      level: 'notice',
      text: {
        en: 'nothing follows the colon, so nobody is mentioned for this login. If the number comes from a secret, is that secret set?',
        'zh-CN': '冒号后面是空的，因此不会 @ 该用户对应的成员。如果号码来自 Secret，请确认已设置。',
      },
    },
  ])
})

describe('who is mentioned', () => {
  const map: MentionMap = new Map<string, MentionTarget>([
    ['hubot', { mobile: '13800000000' }],
    ['mona', { userId: 'u1' }],
    ['*', { mobile: '13900000000' }],
  ])
  const withoutFallback = new Map([...map].filter(([login]) => login !== '*'))

  test.each<[string, string[], MentionMap, { mobiles: string[]; userIds: string[] }]>([
    ['the person', ['hubot'], map, { mobiles: ['13800000000'], userIds: [] }],
    ['in any case', ['HuBot'], map, { mobiles: ['13800000000'], userIds: [] }],
    [
      'all who are known',
      ['x', 'hubot', 'mona'],
      map,
      { mobiles: ['13800000000'], userIds: ['u1'] },
    ],
    [
      'the fallback for whoever is not listed',
      ['x'],
      map,
      { mobiles: ['13900000000'], userIds: [] },
    ],
    ['the fallback for a bot’s work', [], map, { mobiles: ['13900000000'], userIds: [] }],
    ['nobody without a fallback', ['x'], withoutFallback, { mobiles: [], userIds: [] }],
    ['nobody without a map', ['hubot'], new Map(), { mobiles: [], userIds: [] }],
  ])('%s', (...[, people, mentionMap, called]) => {
    const mentions = someMentions()
    expect(mentionsFor({ mentions, mentionMap }, people)).toEqual({ ...called, all: false })
  })

  test('those of the other inputs as well, each once', () => {
    const mentions = { mobiles: ['13800000000', '13700000000'], userIds: ['u1', 'u2'], all: true }
    expect(mentionsFor({ mentions, mentionMap: map }, ['hubot', 'mona'])).toEqual(mentions)
  })

  test('no more than 50: those of the other inputs first', () => {
    const numbers = Array.from({ length: 49 }, (_, index) => String(13700000000 + index))
    const mentions = someMentions({ mobiles: numbers })
    const called = mentionsFor({ mentions, mentionMap: map }, ['mona', 'hubot'])
    expect(called).toEqual({ mobiles: [...numbers, '13800000000'], userIds: [], all: false })
  })
})
