import { test, expect } from '@jest/globals'
import { secretsIn } from '../../src/action/mask.ts'
const nothing = {
  ...{ webhooks: '', secrets: '', mobiles: '', mentionMap: '', payload: '', token: '' },
  proxies: [],
}

test.each([
  ['nothing', {}, []],
  [
    'mobile numbers anywhere in a payload, be it JSON or not',
    {
      payload:
        '{"text":{"content":"@13800000000 call +852-12345678 of run/17000000001"},"at":{"atMobiles":["5551234", 13900000000, "+1-5559876',
    },
    [
      '13800000000',
      '+852-12345678',
      '%2B852-12345678',
      '13900000000',
      '+1-5559876',
      '%2B1-5559876',
      '5551234',
    ],
  ],
  [
    'a webhook: the line, its token, and both percent-encoded',
    { webhooks: 'https://robots.example/send?access_token=to+ken' },
    [
      'https://robots.example/send?access_token=to+ken',
      'https%3A%2F%2Frobots.example%2Fsend%3Faccess_token%3Dto%2Bken',
      'to ken',
      'to%20ken',
    ],
  ],
  ['a bare token', { webhooks: 'abcdef' }, ['abcdef']],
  [
    'a webhook whose host is missing',
    { webhooks: '/robot/send?access_token=abcdef' },
    [
      '/robot/send?access_token=abcdef',
      '%2Frobot%2Fsend%3Faccess_token%3Dabcdef',
      'access_token',
      'abcdef',
    ],
  ],
  [
    'a webhook with a password',
    { webhooks: 'https://hubot:secret@robots.example/' },
    [
      'https://hubot:secret@robots.example/',
      'https%3A%2F%2Fhubot%3Asecret%40robots.example%2F',
      'hubot',
      'secret',
    ],
  ],
  ['every secret', { secrets: ' SECa\r\n-\n\nSEC/b' }, ['SECa', 'SEC/b', 'SEC%2Fb']],
  [
    'mobiles, with commas or lines',
    { mobiles: '13800000000, +852-12345678\n13900000000' },
    ['13800000000', '+852-12345678', '%2B852-12345678', '13900000000'],
  ],
  [
    'the mobiles of mention-map, and no user id',
    { mentionMap: 'octocat: 13800000000\nhubot: id:manager77\n*:+852-12345678\n13900000000' },
    ['13800000000', '+852-12345678', '%2B852-12345678', '13900000000'],
  ],
  ['the token for the API', { token: 'ghs_geheim' }, ['ghs_geheim']],
  [
    'the passwords of proxies, as written and as percent-encoded',
    {
      proxies: [
        undefined,
        '',
        'http://a.example:3128',
        'http://hubot:p%40ssword@a.example',
        'hubot:secret@a.example:3128',
        'http://hubot:geheim@a example/',
      ],
    },
    ['p%40ssword', 'p%2540ssword', 'secret'],
  ],
  ['nothing so short that hiding it would blank out the log', { secrets: 'abc\n-' }, []],
])('%s', (_, rawPayload, secrets) => {
  expect(secretsIn({ ...nothing, ...rawPayload })).toEqual(secrets)
})
