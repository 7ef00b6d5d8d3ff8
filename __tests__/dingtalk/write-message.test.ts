import { randomUUID } from 'node:crypto'
import { describe, test, expect } from '@jest/globals'
import { type Message, type MessageStyle, messageTypes } from '../../src/dingtalk/message.ts'
import {
  isLongForPhones,
  toBody,
  writeMessage,
  withKeyword,
} from '../../src/dingtalk/write-message.ts'
import {
  type Document,
  mentionsPlace,
  type MessageContent,
  type WebUrl,
} from '../../src/document/document.ts'
import { aContent, someMentions, aMessage } from '../builders.ts'
const style: MessageStyle = { messageType: 'markdown', linkTarget: 'app' }

const document: Document = [
  { kind: 'heading', line: ['CI'] },
  { kind: 'links', links: [{ kind: 'link', text: 'View run', url: 'https://a.example/1' }] },
]

const shortened = '… shortened.'

function bytesOf(message: Message): number {
  return Buffer.byteLength(toBody(message, randomUUID()))
}

describe('compose', () => {
  test.each([
    ['markdown', '### CI\n\n[View run](https://a.example/1)'],
    ['text', 'CI\n\nView run: https://a.example/1'],
  ] as const)('%s', (type, text) => {
    expect(writeMessage(aContent({ document }), { ...style, messageType: type })).toEqual({
      type,
      title: 'T',
      text,
      links: [],
      picture: 'https://a.example/p.png',
      mentions: someMentions(),
      rawPayload: undefined,
    })
  })

  test.each([
    ['nobody', {}, '### CI'],
    [
      'mobiles',
      { mobiles: ['13800000000', '+852-12345678'] },
      '### CI\n\n@13800000000 @+852-12345678',
    ],
    ['user ids', { userIds: ['user_1'] }, '### CI\n\n@user_1'],
    ['both', { mobiles: ['13800000000'], userIds: ['u1'] }, '### CI\n\n@13800000000 @u1'],
    ['everyone, who needs no text', { all: true }, '### CI'],
    ['everyone and one', { all: true, userIds: ['u1'] }, '### CI\n\n@u1'],
  ])('%s called', (_, called, text) => {
    const mentions = someMentions(called)
    expect(writeMessage(aContent({ mentions }), style).text).toBe(text)
  })

  test.each([
    ['nobody', {}, 'a\n\nb'],
    ['one', { userIds: ['u1'] }, 'a\n\n@u1\n\nb'],
    ['two', { mobiles: ['13800000000'], userIds: ['u1'] }, 'a\n\n@13800000000 @u1\n\nb'],
  ])('%s called, at the place for it', (_, called, text) => {
    const document: Document = [
      { kind: 'paragraph', lines: [['a']] },
      mentionsPlace,
      { kind: 'paragraph', lines: [['b']] },
    ]
    const mentions = someMentions(called)
    expect(writeMessage(aContent({ document, mentions }), style).text).toBe(text)
  })
})

describe('what an older phone shows', () => {
  /** A message of that many characters, of which the title is one. */
  const sized = (length: number, named: Partial<MessageContent & MessageStyle> = {}): Message =>
    writeMessage(
      aContent({
        title: 'T',
        document: [{ kind: 'paragraph', lines: [['x'.repeat(length - 1)]] }],
        ...named,
      }),
      { ...style, ...named },
    )

  test.each<[string, number, Partial<MessageContent & MessageStyle>, boolean]>([
    ['markdown that just fits', 5500, {}, false],
    ['markdown that does not', 5501, {}, true],
    ['a card that does not', 5501, { messageType: 'action-card' }, true],
    ['markdown of the user’s own', 5501, { limits: 'service' }, false],
    ['a text, which no client cuts', 5501, { messageType: 'text' }, false],
  ])('%s is shortened to it: %d', (...[, length, named, isShortened]) => {
    const message = sized(length, named)
    expect(message.text.includes(shortened)).toBe(isShortened)
    expect(message.text.includes('x'.repeat(length - 1))).toBe(!isShortened)
  })

  test.each<[number, Partial<MessageContent & MessageStyle>, boolean]>([
    [5500, {}, false],
    [5501, {}, true],
    [5501, { messageType: 'text' }, false],
  ])('of %d characters, %j, only the beginning: %s', (length, named, isLong) => {
    expect(isLongForPhones(sized(length, { limits: 'service', ...named }))).toBe(isLong)
  })

  test('a list that is shortened says how much is missing', () => {
    const items = Array.from({ length: 1000 }, () => ['step'])
    const { text } = writeMessage(aContent({ document: [{ kind: 'list', items }] }), style)
    expect(text).toMatch(/^(?:- step\n)+- … and \d+ more\n\n> … shortened\.$/)
  })
})

