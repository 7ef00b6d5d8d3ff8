import { describe, test, expect } from '@jest/globals'
import { payloadErrors } from '../../src/dingtalk/validate-payload.ts'
const url = 'https://a.example/1'

const text = { msgtype: 'text', text: { content: 'x' } }

const card = { title: 'T', text: 'x', singleTitle: 'Open', singleURL: url }

const buttons = { title: 'T', text: 'x', btns: [{ title: 'A', actionURL: url }] }

const item = { title: 'T', messageURL: url, picURL: url }

const people = (count: number): string[] => Array.from({ length: count }, String)

function englishOf(rawPayload: unknown): string[] {
  return payloadErrors(rawPayload).map(({ en }) => en)
}

describe('nothing is wrong with', () => {
  test.each([
    [text],
    [{ msgtype: 'markdown', markdown: { title: 'T', text: 'x' } }],
    [{ msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: url } }],
    [{ msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: url, picUrl: url } }],
    [{ msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: 'http://a.example/' } }],
    [
      {
        msgtype: 'link',
        link: { title: 'T', text: 'x', messageUrl: 'dingtalk://dingtalkclient/x' },
      },
    ],
    [{ msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: url, picUrl: '' } }],
    [{ msgtype: 'actionCard', actionCard: card }],
    [{ msgtype: 'actionCard', actionCard: { ...card, btns: [], hideAvatar: '1' } }],
    [{ msgtype: 'actionCard', actionCard: { ...buttons, btnOrientation: '0' } }],
    [{ msgtype: 'actionCard', actionCard: { ...buttons, singleTitle: 'Open' } }],
    [{ msgtype: 'actionCard', actionCard: { ...buttons, singleURL: url } }],
    [{ msgtype: 'feedCard', feedCard: { links: [item, item] } }],
    [{ ...text, at: {} }],
    [{ ...text, at: { atMobiles: null, atUserIds: [], isAtAll: false } }],
    [{ ...text, at: { atMobiles: people(25), atUserIds: people(25) } }],
    [{ ...text, msgUuid: 'mine', somethingNew: [1] }],
  ])('%j', (rawPayload) => {
    expect(payloadErrors(rawPayload)).toEqual([])
  })
})

const aMessage =
  'It must be a whole message, such as {"msgtype": "text", "text": {"content": "Hi"}}; for a text alone, use template.'

const aText = 'It must be a text that is not empty.'

const aUrl = 'It must be a URL with http:, https: or dingtalk:.'

const types = 'It must be one of text, markdown, link, actionCard, feedCard.'

test.each<[unknown, string[]]>([
  [[], [`the payload is empty. ${aMessage}`]],
  ['x', [`the payload is a text. ${aMessage}`]],
  [null, [`the payload is null. ${aMessage}`]],
  [{}, [`msgtype is missing. ${types}`]],
  [{ msgtype: 'voice' }, [`msgtype is not known. ${types}`]],
  [{ msgtype: 'constructor' }, [`msgtype is not known. ${types}`]],
  [{ msgtype: ['text'] }, [`msgtype is a list. ${types}`]],
  [{ msgtype: 'text' }, ['text is missing. It must be an object.']],
  [{ msgtype: 'text', text: 'x' }, ['text is a text. It must be an object.']],
  [{ msgtype: 'text', text: { content: ' \n' } }, [`text.content is empty. ${aText}`]],
  [
    { msgtype: 'markdown', markdown: { text: 5 } },
    [`markdown.title is missing. ${aText}`, `markdown.text is a number. ${aText}`],
  ],
  [
    { msgtype: 'link', link: { title: true, text: {}, messageUrl: 'a.example', picUrl: 5 } },
    [
      `link.title is true or false. ${aText}`,
      `link.text is an object. ${aText}`,
      `link.messageUrl is a text. ${aUrl}`,
      `link.picUrl is a number. ${aUrl}`,
    ],
  ],
  [
    { msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: 'javascript:alert(1)' } },
    [`link.messageUrl is a text. ${aUrl}`],
  ],
  [
    { msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: 'shttp://a.example/' } },
    [`link.messageUrl is a text. ${aUrl}`],
  ],
  [
    { msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: [url] } },
    [`link.messageUrl is a list. ${aUrl}`],
  ],
  [
    { msgtype: 'actionCard', actionCard: { title: 'T', text: 'x', btnOrientation: 1 } },
    [
      'actionCard.btnOrientation is a number. It must be "0" or "1", in quotes.',
      `actionCard.singleTitle is missing. ${aText}`,
      `actionCard.singleURL is missing. ${aUrl}`,
    ],
  ],
  [
    { msgtype: 'actionCard', actionCard: { ...buttons, btns: [] } },
    ['actionCard.btns is empty. It must be a list that is not empty.'],
  ],
  [
    {
      msgtype: 'actionCard',
      actionCard: { ...buttons, btns: [buttons.btns[0], { title: '' }, 'A'] },
    },
    [
      `actionCard.btns[1].title is empty. ${aText}`,
      `actionCard.btns[1].actionURL is missing. ${aUrl}`,
      'actionCard.btns[2] is a text. It must be an object.',
    ],
  ],
  [
    { msgtype: 'feedCard', feedCard: { links: {} } },
    ['feedCard.links is an object. It must be a list that is not empty.'],
  ],
  [
    { msgtype: 'feedCard', feedCard: { links: [{ title: 'T', messageUrl: url }] } },
    [
      `feedCard.links[0].messageURL is missing. ${aUrl}`,
      `feedCard.links[0].picURL is missing. ${aUrl}`,
    ],
  ],
  [
    { ...text, at: { atMobiles: [13800000000, ''], atUserIds: 'u1', isAtAll: 'true' } },
    [
      `at.atMobiles[0] is a number. ${aText}`,
      `at.atMobiles[1] is empty. ${aText}`,
      'at.atUserIds is a text. It must be a list.',
      'at.isAtAll is a text. It must be true or false.',
    ],
  ],
  [{ ...text, at: [] }, ['at is empty. It must be an object.']],
  [
    { ...text, at: { atMobiles: people(26), atUserIds: people(25) } },
    ['at mentions 51 people; DingTalk allows at most 50. Mention fewer, or set isAtAll.'],
  ],
  [{ ...text, msgUuid: 5 }, [`msgUuid is a number. ${aText}`]],
])('%j', (rawPayload, faults) => {
  expect(englishOf(rawPayload)).toEqual(faults)
})

test('in Chinese', () => {
  const rawPayload = {
    msgtype: 'markdown',
    markdown: { text: 5 },
    at: { isAtAll: 'x', atMobiles: people(51) },
  }
  expect(payloadErrors(rawPayload).map((fault) => fault['zh-CN'])).toEqual([
    'markdown.title 缺失，应为非空文本。',
    'markdown.text 是数字，应为非空文本。',
    'at.isAtAll 是文本，应为 true 或 false。',
    'at 里共有 51 人，钉钉最多支持 @ 50 人。请减少人数，或使用 isAtAll。',
  ])
  expect(payloadErrors({ msgtype: 'voice' })[0]?.['zh-CN']).toBe(
    'msgtype 不受支持，应为 text、markdown、link、actionCard、feedCard 之一。',
  )
  expect(payloadErrors([1])[0]?.['zh-CN']).toBe(
    'payload 是数组，应为完整的消息，例如 {"msgtype": "text", "text": {"content": "你好"}}；只有文字时请使用 template。',
  )
})
