import { test, expect } from '@jest/globals'
import { aSimulator, answerOf, ok, send, aText } from './simulated.ts'
const markdown = { title: 't', text: 'b' }

const link = { title: 't', text: 'b', messageUrl: 'u' }

const single = { title: 't', text: 'b', singleTitle: 'Open', singleURL: 'u' }

const button = { title: 'A', actionURL: 'u' }

const buttons = { title: 't', text: 'b', btns: [button, button] }

const item = { title: 't', messageURL: 'u', picURL: 'p' }

const complete = [
  { msgtype: 'text', text: { content: 'x' } },
  { msgtype: 'markdown', markdown },
  { msgtype: 'link', link },
  { msgtype: 'link', link: { ...link, picUrl: 'p' } },
  { msgtype: 'actionCard', actionCard: single },
  { msgtype: 'actionCard', actionCard: buttons },
  { msgtype: 'actionCard', actionCard: { ...single, btns: [] } },
  { msgtype: 'feedCard', feedCard: { links: [item, item] } },
]

test.each(complete)('complete: %j', async (message) => {
  const simulator = await aSimulator()
  expect(await answerOf(simulator, message)).toBe(ok)
  expect(simulator.delivered()).toEqual([message])
})

const incomplete: readonly (readonly [string, unknown, number, string])[] = [
  ['text', undefined, 400201, 'text'],
  ['text', 'x', 400201, 'text'],
  ['text', {}, 400202, 'text->content'],
  ['text', { content: '' }, 400202, 'text->content'],
  ['text', { content: 5 }, 400202, 'text->content'],
  ['markdown', null, 400401, 'markdown'],
  ['markdown', [], 400401, 'markdown'],
  ['markdown', { text: 'b' }, 400402, 'markdown->title'],
  ['markdown', { ...markdown, text: null }, 400403, 'markdown->text'],
  ['link', undefined, 400301, 'link'],
  ['link', { ...link, text: '' }, 400302, 'link->text'],
  ['link', { ...link, title: '' }, 400303, 'link->title'],
  ['link', { title: 't', text: 'b', messageURL: 'u' }, 400304, 'link->messageUrl'],
  ['actionCard', undefined, 400501, 'actionCard'],
  ['actionCard', { ...single, title: '' }, 400502, 'actionCard->title'],
  ['actionCard', { ...single, text: '' }, 400503, 'actionCard->text'],
  ['actionCard', markdown, 400504, 'actionCard->singleTitle'],
  ['actionCard', { ...markdown, singleTitle: 'Open' }, 400505, 'actionCard->singleURL'],
  ['actionCard', { ...buttons, btns: [] }, 400506, 'actionCard->btns'],
  ['actionCard', { ...buttons, btns: [button, {}] }, 400507, 'actionCard->btns->title'],
  ['actionCard', { ...buttons, btns: ['A'] }, 400507, 'actionCard->btns->title'],
  ['actionCard', { ...buttons, btns: [{ title: 'A' }] }, 400508, 'actionCard->btns->actionURL'],
  ['feedCard', undefined, 400601, 'feedCard'],
  ['feedCard', { links: [] }, 400602, 'feedCard->links'],
  ['feedCard', { links: [item, { ...item, title: '' }] }, 400603, 'feedCard->links->title'],
  ['feedCard', { links: [{ ...item, messageURL: '' }] }, 400604, 'feedCard->links->messageURL'],
  ['feedCard', { links: [{ title: 't', messageURL: 'u' }] }, 400605, 'feedCard->links->picURL'],
]

test.each(incomplete)('%s without: %j', async (...[msgtype, content, errcode, path]) => {
  const response = await send(await aSimulator(), { msgtype, [msgtype]: content })
  expect(await response.json()).toEqual({ errcode, errmsg: `miss param : ${path}` })
})

test.each([
  [{ ...single, title: '' }, ok],
  [{ text: 'b' }, ok],
  [{ text: '' }, '{"errcode":400503,"errmsg":"miss param : actionCard->text"}'],
])('the lenient actionCard: %j', async (actionCard, answer) => {
  const simulator = await aSimulator({ behaviour: { requiredParameters: 'enforced' } })
  expect(await answerOf(simulator, { msgtype: 'actionCard', actionCard })).toBe(answer)
})

test.each(['voice', 'Text', 'constructor', '', undefined, 5, ['text']])(
  'message type %j is not supported',
  async (msgtype) => {
    const response = await send(await aSimulator(), { ...aText(), msgtype })
    expect(await response.json()).toEqual({ errcode: 400105, errmsg: '不支持的消息类型' })
  },
)

const people = (count: number) => Array.from({ length: count }, String)

const tooMany = '{"errcode":40035,"errmsg":"不合法的参数"}'

test.each([
  { name: '50', at: { atMobiles: people(50) }, answer: ok },
  { name: '25 and 25', at: { atMobiles: people(25), atUserIds: people(25) }, answer: ok },
  { name: 'nobody', at: { atMobiles: null, isAtAll: true }, answer: ok },
  { name: '26 and 25', at: { atMobiles: people(26), atUserIds: people(25) }, answer: tooMany },
  {
    name: '51, by another errcode',
    at: { atUserIds: people(51) },
    behaviour: { tooManyMentionsErrcode: 1 },
    answer: '{"errcode":1,"errmsg":"不合法的参数"}',
  },
  { name: '51 of 51', at: { atUserIds: people(51) }, behaviour: { maxMentions: 51 }, answer: ok },
])('mentions of $name', async ({ at, behaviour = {}, answer }) => {
  expect(await answerOf(await aSimulator({ behaviour }), aText('hello', { at }))).toBe(answer)
})

const frame = Buffer.byteLength(JSON.stringify(aText('')))

test.each([
  [20_000, {}, ok],
  [20_001, {}, '{"errcode":460101,"errmsg":"message too long, exceed 20000 bytes"}'],
  [20_001, { maxBytes: 30_000 }, ok],
])('a body of %d bytes with %j', async (bytes, behaviour, answer) => {
  const simulator = await aSimulator({ behaviour })
  const odd = (bytes - frame) % 3
  const content = '汉'.repeat((bytes - frame - odd) / 3) + 'x'.repeat(odd)
  expect(await answerOf(simulator, aText(content))).toBe(answer)
  expect(simulator.received()[0]?.bytes).toBe(bytes)
})