describe('however much there is to say', () => {
  const limit = 20_000
  /** As many as may be called, as long as they may be. */
  const mentions = someMentions({
    mobiles: Array.from({ length: 25 }, (_, index) => `+1234-${String(10 ** 14 + index)}`),
    userIds: Array.from({ length: 25 }, (_, index) => `${'u'.repeat(62)}${String(10 + index)}`),
  })
  const url: WebUrl = `https://a.example/${'x'.repeat(5000)}`
  const way = { kind: 'link', text: 'View run', url } as const
  /** More ways, feed and addresses than any type can hold. */
  const endless = (character: string): MessageContent =>
    aContent({
      title: '题'.repeat(200),
      links: [way, way, way, way],
      feed: Array.from({ length: 50 }, () => ({ title: character.repeat(80), url })),
      picture: `https://a.example/${'p'.repeat(280)}`,
    })
  const calling: readonly string[] = ['markdown', 'text', 'action-card']
  const contents: Record<string, (character: string) => Document> = {
    'in every block': (character) => {
      const text = character.repeat(5000)
      return [
        { kind: 'heading', line: [text] },
        { kind: 'paragraph', lines: [[text], [{ kind: 'link', text, url }]] },
        { kind: 'quote', lines: [[text]] },
        { kind: 'links', links: [{ kind: 'link', text: 'View run', url }] },
      ]
    },
    'in many blocks': (character) =>
      Array.from({ length: 60 }, () => ({ kind: 'paragraph', lines: [[character.repeat(400)]] })),
    'in many lines': (character) => [
      { kind: 'heading', line: ['CI'] },
      { kind: 'paragraph', lines: Array.from({ length: 150 }, () => [character.repeat(200)]) },
    ],
  }
  /** What grows the most when it is escaped, and what has the most bytes. */
  const characters = ['a', '修', '|', '"', '@', '👩‍👩‍👧‍👦', 'e\u0301']
  /** The longest that is taken: the second grows sixfold in JSON. */
  const keywords = ['键'.repeat(100), '\u0001'.repeat(100)]

  describe.each(Object.keys(contents))('%s', (name) => {
    test.each(characters)('of %j, the longest keyword still fits', (character) => {
      const document = contents[name]?.(character) ?? []
      for (const type of messageTypes) {
        const message = writeMessage(
          { ...endless(character), document, mentions },
          { ...style, messageType: type },
        )
        expect(bytesOf(message)).toBeLessThanOrEqual(18_000)
        if (calling.includes(type)) expect(message.text).toContain(`\n\n> ${shortened}\n\n@+1234-`)
        for (const keyword of keywords) {
          const marked = withKeyword(message, keyword)
          expect(`${marked.title}${marked.text}`).toContain(`【${keyword}】`)
          expect(bytesOf(marked)).toBeLessThanOrEqual(limit)
        }
      }
    })
  })

  test('what just fits is left alone', () => {
    const sized = (length: number): Message =>
      writeMessage(aContent({ document: [{ kind: 'paragraph', lines: [['x'.repeat(length)]] }] }), {
        ...style,
        messageType: 'text',
      })
    const rest = bytesOf(sized(0))
    expect(sized(18_000 - rest).text).toBe('x'.repeat(18_000 - rest))
    expect(sized(18_001 - rest).text).toBe(`${'x'.repeat(999)}…\n\n> ${shortened}`)
  })
})

