/** The exact body of each message type, as it goes to DingTalk. */
import { expect, describe, test } from '@jest/globals'
import {
  type LinkTarget,
  type MessageType,
  messageTypes,
  type Message,
} from '../../src/dingtalk/message.ts'
import {
  writeMessage,
  toBody,
  withKeyword,
  hasIgnoredMentions,
} from '../../src/dingtalk/write-message.ts'
import type { Link, MessageContent } from '../../src/document/document.ts'
import { aContent, someMentions } from '../builders.ts'

const way = (text: string, number: number): Link => ({
  kind: 'link',
  text,
  url: `https://a.example/${String(number)}`,
})

const content = aContent({
  title: '❌ Failed: CI',
  document: [
    { kind: 'heading', line: ['❌ Failed: CI'] },
    {
      kind: 'list',
      items: [['test · step ', { kind: 'link', text: 'lint', url: way('', 9).url }]],
    },
    { kind: 'quote', lines: [['a.ts:1 *no*'], ['second']] },
    { kind: 'links', links: [way('View run', 1), way('View commit', 2)] },
    { kind: 'paragraph', lines: [['2026-11-23']] },
  ],
  links: [way('View run', 1), way('View commit', 2)],
  feed: [
    { title: '❌ test · lint', url: way('', 3).url },
    { title: 'Mend @all http://b.example', url: way('', 4).url },
  ],
  picture: 'https://a.example/p.png',
})

type Named = Partial<MessageContent> & { linkTarget?: LinkTarget }

function written(messageType: MessageType, named: Named = {}): Message {
  const { linkTarget = 'app', ...rest } = named
  return writeMessage({ ...content, ...rest }, { messageType, linkTarget })
}

/** The body without what every type has. */
function bodyOf(type: MessageType, named: Named = {}, keyword?: string): unknown {
  const message = written(type, named)
  const body = JSON.parse(toBody(withKeyword(message, keyword), 'id-1')) as Record<string, unknown>
  expect(body['msgUuid']).toBe('id-1')
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'msgUuid'))
}

const nobody = { atMobiles: [], atUserIds: [], isAtAll: false }

const cardText =
  '### ❌ Failed: CI\n\n- test · step [lint](https://a.example/9)\n\n> a.ts:1 \\*no*  \n> second\n\n2026-11-23'

