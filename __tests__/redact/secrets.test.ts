import { test, expect, describe } from '@jest/globals'
import {
  formsOf,
  isHideable,
  type KnownSecrets,
  type SecretSettings,
} from '../../src/redact/secrets.ts'
import { findAllSecrets } from '../../src/redact/find-secrets.chunk.ts'
import { findSecrets } from '../../src/redact/usual-secrets.ts'
import { templateMobiles } from '../../src/redact/mobiles.ts'

const nothing: SecretSettings = {
  webhooks: '',
  secrets: '',
  keyword: '',
  mobiles: '',
  mentionMap: '',
  payload: '',
  token: '',
  proxies: [],
}

test.each<[string, Partial<SecretSettings>]>([
  ['a webhook', {}],
  ['its secret', { secrets: ' SEC0123abcd\n' }],
  ['a token of GitHub’s', { token: 'ghs_0123' }],
  ['a secret that is none of DingTalk’s', { secrets: 'geheim0123' }],
  ['two webhooks', { webhooks: 'https://a.example/?access_token=x\ngeheim0123' }],
  ['a proxy', { proxies: [undefined, 'http://me:geheim@proxy.example'] }],
  ['a number', { mobiles: '13812345678' }],
])('%s: the short way finds what the long one does', async (_, settings) => {
  const webhooks = 'https://oapi.dingtalk.com/robot/send?access_token=0123abcd'
  const all = { ...nothing, webhooks, ...settings }
  expect(await findSecrets(all)).toEqual(findAllSecrets(all))
})

function found(settings: Partial<SecretSettings>): KnownSecrets {
  return findAllSecrets({ ...nothing, ...settings })
}

describe('a webhook', () => {
  test.each<[string, string, string[]]>([
    ['its token', 'https://robots.example/send?access_token=geheim', ['geheim']],
    [
      'its token, and decoded',
      'https://robots.example/send?access_token=to%2Fken',
      ['to%2Fken', 'to/ken'],
    ],
    ['a bare token', 'geheim0123', ['geheim0123']],
    ['a token by itself', 'access_token=geheim', ['geheim']],
    ['the host is missing', '/robot/send?access_token=geheim', ['geheim']],
    ['a session', 'https://oapi.dingtalk.com/robot/sendBySession?session=geheim', ['geheim']],
    [
      'no ordinary word of its query or its path',
      'https://robots.example/robot/send/group?access_token=geheim&debug=true&type=markdown&lang=zh-CN',
      ['geheim'],
    ],
    ['a value that is no word', 'https://robots.example/?robot=abcdef0123', ['abcdef0123']],
    [
      'a token in the path',
      'https://robots.example/hooks/T00000042/abcDEF0123',
      ['T00000042', 'abcDEF0123'],
    ],
    ['one of letters only', `https://robots.example/hooks/${'x'.repeat(24)}`, ['x'.repeat(24)]],
    ['one that is shorter', 'https://robots.example/robot/send/GEHEIMES', ['GEHEIMES']],
    [
      'one that is percent-encoded',
      'https://robots.example/a%2Fbcdefgh12',
      ['a%2Fbcdefgh12', 'a/bcdefgh12'],
    ],
    ['words of a path are none', 'https://robots.example/robot/sendBySession/notifications', []],
    [
      'a password, and what HTTP makes of it',
      'https://hubot:p%40ss@robots.example/',
      ['p%40ss', 'p@ss', 'aHVib3Q6cEBzcw=='],
    ],
    ['a user without a password', 'https://geheim@robots.example/', ['geheim', 'Z2VoZWltOg==']],
    ['in quotes and brackets', '"<https://robots.example/send?access_token=geheim>",', ['geheim']],
    ['a Markdown link', '[robot](https://robots.example/send?access_token=geheim)', ['geheim']],
    ['with an invisible character', 'gehe\u200bim0123', ['geheim0123']],
    [
      'base64 in the path, with its padding',
      'https://robots.example/h/Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==/send',
      ['Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA==', 'Zm9vYmFyYmF6cXV4MTIzNDU2Nzg5MA'],
    ],
    ['a parameter in the path', 'https://robots.example/h/token=Zm9vYmFy/send', ['Zm9vYmFy']],
    ['behind a semicolon', 'https://robots.example/h;token=geheim;v=1/send', ['geheim']],
    ['in the fragment', 'https://robots.example/#/send?access_token=geheim', ['geheim']],
    [
      'a fragment next to a token',
      'https://robots.example/send?access_token=geheim#part2of9geheim',
      ['geheim', 'part2of9geheim'],
    ],
    [
      'words with dashes, where nothing is named',
      'https://robots.example/h/correct-horse-battery-staple',
      ['correct-horse-battery-staple'],
    ],
    ['digits alone', 'https://robots.example/h/0123456789/send', ['0123456789']],
    ['a few digits', 'https://robots.example/h/481516', ['481516']],
    [
      'a bot’s path',
      'https://robots.example/bot123456789:AAF-abcdef/sendMessage',
      ['bot123456789:AAF-abcdef'],
    ],
    [
      'what divides lines elsewhere',
      "https://robots.example/h/a,b'c(d)7zk;e",
      ["a,b'c(d)7zk", '7zk'],
    ],
    [
      'a version and a word are none',
      'https://robots.example/api/v1.20.3/webhook/notifications?type=markdown&debug=true',
      [],
    ],
    ['without its scheme', 'robots.example/send?access_token=geheim', ['geheim']],
    ['a user of what is no URL', 'https://hubot:geheim@robots.example:port/', ['hubot:geheim']],
    [
      'two on a line',
      'https://a.example/?token=geheim1, https://a.example/?token=geheim2',
      ['geheim1', 'geheim2'],
    ],
  ])('%s', (_, webhooks, credentials) => {
    expect(found({ webhooks }).credentials).toEqual(credentials)
  })

  test('the line and the URL in it', () => {
    expect(found({ webhooks: ' "https://Robots.example?access_token=geheim"\r\n\n' }).urls).toEqual(
      [
        '"https://Robots.example?access_token=geheim"',
        'https://robots.example/?access_token=geheim',
      ],
    )
  })
})