describe('withKeyword', () => {
  test.each<[string, Partial<Message>, string | undefined]>([
    ['there is none', {}, undefined],
    ['the title holds it', { title: '✅ CI' }, 'CI'],
    ['the body holds it', { text: '### Passed\n\nRepository a/b' }, 'Repository'],
    ['a link’s text holds it', { text: '[View run](https://a.example)' }, 'View run'],
    ['it is part of a word', { title: 'Notified' }, 'Not'],
    ['a text message holds it', { type: 'text', title: '', text: 'build passed' }, 'build'],
  ])('nothing is added where %s', (_, named, keyword) => {
    const message = aMessage({ title: 'Title', text: 'Text', ...named })
    expect(withKeyword(message, keyword)).toEqual(message)
  })

  test.each<[string, Partial<Message>, string, { title: string; text: string }]>([
    [
      'to title and body',
      { title: '✅ CI', text: 'Text' },
      '通知',
      { title: '【通知】✅ CI', text: '【通知】Text' },
    ],
    [
      'within the heading, so that it stays one',
      { text: '### ✅ CI\n\n### x' },
      '通知',
      { title: '【通知】Title', text: '### 【通知】✅ CI\n\n### x' },
    ],
    [
      'where only the case differs',
      { text: 'Issue' },
      'issue',
      { title: '【issue】Title', text: '【issue】Issue' },
    ],
    [
      'where only a link’s target holds it',
      { text: '[View run](https://github.com/a/b)' },
      'github',
      { title: '【github】Title', text: '【github】[View run](https://github.com/a/b)' },
    ],
    [
      'where only a link’s text together with what is behind it holds it',
      { text: '[View](https://a.example)run' },
      'Viewrun',
      { title: '【Viewrun】Title', text: '【Viewrun】[View](https://a.example)run' },
    ],
    ...['https://github.com/a/b', 'http://x.example/github'].map(
      (url): [string, Partial<Message>, string, { title: string; text: string }] => [
        `where only an address in plain text holds it (${url})`,
        { type: 'text', text: `View run: ${url}\nend` },
        'github',
        { title: '【github】Title', text: `【github】View run: ${url}\nend` },
      ],
    ),
    [
      'where only the title of a text message holds it, because nobody gets that',
      { type: 'text', title: 'CI', text: 'passed' },
      'CI',
      { title: '【CI】CI', text: '【CI】passed' },
    ],
    [
      'literally, whatever its characters mean to a replacement',
      {},
      "$& $1 $' $$",
      { title: "【$& $1 $' $$】Title", text: "【$& $1 $' $$】Text" },
    ],
  ])('it is added %s', (...[, named, keyword, added]) => {
    const message = aMessage({ title: 'Title', text: 'Text', ...named })
    expect(withKeyword(message, keyword)).toEqual({ ...message, ...added })
  })
})

describe('toBody', () => {
  const mentions = someMentions({ mobiles: ['13800000000'], userIds: ['u1'], all: true })

  test.each<[string, Message, string]>([
    [
      'markdown',
      aMessage({ title: 'T "1"', text: '### T\n中文', mentions }),
      '{"msgtype":"markdown","markdown":{"title":"T \\"1\\"","text":"### T\\n中文"},' +
        '"at":{"atMobiles":["13800000000"],"atUserIds":["u1"],"isAtAll":true},"msgUuid":"id-1"}',
    ],
    [
      'text, which has no title',
      aMessage({ type: 'text', title: 'T', text: 'Text' }),
      '{"msgtype":"text","text":{"content":"Text"},' +
        '"at":{"atMobiles":[],"atUserIds":[],"isAtAll":false},"msgUuid":"id-1"}',
    ],
  ])('%s', (_, message, body) => {
    expect(toBody(message, 'id-1')).toBe(body)
  })
})
