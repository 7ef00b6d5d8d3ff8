import { test, expect, describe } from '@jest/globals'
import {
  hideSecrets,
  toLogText,
  toOutputView,
  toSummaryText,
} from '../../src/dingtalk/message-view.ts'
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
    { type: 'feed-card', text: '', links: [...links, { text: '*', url: 'https://a.example/2' }] },
    '- View run: https://a.example/1\n- *: https://a.example/2',
    `- View run: ${wrapped}\n- *: https://a.example/2`,
  ],
])('%s: plain addresses in outputs, those that are sent in the log', (...[, named, text, sent]) => {
  const message = aMessage({ title: 'T', ...named })
  expect(toOutputView(message)).toEqual({ title: 'T', text })
  expect(toLogText(message)).toBe(`T\n\n${sent}`)
})

const rawPayload = { msgtype: 'anything' }

test.each<[string, Parameters<typeof aMessage>[0], string]>([
  ['markdown', { text: `### T\n\n[x](${wrapped})` }, '### T\n\n[x](https://a.example/1)'],
  [
    'markdown of the user’s own, below its title',
    { text: '### *x*', rawPayload },
    '**\\*T\\***\n\n### *x*',
  ],
  [
    'a text, which is no markup',
    { type: 'text', text: `# x\n*y* ${wrapped}` },
    '\\# x  \n\\*y* https://a.example/1',
  ],
  ['a text of the user’s own, whose title is its first line', { type: 'text', rawPayload }, 'x'],
  [
    'a link, below its title and above its address',
    { type: 'link', text: '*x*', links },
    '**\\*T\\***\n\n\\*x*\n\n- [View run](https://a.example/1)',
  ],
  [
    'a card and its buttons',
    { type: 'action-card', text: '*x*', links: [...links, { text: '*', url: 'app:x' }] },
    '*x*\n\n- [View run](https://a.example/1)\n- \\*',
  ],
  [
    'a card of the user’s own, below its title',
    { type: 'action-card', rawPayload },
    '**\\*T\\***\n\nx',
  ],
  [
    'a feed card, whose first item has the title',
    { type: 'feed-card', text: '', links, rawPayload },
    '- [View run](https://a.example/1)',
  ],
])('in the job summary is %s', (_, named, summary) => {
  expect(toSummaryText(aMessage({ title: '*T*', text: 'x', ...named }))).toBe(summary)
})

test('mobile numbers are masked in titles, texts and links', () => {
  const message = aMessage({
    ...{ type: 'link', title: '13800000000', text: '@+852-12345678' },
    links: [{ text: 'call +852-12345678', url: 'https://a.example/?x=13800000000' }],
    mentions: someMentions({ mobiles: ['+852-12345678'] }),
  })
  const views = [toOutputView(message), toLogText(message), toSummaryText(message)]
  const shown = JSON.stringify(views)
  expect(shown).toContain('+85****5678')
  expect(shown).not.toMatch(/13800000000|12345678/)
})

describe('a secret that the user’s own words hold', () => {
  const token = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'

  /** What is encoded of it is at its ends, and the base64 of it has both signs. */
  const password = '+~~>?~>?geheim+~'

  const url = `https://robots.example/send?access_token=${token}`

  const secrets = {
    credentials: [token, 'SECgeheimgeheim', 'first', password],
    urls: [url, 'https://robots.example/ci'],
    mobiles: [],
    words: ['CI'],
  }

  test.each<[string, string, string | RegExp]>([
    ['none', 'the first CI run', 'the first CI run'],
    ['a token', `at ${token}!`, 'at ***!'],
    ['a webhook', `at ${url} and ${encodeURIComponent(url)}`, 'at *** and ***'],
    ['a webhook that has no token', 'at https://robots.example/ci', 'at ***'],
    ['a signing secret', 'with SECgeheimgeheim', 'with ***'],
    ['a password, percent-encoded', `with ${encodeURIComponent(password)}`, 'with ***'],
    ...['', 'u'].map((user): [string, string, RegExp] => [
      `a password in base64 for URLs, behind the user "${user}"`,
      `with ${Buffer.from(`${user}${password}`).toString('base64url')}`,
      /^with \S{0,3}\*{3}$/,
    ]),
    ['a token in capitals', `at ${token.toUpperCase()}`, 'at ***'],
    ['a token in base64', `at ${Buffer.from(token).toString('base64')}`, 'at ***'],
    ...['', 'u', 'me'].map((user): [string, string, RegExp] => [
      `a token in base64, behind the user "${user}"`,
      `at ${Buffer.from(`${user}:${token}`).toString('base64')}`,
      /^at \S{1,4}\*{3}$/,
    ]),
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