describe('an ordinary word where a webhook or a secret should be is quoted nowhere, and masked nowhere', () => {
  test.each([
    ['true', ['true']],
    ['main', ['main']],
    ['Production', ['Production']],
    ['[error]', ['[error]', 'error']],
    ['2026', ['2026']],
    ['机器人', ['机器人']],
  ])('%s', (text, words) => {
    expect(found({ webhooks: text })).toMatchObject({ credentials: [], urls: [], words })
    expect(found({ secrets: text })).toMatchObject({ credentials: [], words })
  })

  test.each(['geheim01', 'correcthorsebattery', 'GEHEIMES', 'gEHEIM', '123456'])(
    '%s is none',
    (text) => {
      expect(found({ webhooks: text })).toMatchObject({ credentials: [text], words: [] })
      expect(found({ secrets: text })).toMatchObject({ credentials: [text], words: [] })
    },
  )

  test('nor are the words of a line of them', () => {
    const line = '[error] success branch true'
    expect(found({ webhooks: line })).toMatchObject({ credentials: [], urls: [line] })
  })
})

test.each([
  ['every secret, and none for a dash', ' SECa\r\n-\n\nSEC/b', ['SECa', 'SEC/b']],
  ['without its quotes', '"SECgeheim"', ['"SECgeheim"', 'SECgeheim']],
])('secrets: %s', (_, secrets, credentials) => {
  expect(found({ secrets }).credentials).toEqual(credentials)
})

test('keywords and the token for the API', () => {
  expect(found({ keyword: 'CI\n-\n告警', token: 'ghs_geheim' })).toEqual({
    credentials: ['ghs_geheim'],
    urls: [],
    mobiles: [],
    words: ['CI', '告警'],
  })
})

test.each<[string, string | undefined, string[]]>([
  ['none', undefined, []],
  ['without a password', 'http://a.example:3128', []],
  [
    'with one, as written, decoded, and as HTTP sends it',
    'http://hubot:p%40ssword@a.example',
    ['p%40ssword', 'p@ssword', 'aHVib3Q6cEBzc3dvcmQ='],
  ],
  ['without a scheme', 'hubot:secret@a.example:3128', ['secret', 'aHVib3Q6c2VjcmV0']],
  ['that is no URL', 'http://hubot:ge@heim@a example/', ['ge@heim']],
])('a proxy %s', (_, proxy, credentials) => {
  expect(found({ proxies: [proxy] }).credentials).toEqual(credentials)
})

