import { test, expect } from '@jest/globals'
import type { Wording, RobotOptions, SimulatorOptions } from '../../simulator/index.ts'
import { rejections } from '../../simulator/rejections.ts'
import { signatureOf } from '../../simulator/security.ts'
import { send, aClock, aText, aSimulator } from './simulated.ts'
type Row = {
  readonly rejection: keyof typeof rejections
  readonly errcode: number
  /** In every wording, or in each. */
  readonly errmsg: string | Readonly<Record<Wording, string>>
  readonly robot?: Partial<RobotOptions>
  readonly behaviour?: SimulatorOptions['behaviour']
  readonly body?: unknown
  readonly sending?: NonNullable<Parameters<typeof send>[2]>
}

const { now, at } = aClock()

const stale = String(at - 3_600_001)

const none = { perMinute: 0 }

const inDocs = 'https://open.dingtalk.com/document/'

const rows: readonly Row[] = [
  {
    rejection: 'noAccessToken',
    errcode: 40035,
    errmsg: '缺少参数 access_token',
    sending: { token: '' },
  },
  {
    rejection: 'tooManyPerMinute',
    errcode: 660026,
    errmsg: 'sending too many messages per minute',
    behaviour: { rateLimit: none },
  },
  {
    rejection: 'tooFast',
    errcode: 130101,
    errmsg: 'send too fast, exceed 20 times per minute',
    behaviour: { rateLimit: { ...none, errcode: 130101 } },
  },
  {
    rejection: 'throttled',
    errcode: 410100,
    errmsg: '发送速度太快而限流',
    behaviour: { rateLimit: { ...none, errcode: 410100 } },
  },
  {
    rejection: 'unknownToken',
    errcode: 300005,
    errmsg: 'token is not exist',
    sending: { token: 'x' },
  },
  { rejection: 'stopped', errcode: 400102, errmsg: '机器人已停用', robot: { state: 'stopped' } },
  {
    rejection: 'groupDissolved',
    errcode: 400013,
    errmsg: '群已被解散',
    robot: { state: 'group-dissolved' },
  },
  {
    rejection: 'contentType',
    errcode: 43004,
    errmsg: '无效的HTTP HEADER Content-Type',
    sending: { headers: { 'content-type': 'text/plain' } },
  },
  { rejection: 'noJson', errcode: 40035, errmsg: '缺少参数 json', body: '' },
  {
    rejection: 'ip',
    errcode: 310000,
    errmsg: {
      classic: 'ip 127.0.0.1 not in whitelist',
      described:
        'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段',
      chinese: '错误描述:ip 不在白名单中;解决方案:请联系对应群的管理员，设置机器人安全ip地址段',
    },
    robot: { ipAllowList: ['10.0.0.1'] },
  },
  {
    rejection: 'sign',
    errcode: 310000,
    errmsg: {
      classic: 'sign not match',
      described: `description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;link:请参考本接口对应文档获得具体要求，或者在${inDocs}  搜索相关文档;`,
      chinese: `错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;参考链接:请参考本接口对应文档获得具体要求，或者在${inDocs}  搜索相关文档;`,
    },
    robot: { secret: 'S' },
  },
  {
    rejection: 'expired',
    errcode: 310000,
    errmsg: {
      classic: 'invalid timestamp',
      described:
        'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在 timestampms 以内;',
      chinese:
        '错误描述:机器人发送签名过期;解决方案:签名生成时间和发送时间请保持在 timestampms 以内;',
    },
    robot: { secret: 'S' },
    sending: { query: { timestamp: stale, sign: signatureOf('S', stale) } },
  },
  {
    rejection: 'keyword',
    errcode: 310000,
    errmsg: {
      classic: 'keywords not in content',
      described:
        'description:关键词不匹配;solution:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
      chinese:
        '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    },
    robot: { keywords: ['deploy'] },
  },
  {
    rejection: 'messageType',
    errcode: 400105,
    errmsg: '不支持的消息类型',
    body: { msgtype: 'voice' },
  },
  {
    rejection: 'missingParameter',
    errcode: 400402,
    errmsg: {
      classic: 'miss param : markdown->title',
      described: `description:参数 markdown --》 title 缺失，或者参数格式不正确; solution:请填充上对应参数;link:请参考本接口对应文档查看参数获取方式，或者在${inDocs}  搜索对应文档;`,
      chinese: `错误描述:参数 markdown --》 title 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;参考链接:请参考本接口对应文档查看参数获取方式，或者在${inDocs}  搜索对应文档;`,
    },
    body: { msgtype: 'markdown', markdown: { text: 'x' } },
  },
  {
    rejection: 'tooManyMentions',
    errcode: 40035,
    errmsg: '不合法的参数',
    body: aText('hello', { at: { atUserIds: Array.from({ length: 51 }, String) } }),
  },
  {
    rejection: 'tooLong',
    errcode: 460101,
    errmsg: {
      classic: 'message too long, exceed 20000 bytes',
      described: 'description: body 大小不合法;solution:请保持大小在 20000bytes 以内;',
      chinese: '错误描述: body 大小不合法;解决方案:请保持大小在 20000bytes 以内;',
    },
    body: aText('x'.repeat(20_000)),
  },
]

const inEachWording = (['classic', 'described', 'chinese'] as const).flatMap((wording) =>
  rows.map((row) => ({ ...row, wording })),
)

test.each(inEachWording)('$rejection, $wording', async (row) => {
  const { errcode, errmsg, robot, behaviour, body = aText(), sending, wording } = row
  const simulator = await aSimulator({
    now,
    robots: [{ token: 'robot', ...robot }],
    behaviour: { ...behaviour, wording },
  })
  const response = await send(simulator, body, sending)
  const expected = typeof errmsg === 'string' ? errmsg : errmsg[wording]
  expect(response.status).toBe(200)
  expect(await response.json()).toEqual({ errcode, errmsg: expected })
  expect(simulator.received()).toMatchObject([{ outcome: 'rejected', errcode }])
  expect(simulator.delivered()).toEqual([])
})

test('no rejection is without a row here, but for GET and for busy, which only a fault gives', () => {
  const covered = [...rows.map(({ rejection }) => rejection), 'notPost', 'busy']
  expect(covered.sort()).toEqual(Object.keys(rejections).sort())
})

test.each([
  ['classic', 'miss param : text->content'],
  [
    'chinese',
    `错误描述:参数 text --》 content 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;参考链接:请参考本接口对应文档查看参数获取方式，或者在${inDocs}  搜索对应文档;`,
  ],
] as const)('missing parameters may be worded apart: %s', async (missingParameter, errmsg) => {
  const simulator = await aSimulator({ behaviour: { wording: 'described', missingParameter } })
  const response = await send(simulator, aText(''))
  expect(await response.json()).toEqual({ errcode: 400202, errmsg })
})