describe('is sent as', () => {
  test('markdown', () => {
    const text = cardText.replace(
      '2026',
      '[View run](https://a.example/1) · [View commit](https://a.example/2)\n\n2026',
    )
    expect(bodyOf('markdown')).toEqual({
      msgtype: 'markdown',
      markdown: { title: '❌ Failed: CI', text },
      at: nobody,
    })
  })

  test('text', () => {
    expect(bodyOf('text')).toEqual({
      msgtype: 'text',
      text: {
        content:
          '❌ Failed: CI\n\n- test · step lint\n\n> a.ts:1 *no*\n> second\n\nView run: https://a.example/1\nView commit: https://a.example/2\n\n2026-11-23',
      },
      at: nobody,
    })
  })

  test('link: the cause, then the facts, without bullets and bars, and the first link', () => {
    expect(bodyOf('link')).toEqual({
      msgtype: 'link',
      link: {
        title: '❌ Failed: CI',
        text: 'a.ts:1 *no*\nsecond\ntest · step lint',
        messageUrl: 'https://a.example/1',
        picUrl: 'https://a.example/p.png',
      },
    })
  })

  test('action-card with two buttons, side by side', () => {
    expect(bodyOf('action-card')).toEqual({
      msgtype: 'actionCard',
      actionCard: {
        title: '❌ Failed: CI',
        text: cardText,
        btnOrientation: '1',
        btns: [
          { title: 'View run', actionURL: 'https://a.example/1' },
          { title: 'View commit', actionURL: 'https://a.example/2' },
        ],
      },
      at: nobody,
    })
  })

  test('action-card with a single button', () => {
    expect(bodyOf('action-card', { links: [way('View run', 1)] })).toMatchObject({
      actionCard: { text: cardText, singleTitle: 'View run', singleURL: 'https://a.example/1' },
    })
  })

  test('action-card with five buttons at most, one below the other', () => {
    const links: MessageContent['links'] = [
      way('a', 1),
      way('b', 2),
      way('c', 3),
      way('d', 4),
      way('e', 5),
      way('f', 6),
    ]
    expect(bodyOf('action-card', { links })).toMatchObject({
      actionCard: {
        btnOrientation: '0',
        btns: ['a', 'b', 'c', 'd', 'e'].map((title) => ({ title })),
      },
    })
  })

  test('action-card with a button although its URL leaves no room for any', () => {
    const url = `https://a.example/?${'x'.repeat(7000)}` as const
    const links: MessageContent['links'] = [{ kind: 'link', text: 'long', url }, way('b', 2)]
    expect(bodyOf('action-card', { links })).toMatchObject({
      actionCard: { singleTitle: 'long', singleURL: url },
    })
  })

  test('feed-card: the title with the first way, then the feed, each with the picture', () => {
    const picURL = 'https://a.example/p.png'
    expect(bodyOf('feed-card')).toEqual({
      msgtype: 'feedCard',
      feedCard: {
        links: [
          { title: '❌ Failed: CI', messageURL: 'https://a.example/1', picURL },
          { title: '❌ test · lint', messageURL: 'https://a.example/3', picURL },
          {
            title: 'Mend @all http://b.example',
            messageURL: 'https://a.example/4',
            picURL,
          },
        ],
      },
    })
  })
})

test('a link without any lines has its title as text, which it may not lack', () => {
  expect(bodyOf('link', { document: content.document.slice(0, 1) })).toMatchObject({
    link: { text: '❌ Failed: CI' },
  })
})

test('a story of nothing that can be seen is none: DingTalk rejects an empty title', () => {
  const feed = [{ title: '\u202e \u200e', url: way('', 3).url }]
  expect(bodyOf('feed-card', { feed })).toMatchObject({ feedCard: { links: [{}] } })
})

test('a feed card has its first item whatever its title, and no text', () => {
  expect(written('feed-card', { title: ' ', feed: [] })).toMatchObject({
    links: [{ text: ' ', url: 'https://a.example/1' }],
    text: '',
  })
})

describe('a row that a button takes the place of', () => {
  const row = (number: number): Link => {
    const { url } = way('', number)
    return { kind: 'link', text: url, url, button: `Report ${String(number)}` }
  }

  const shown = (number: number): string =>
    `Report: [https://a.example/${String(number)}](https://a.example/${String(number)})`

  const items = [['Report: ', row(1)], ['Report: ', row(2)], [way('View run', 3)]]

  const rows = (...links: [Link, ...Link[]]): string =>
    written('action-card', { document: [{ kind: 'list', items }], links }).text

  const linkOnly = '- a.example: [View run](https://a.example/3)'

  test.each<[string, [Link, ...Link[]], string]>([
    ['is left out', [way('Report 2', 2), way('View', 9)], `- ${shown(1)}\n${linkOnly}`],
    ['and another one', [way('Report 1', 1), way('Report 2', 2)], linkOnly],
    ['stays: another label', [way('Report', 1)], `- ${shown(1)}\n- ${shown(2)}\n${linkOnly}`],
    ['stays: another URL', [way('Report 1', 2)], `- ${shown(1)}\n- ${shown(2)}\n${linkOnly}`],
    [
      'stays: the button is one too many',
      [way('a', 4), way('b', 5), way('c', 6), way('d', 7), way('Report 1', 1), way('Report 2', 2)],
      `- ${shown(2)}\n${linkOnly}`,
    ],
  ])('%s', (_, links, text) => {
    expect(rows(...links)).toBe(text)
  })

  test('leaves no list where it is the only one', () => {
    const document: MessageContent['document'] = [
      { kind: 'heading', line: ['CI'] },
      { kind: 'list', items: [['Report: ', row(1)]] },
    ]
    expect(written('action-card', { document, links: [way('Report 1', 1)] }).text).toBe('### CI')
  })
})