describe('mobile numbers', () => {
  test.each<[string, string, string[]]>([
    [
      'with any comma or line',
      '13800000000，13900000000\n13700000000',
      ['13800000000', '13900000000', '13700000000'],
    ],
    [
      'from overseas, with and without the country code',
      '+852-12345678',
      ['+852-12345678', '85212345678', '12345678'],
    ],
    ['spaced', '+86 138-0000-0000', ['+86 138-0000-0000', '8613800000000', '13800000000']],
    ['with the code only', '8613800000000', ['8613800000000', '13800000000']],
    ['what is none', 'hubot', []],
  ])('%s', (_, mobiles, numbers) => {
    expect(found({ mobiles }).mobiles).toEqual(numbers)
  })

  test('of several in one place, be it right or not', () => {
    const mobiles = '@13800000000 @13900000000'
    expect(found({ mobiles }).mobiles).toEqual(
      expect.arrayContaining(['13800000000', '13900000000']),
    )
    const mentionMap = '{"octocat": "13800000000", "hubot": "13900000000"}'
    expect(found({ mentionMap }).mobiles).toEqual(
      expect.arrayContaining(['13800000000', '13900000000']),
    )
  })

  test('of mention-map, and no user id', () => {
    const mentionMap =
      'octocat: 13800000000 # the cat\nhubot: id:manager77\n@mona：id：0123456\n*=+852-12345678\n13900000000'
    expect(found({ mentionMap }).mobiles).toEqual([
      '13800000000',
      '+852-12345678',
      '85212345678',
      '12345678',
      '13900000000',
    ])
  })

  test.each<[string, string, string[]]>([
    [
      'JSON, be it right or not',
      '{"text":{"content":"@13800000000 of run/17000000001"},"at":{"atMobiles":["5551234", 13900000000, "+1-5559876',
      ['13800000000', '13900000000', '+1-5559876', '15559876', '5559876', '5551234'],
    ],
    [
      'YAML',
      'at:\n  atMobiles:\n    - "13800000000"\n    - 5551234\n  isAtAll: false\ntext: 7654321',
      ['13800000000', '5551234'],
    ],
    ['YAML on one line', 'at: { atMobiles: [5551234] }', ['5551234']],
    ['no shorter one', '{"at":{"atMobiles":["12"]}}', []],
  ])('of a payload in %s', (_, payload, numbers) => {
    expect(found({ payload }).mobiles).toEqual(numbers)
  })

  test('of a template: those that it mentions, and whatever looks like one', () => {
    expect(
      templateMobiles("{{ '5551234' | mention }} 13800000000 {{ 7654321 | plus: 1 }}"),
    ).toEqual(['5551234', '13800000000'])
  })
})

test.each<[string, string, string[]]>([
  ['letters and digits have one form', 'SEC0a1b2c3d', ['SEC0a1b2c3d']],
  [
    'base64: plain, percent-encoded in either case, and what stays between',
    'hmPWwU+7lVdm3ZZz0r9/tSfx0L4Q=',
    [
      'hmPWwU+7lVdm3ZZz0r9/tSfx0L4Q=',
      'hmPWwU%2B7lVdm3ZZz0r9%2FtSfx0L4Q%3D',
      'hmPWwU%2b7lVdm3ZZz0r9%2ftSfx0L4Q%3d',
      '7lVdm3ZZz0r9',
      'tSfx0L4Q',
    ],
  ],
  [
    'what the two encoders and the strict one write differently',
    "a ~!'()*",
    [
      "a ~!'()*",
      "a%20~!'()*",
      'a+%7E%21%27%28%29*',
      'a%20~%21%27%28%29%2A',
      'a+%7e%21%27%28%29*',
      'a%20~%21%27%28%29%2a',
      'a ~!&#39;()*',
    ],
  ],
  [
    'what JSON and HTML escape',
    '"<a>\\&',
    ['"<a>\\&', '%22%3Ca%3E%5C%26', '%22%3ca%3e%5c%26', '\\"<a>\\\\&', '&quot;&lt;a&gt;\\&amp;'],
  ],
  [
    'a broken character',
    'geheim\ud800',
    ['geheim\ud800', 'geheim%EF%BF%BD', 'geheim%ef%bf%bd', 'geheim\\ud800'],
  ],
  ['nothing of what is too short', 'a b', []],
])('%s', (_, secret, forms) => {
  expect(formsOf(secret)).toEqual(forms)
})

test.each([
  ['abc', false],
  ['abcd', true],
  ['告', false],
  ['告警', true],
])('%j is worth hiding: %j', (secret, isWorth) => {
  expect(isHideable(secret)).toBe(isWorth)
})
