/** Every rejection of the endpoint: its errcode, its text in each wording, and who reported it. */

import type { Wording } from './behaviour.ts'

type Row = {
  readonly errcode: number
  readonly source: string
  readonly classic: string
  readonly described?: string
  readonly chinese?: string
  /** Wordings nobody has published: put together by analogy with the rows that are known in all. */
  readonly byAnalogy?: readonly Wording[]
}

export const rejections = {
  notPost: { errcode: 43002, source: 'live probe 2026-09', classic: '需要POST请求' },
  noAccessToken: {
    errcode: 40035,
    source: 'live probe 2026-09',
    classic: '缺少参数 access_token',
  },
  tooManyPerMinute: {
    errcode: 660026,
    source: 'live probe 2026-09',
    classic: 'sending too many messages per minute',
  },
  tooFast: {
    errcode: 130101,
    source: 'ccfos/nightingale#369',
    classic: 'send too fast, exceed 20 times per minute',
  },
  throttled: {
    errcode: 410100,
    source: 'open.dingtalk.com, error codes; live text unknown',
    classic: '发送速度太快而限流',
  },
  unknownToken: {
    errcode: 300005,
    source: 'live probes 2026-09; DingTalk-Real-AI/dingtalk-workspace-cli',
    classic: 'token is not exist',
  },
  stopped: {
    errcode: 400102,
    source: 'open.dingtalk.com, error codes',
    classic: '机器人已停用',
  },
  groupDissolved: {
    errcode: 400013,
    source: 'open.dingtalk.com, error codes',
    classic: '群已被解散',
  },
  contentType: {
    errcode: 43004,
    source: 'open.dingtalk.com, global error codes; its trigger is unknown',
    classic: '无效的HTTP HEADER Content-Type',
  },
  noJson: { errcode: 40035, source: 'apitable/apitable#530', classic: '缺少参数 json' },
  ip: {
    errcode: 310000,
    source: 'customize-robot-security-settings; sansan0/TrendRadar#70',
    classic: 'ip {ip} not in whitelist',
    described: 'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段',
    chinese: '错误描述:ip 不在白名单中;解决方案:请联系对应群的管理员，设置机器人安全ip地址段',
    byAnalogy: ['chinese'],
  },
  sign: {
    errcode: 310000,
    source: 'customize-robot-security-settings; qd-today/qd#510; jenkinsci/dingtalk-plugin#414',
    classic: 'sign not match',
    described:
      'description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;link:请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档;',
    chinese:
      '错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;参考链接:请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档;',
    byAnalogy: ['chinese'],
  },
  expired: {
    errcode: 310000,
    source: 'customize-robot-security-settings; 0wQ/air780e-forwarder#51',
    classic: 'invalid timestamp',
    described:
      'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在 timestampms 以内;',
    chinese:
      '错误描述:机器人发送签名过期;解决方案:签名生成时间和发送时间请保持在 timestampms 以内;',
    byAnalogy: ['chinese'],
  },
  keyword: {
    errcode: 310000,
    source: 'customize-robot-security-settings; RayWangQvQ/BiliBiliToolPro#271; veops/ops-tools#20',
    classic: 'keywords not in content',
    described:
      'description:关键词不匹配;solution:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
    chinese:
      '错误描述:关键词不匹配;解决方案:请联系群管理员查看此机器人的关键词，并在发送的信息中包含此关键词;',
  },
  messageType: {
    errcode: 400105,
    source: 'open.dingtalk.com, error codes',
    classic: '不支持的消息类型',
  },
  /** The errcode is that of the parameter, see message-types.ts. */
  missingParameter: {
    errcode: 40035,
    source: 'robot-dd; cryozerolabs/n8n-nodes-dingtalk#10; feiyu563/PrometheusAlert#63',
    classic: 'miss param : {path}',
    described:
      'description:参数 {arrows} 缺失，或者参数格式不正确; solution:请填充上对应参数;link:请参考本接口对应文档查看参数获取方式，或者在https://open.dingtalk.com/document/  搜索对应文档;',
    chinese:
      '错误描述:参数 {arrows} 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;参考链接:请参考本接口对应文档查看参数获取方式，或者在https://open.dingtalk.com/document/  搜索对应文档;',
    byAnalogy: ['described'],
  },
  tooManyMentions: { errcode: 40035, source: 'not established', classic: '不合法的参数' },
  tooLong: {
    errcode: 460101,
    source: 'Le0nsec/SecCrawler#12; feiyu563/PrometheusAlert#318',
    classic: 'message too long, exceed {maxBytes} bytes',
    described: 'description: body 大小不合法;solution:请保持大小在 {maxBytes}bytes 以内;',
    chinese: '错误描述: body 大小不合法;解决方案:请保持大小在 {maxBytes}bytes 以内;',
    byAnalogy: ['chinese'],
  },
  busy: { errcode: -1, source: 'open.dingtalk.com, global error codes', classic: '系统繁忙' },
} as const satisfies Record<string, Row>

export type RejectionName = keyof typeof rejections

export type Rejection = {
  readonly name: RejectionName
  readonly errcode?: number
  readonly values?: Readonly<Record<string, string>>
}

export type Answer = { readonly errcode: number; readonly errmsg: string }

/** A text that is known in one wording only is used in all. */
export function toAnswer(rejection: Rejection, wording: Wording): Answer {
  const row: Row = rejections[rejection.name]
  const text = row[wording] ?? row.classic
  const errmsg = text.replace(
    /\{(\w+)\}/g,
    (placeholder, key: string) => rejection.values?.[key] ?? placeholder,
  )
  return { errcode: rejection.errcode ?? row.errcode, errmsg }
}
