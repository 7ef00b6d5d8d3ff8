/** What can go wrong on the way to DingTalk, and what the action must make of it. */
import type { Fault } from '../../simulator/index.ts'
export type FaultCase = {
  name: string
  fault: Fault
  reason: string
  errcode?: number
  /** Whether another attempt may help. */
  retried: boolean
}

/** The group got the message although the sender cannot know it. */
const deliver = true

export const transportFaults: readonly FaultCase[] = [
  {
    name: 'reset before the answer',
    fault: { kind: 'reset', when: 'before' },
    reason: 'network',
    retried: true,
  },
  {
    name: 'reset before the answer, delivered',
    fault: { kind: 'reset', when: 'before', deliver },
    reason: 'network',
    retried: true,
  },
  {
    name: 'reset mid-body, delivered',
    fault: { kind: 'reset', when: 'mid-answer', deliver },
    reason: 'network',
    retried: true,
  },
  { name: 'hang', fault: { kind: 'hang' }, reason: 'timeout', retried: true },
  { name: 'hang, delivered', fault: { kind: 'hang', deliver }, reason: 'timeout', retried: true },
  {
    name: 'slow drip, delivered',
    fault: { kind: 'drip', msPerByte: 1000 },
    reason: 'timeout',
    retried: true,
  },
  { name: '500', fault: { kind: 'status', status: 500 }, reason: 'busy', retried: true },
  {
    name: '502 with HTML',
    fault: {
      kind: 'status',
      status: 502,
      body: '<html><body><h1>502 Bad Gateway</h1></body></html>',
    },
    reason: 'busy',
    retried: true,
  },
  {
    name: '200 with HTML',
    fault: { kind: 'status', status: 200, body: '<html>Sign in to the network</html>' },
    reason: 'protocol',
    retried: true,
  },
  {
    name: '200 and nothing',
    fault: { kind: 'status', status: 200, body: '' },
    reason: 'protocol',
    retried: true,
  },
  {
    name: '200 and nothing, delivered',
    fault: { kind: 'status', status: 200, body: '', deliver },
    reason: 'protocol',
    retried: true,
  },
  {
    name: '200 with 10 MB',
    fault: { kind: 'huge', bytes: 10_000_000 },
    reason: 'protocol',
    retried: true,
  },
  {
    name: 'truncated JSON, delivered',
    fault: { kind: 'status', status: 200, body: '{"errcode":0,"errm', deliver },
    reason: 'protocol',
    retried: true,
  },
  {
    name: 'missing errcode',
    fault: { kind: 'answer', errcode: undefined, errmsg: 'ok' },
    reason: 'protocol',
    retried: true,
  },
  { name: 'firewall', fault: { kind: 'waf' }, reason: 'protocol', retried: true },
  {
    name: 'redirect to another host',
    fault: { kind: 'status', status: 302, headers: { location: 'http://127.0.0.1:9/' } },
    reason: 'protocol',
    retried: false,
  },
  {
    name: '404',
    fault: { kind: 'status', status: 404, body: 'not found' },
    reason: 'protocol',
    retried: false,
  },
  {
    name: '429 without Retry-After',
    fault: { kind: 'status', status: 429 },
    reason: 'rate-limit',
    retried: false,
  },
]

const seeDocs =
  '参考链接:请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档;'

const more = ', more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'

/** Each code of DingTalk in each wording that was ever seen: errcode, errmsg, reason. */
const answers: readonly [number | string, string, string][] = [
  [310000, 'keywords not in content', 'keyword'],
  [310000, `keywords not in content${more}`, 'keyword'],
  [
    310000,
    'description:关键词不匹配;solution:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    'keyword',
  ],
  [
    310000,
    '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    'keyword',
  ],
  [310000, 'sign not match', 'sign'],
  [310000, `sign not match${more}`, 'sign'],
  [
    310000,
    'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;',
    'sign',
  ],
  [
    310000,
    `错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中;${seeDocs}`,
    'sign',
  ],
  [310000, 'ip 1.2.3.4 not in whitelist', 'ip'],
  [
    310000,
    'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段',
    'ip',
  ],
  [310000, '错误描述:ip 不在白名单中;解决方案:请联系对应群的管理员，设置机器人安全ip地址段;', 'ip'],
  [300005, 'token is not exist', 'token'],
  [300001, 'token is not exist', 'token'],
  [400101, 'access_token不存在', 'token'],
  [400102, '机器人已停用', 'token'],
  [400106, '机器人不存在', 'token'],
  [400013, '群已被解散', 'token'],
  [40035, '缺少参数 access_token', 'token'],
  [40035, '缺少参数 json', 'invalid'],
  [43002, '需要POST请求', 'invalid'],
  [43004, '无效的HTTP HEADER Content-Type', 'invalid'],
  [400105, '不支持的消息类型', 'invalid'],
  [400201, 'miss param : text', 'invalid'],
  [400202, 'miss param : text->content', 'invalid'],
  [400402, 'miss param : markdown->title', 'invalid'],
  [
    400403,
    '错误描述:参数 markdown --》 text 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;',
    'invalid',
  ],
  [660026, 'sending too many messages per minute', 'rate-limit'],
  [130101, 'send too fast, exceed 20 times per minute', 'rate-limit'],
  [410100, '发送速度太快而限流', 'rate-limit'],
  [90030, 'webhook over limit', 'quota'],
  [430101, '含有不安全的外链', 'content'],
  [430102, '含有不合适的文本', 'content'],
  [430103, '含有不合适的图片', 'content'],
  [430104, '含有不合适的内容', 'content'],
  [460101, 'message too long, exceed 20000 bytes', 'too-long'],
  [460101, 'description: body 大小不合法;solution:请保持大小在 20000bytes 以内;', 'too-long'],
  [101002, 'message is too long', 'too-long'],
  [99999, 'only group admin can @ All', 'unknown'],
  ['310000', 'sign not match', 'sign'],
]

export const rejectionFaults: readonly FaultCase[] = answers.map(([errcode, errmsg, reason]) => ({
  name: `${JSON.stringify(errcode)} ${errmsg}`,
  fault: { kind: 'answer', errcode, errmsg },
  reason,
  errcode: Number(errcode),
  retried: false,
}))

/** Codes that pass by themselves. */
export const busyFaults: readonly FaultCase[] = [
  [-1, '系统繁忙'] as const,
  [500100, 'description:系统异常，请稍后再试;'] as const,
].flatMap(([errcode, errmsg]) =>
  [false, true].map((arrived) => ({
    name: `${String(errcode)} ${errmsg}${arrived ? ', delivered' : ''}`,
    fault: { kind: 'answer', errcode, errmsg, deliver: arrived },
    reason: 'busy',
    errcode,
    retried: true,
  })),
)