test.each([
  ['just hold', 0, 2],
  ['do not hold', 1, 1],
])('the bytes of buttons %s the second', (_, more, count) => {
  const first = way('a', 1)
  const used =
    JSON.stringify([
      [first.text, first.url],
      ['b', 'https://a.example/'],
    ]).length - 3
  const url = `https://a.example/${'x'.repeat(6000 - used + more)}` as const
  const links: MessageContent['links'] = [first, { kind: 'link', text: 'b', url }]
  expect(written('action-card', { links }).links).toHaveLength(count)
})

test('a link shows two lines of the cause and two facts, as long as a card may show', () => {
  const line = (text: string): string => text.repeat(60)
  const document: MessageContent['document'] = [
    { kind: 'heading', line: ['CI'] },
    { kind: 'paragraph', lines: [[line('a')], [line('b')], [line('c')]] },
    { kind: 'list', items: [[line('d')], [line('e')], [line('f')]] },
  ]
  expect(bodyOf('link', { document })).toMatchObject({
    link: { text: `${line('a')}\n${line('b')}\n${line('d')}\n${'e'.repeat(16)}…` },
  })
  expect(bodyOf('link', { document: document.slice(2) })).toMatchObject({
    link: { text: `${line('d')}\n${line('e')}\n${line('f')}` },
  })
})

describe('the lines of a link', () => {
  const heading = { kind: 'heading', line: ['CI'] } as const

  const list = { kind: 'list', items: [['d'], ['e'], ['f'], ['g'], ['h']] } as const

  const paragraph = (...lines: string[]): MessageContent['document'][number] => ({
    kind: 'paragraph',
    lines: lines.map((line) => [line]),
  })

  test.each<[string, MessageContent['document'], string]>([
    ['two of the cause and two facts', [heading, paragraph('a', 'b', 'c'), list], 'a\nb\nd\ne'],
    ['one of the cause and three facts', [heading, paragraph('a'), list], 'a\nd\ne\nf'],
    ['four facts', [heading, list], 'd\ne\nf\ng'],
    ['the first, where no heading is before it', [paragraph('a'), list], 'a\nd\ne\nf'],
    ['a heading below the first', [heading, { ...heading, line: ['B'] }], 'B'],
    ['none that are only spaces', [heading, paragraph(' ', 'a')], 'a'],
  ])('%s', (_, document, text) => {
    expect(written('link', { document }).text).toBe(text)
  })
})

test('a link has one address, whatever else could be opened', () => {
  expect(written('link').links).toEqual([{ text: 'View run', url: 'https://a.example/1' }])
})

describe('everyone and two people called', () => {
  const mentions = someMentions({ mobiles: ['13800000000'], userIds: ['u1'], all: true })
  const at = { atMobiles: ['13800000000'], atUserIds: ['u1'], isAtAll: true }

  test.each([
    ['markdown', '2026-11-23\n\n@13800000000 @u1'],
    ['text', '2026-11-23\n\n@13800000000 @u1'],
    ['action-card', '2026-11-23\n\n@13800000000 @u1 @所有人'],
  ] as const)('%s', (type, end) => {
    const message = written(type, { mentions })
    expect(message.text.endsWith(end)).toBe(true)
    expect(bodyOf(type, { mentions })).toMatchObject({ at })
    expect(hasIgnoredMentions(message)).toBe(false)
  })

  test('only those whom the document itself mentions are not mentioned again', () => {
    const document: MessageContent['document'] = [
      { kind: 'list', items: [[{ kind: 'strong', line: [{ kind: 'mention', id: 'u1' }] }]] },
      {
        kind: 'paragraph',
        lines: [['@13800000000'], [{ kind: 'verbatim', text: '@13800000000' }]],
      },
    ]
    const { text } = written('action-card', { document, mentions })
    expect(text).toMatch(/\n\n@13800000000 @所有人$/)
  })

  test.each(['link', 'feed-card'] as const)('%s: nobody, which is known', (type) => {
    expect(bodyOf(type, { mentions })).toEqual(bodyOf(type))
    expect(hasIgnoredMentions(written(type, { mentions }))).toBe(true)
  })

  test.each([
    [{ all: true }, true],
    [{ userIds: ['u1'] }, true],
    [{}, false],
  ])('a link to %j calls in vain: %s', (named, vain) => {
    const message = written('link', { mentions: someMentions(named) })
    expect(hasIgnoredMentions(message)).toBe(vain)
  })
})

