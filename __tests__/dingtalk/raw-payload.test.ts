/** A message of the user's own goes out as it came in, but for the identifier and the keyword. */
import { test, expect } from '@jest/globals'
import type { RawPayload } from '../../src/dingtalk/message.ts'
import { toMessage } from '../../src/dingtalk/raw-payload.ts'
import { toBody, withKeyword } from '../../src/dingtalk/write-message.ts'
import { someMentions } from '../builders.ts'
const url = 'https://a.example/1'

const link = { url } as const

const item = { title: 'First', messageURL: url, picURL: url }

const cases: [RawPayload, object, object][] = [
  [
    { msgtype: 'text', text: { content: '\n One \nTwo' } },
    { type: 'text', title: 'One', text: '\n One \nTwo', links: [] },
    { text: { content: '【通知】\n One \nTwo' } },
  ],
  [
    { msgtype: 'markdown', markdown: { title: 'T', text: '## x', new: [1] } },
    { type: 'markdown', title: 'T', text: '## x', links: [] },
    { markdown: { title: '【通知】T', text: '## 【通知】x', new: [1] } },
  ],
  [
    { msgtype: 'link', link: { title: 'T', text: 'x', messageUrl: url } },
    { type: 'link', title: 'T', text: 'x', links: [{ ...link, text: 'T' }] },
    { link: { title: '【通知】T', text: '【通知】x', messageUrl: url } },
  ],
  [
    {
      msgtype: 'actionCard',
      actionCard: { title: 'T', text: 'x', btns: [{ title: 'A', actionURL: url }, 'no button'] },
    },
    { type: 'action-card', title: 'T', text: 'x', links: [{ ...link, text: 'A' }] },
    { actionCard: { title: '【通知】T', text: '【通知】x' } },
  ],
  [
    {
      msgtype: 'actionCard',
      actionCard: { title: 'T', text: 'x', singleTitle: 'B', singleURL: url, btns: [{}] },
    },
    { type: 'action-card', links: [{ ...link, text: 'B' }] },
    { actionCard: { singleTitle: 'B' } },
  ],
  [
    { msgtype: 'feedCard', feedCard: { links: [item, { ...item, title: 'Second' }] } },
    {
      type: 'feed-card',
      title: 'First',
      text: '',
      links: [
        { ...link, text: 'First' },
        { ...link, text: 'Second' },
      ],
    },
    {
      feedCard: {
        links: [
          { ...item, title: '【通知】First' },
          { ...item, title: 'Second' },
        ],
      },
    },
  ],
]

test.each(cases)('%j', (rawPayload, message, marked) => {
  expect(toMessage(rawPayload)).toMatchObject({ ...message, rawPayload, mentions: someMentions() })
  expect(JSON.parse(toBody(toMessage(rawPayload), 'id-1'))).toEqual({
    ...rawPayload,
    msgUuid: 'id-1',
  })
  const keyworded = toBody(withKeyword(toMessage(rawPayload), '通知'), 'id-1')
  expect(JSON.parse(keyworded)).toMatchObject(marked)
})

test('whom it mentions, and its own identifier', () => {
  const at = { atMobiles: ['13800000000'], atUserIds: ['u1'], isAtAll: true }
  const rawPayload = { msgtype: 'text', text: { content: 'x' }, at, msgUuid: 'mine' }
  expect(toMessage(rawPayload).mentions).toEqual({
    mobiles: ['13800000000'],
    userIds: ['u1'],
    all: true,
  })
  expect(JSON.parse(toBody(toMessage(rawPayload), 'id-1'))).toEqual(rawPayload)
})

test('what was never checked makes no message that anyone would miss', () => {
  expect(toMessage({})).toMatchObject({ type: 'markdown', title: '', text: '' })
  expect(toMessage({ msgtype: 'text', text: null, at: { atMobiles: [5, 'u1'] } })).toMatchObject({
    ...{ type: 'text', title: '', text: '' },
    mentions: someMentions({ mobiles: ['u1'] }),
  })
  expect(toBody(withKeyword(toMessage({}), 'k'), 'id-1')).toBe(
    '{"msgUuid":"id-1","markdown":{"title":"【k】","text":""}}',
  )
})
