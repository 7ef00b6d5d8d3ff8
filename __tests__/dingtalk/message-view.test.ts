import { test, expect, describe } from '@jest/globals'
import { toOutputView, toLogText, hideSecrets } from '../../src/dingtalk/message-view.ts'
import { aMessage, someMentions } from '../builders.ts'

const wrapped = 'dingtalk://dingtalkclient/page/link?url=https%3A%2F%2Fa.example%2F1&pc_slide=false'

const links = [{ text: 'View run', url: wrapped }] as const

test.each<[string, Parameters<typeof aMessage>[0], string, string]>([
  ['text alone', { text: '### T' }, '### T', '### T'],
  [
    'a card and its buttons',
    { type: 'action-card', text: `[x](${wrapped})`, links },
    '[x](https://a.example/1)\n\n- [View run](https://a.example/1)',
    `[x](${wrapped})\n\n- View run: ${wrapped}`,
  ],
  [
    'a link and its address',
    { type: 'link', text: 'x', links },
    'x\n\n- View run: https://a.example/1',
    `x\n\n- View run: ${wrapped}`,
  ],
  [
    'the items of a feed card',
    { type: 'feed-card', text: '', links },
    '- View run: https://a.example/1',
    `- View run: ${wrapped}`,
  ],
])('%s: plain addresses in outputs, those that are sent in the log', (...[, named, text, sent]) => {
  const message = aMessage({ title: 'T', ...named })
  expect(toOutputView(message)).toEqual({ title: 'T', text })
  expect(toLogText(message)).toBe(`T\n\n${sent}`)
})

test('mobile numbers are masked in titles, texts and links', () => {
  const message = aMessage({
    ...{ type: 'action-card', title: '13800000000', text: '@+852-12345678' },
    links: [{ text: 'call +852-12345678', url: 'https://a.example/?x=13800000000' }],
    mentions: someMentions({ mobiles: ['+852-12345678'] }),
  })
  const shown = JSON.stringify([toOutputView(message), toLogText(message)])
  expect(shown).toContain('+85****5678')
  expect(shown).not.toMatch(/13800000000|12345678/)
})

describe('a secret that the user’s own words hold', () => {
  const token = '0123456789abcdef'.repeat(4)

  const url = `https://robots.example/send?access_token=${token}`

  const secrets = {
    credentials: [token, 'SECgeheimgeheim', 'first'],
    urls: [url],
    mobiles: [],
    words: ['CI'],
  }

  test.each([
    ['none', 'the first CI run', 'the first CI run'],
    ['a token', `at ${token}!`, 'at ***!'],
    ['a webhook', `at ${url} and ${encodeURIComponent(url)}`, 'at *** and ***'],
    ['a signing secret', 'with SECgeheimgeheim', 'with ***'],
    ['a token in capitals', `at ${token.toUpperCase()}`, 'at ***'],
    ['a token in base64', `at ${Buffer.from(token).toString('base64')}`, 'at ***'],
    [
      'a token in base64, behind a user',
      `at ${Buffer.from(`u:${token}`).toString('base64')}`,
      /^at \S{1,4}\*{3}$/,
    ],
    ['a token, a letter of it percent-encoded', `at ${token.replace('a', '%61')}`, 'at ***'],
    ['a token, a digit of it an entity', `at ${token.replace('1', '&#49;')}`, 'at ***'],
    ['a token in full width', `at ${token.replace('1', '１')}`, 'at ***'],
    ['a token with what cannot be seen', `at ${token.replace('1', '\u200b1')}`, 'at ***'],
  ])('%s', async (_, text, shown) => {
    expect(await hideSecrets(text, secrets)).toEqual(
      typeof shown === 'string' ? shown : expect.stringMatching(shown),
    )
  })
})