describe('a keyword that is missing', () => {
  test.each([
    [
      'link',
      { link: { title: '【通知】❌ Failed: CI', text: expect.stringMatching(/^【通知】a\.ts/) } },
    ],
    [
      'action-card',
      {
        actionCard: {
          title: '【通知】❌ Failed: CI',
          text: expect.stringMatching(/^### 【通知】❌ Failed/),
        },
      },
    ],
    ['feed-card', { feedCard: { links: [{ title: '【通知】❌ Failed: CI' }, {}, {}] } }],
  ] as const)('comes to title and text of %s', (type, body) => {
    expect(bodyOf(type, {}, '通知')).toMatchObject(body)
  })

  test.each([
    ['link', 'second'],
    ['action-card', 'second'],
    ['action-card', 'Failed'],
    ['feed-card', 'Mend'],
  ] as const)('but is not: %s holds %s', (type, keyword) => {
    expect(bodyOf(type, {}, keyword)).toEqual(bodyOf(type))
  })

  test.each([
    ['action-card', 'View commit'],
    ['action-card', 'a.example'],
    ['link', 'a.example'],
    ['feed-card', 'a.example'],
    ['feed-card', 'CI❌'],
  ] as const)('%s: buttons and addresses do not count (%s)', (type, keyword) => {
    expect(JSON.stringify(bodyOf(type, {}, keyword))).toContain(`【${keyword}】`)
  })
})

describe('links that open in the browser', () => {
  const linkTarget = 'browser'

  test('are the buttons', () => {
    const wrapped = (number: number): string => {
      const url = `https%253A%252F%252Fa.example%252F${String(number)}`
      return `dingtalk://dingtalkclient/action/open_platform_link?pcLink=dingtalk%3A%2F%2Fdingtalkclient%2Fpage%2Flink%3Furl%3D${url}%26pc_slide%3Dfalse&mobileLink=dingtalk%3A%2F%2Fdingtalkclient%2Faction%2Fjump%3Furl%3D${url}`
    }
    expect(bodyOf('action-card', { linkTarget })).toMatchObject({
      actionCard: { text: cardText, btns: [{ actionURL: wrapped(1) }, { actionURL: wrapped(2) }] },
    })
  })

  test.each(['markdown', 'link', 'feed-card', 'text'] as const)('do so anyway: %s', (type) => {
    expect(bodyOf(type, { linkTarget })).toEqual(bodyOf(type))
  })
})

test.each(messageTypes)('%s: addresses with everything in them stay addresses', (type) => {
  const url = 'https://a.example/a b(c)[d]*_`|é?x=1&y=%20#"<z>'
  const links: MessageContent['links'] = [{ kind: 'link', text: 'View run', url }]
  for (const linkTarget of ['app', 'browser'] as const) {
    const body = JSON.stringify(
      bodyOf(type, { links, linkTarget, document: content.document.slice(0, 2) }),
    )
    const addresses = body.match(/(?:https|dingtalk):[^")]*/g) ?? []
    expect(addresses.filter((address) => !URL.canParse(address) || /[\s<>]/.test(address))).toEqual(
      [],
    )
  }
})
