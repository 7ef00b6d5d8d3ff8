import { test, expect } from '@jest/globals'
import { errorKindOf, errorCodes, errorKindOfStatus } from '../../src/dingtalk/error-codes.ts'
const more = ', more: [https://ding-doc.dingtalk.com/doc#/serverapi2/qf2nxq]'

const link =
  'link:请参考本接口对应文档获得具体要求，或者在https://open.dingtalk.com/document/  搜索相关文档;'

/** The words as they were seen, classic, with the suffix of 2020–22, and in both later templates. */
test.each([
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
    `description:机器人发送签名不匹配;solution:请确认签名和生成签名的时间戳必须都放在调用的网址中，请确认机器人的密钥加密和填写正确;${link}`,
    'sign',
  ],
  [
    310000,
    '错误描述:机器人发送签名不匹配;解决方案:请确认签名和生成签名的时间戳必须都放在调用的网址中;',
    'sign',
  ],
  [310000, 'invalid timestamp', 'clock'],
  [310000, `invalid timestamp${more}`, 'clock'],
  [
    310000,
    'description:机器人发送签名过期;solution:签名生成时间和发送时间请保持在 timestampms 以内;',
    'clock',
  ],
  [
    310000,
    '错误描述:机器人发送签名过期;解决方案:签名生成时间和发送时间请保持在 timestampms 以内;',
    'clock',
  ],
  [310000, 'ip 192.0.2.1 not in whitelist', 'ip'],
  [310000, `ip 192.0.2.1 not in whitelist${more}`, 'ip'],
  [
    310000,
    'description:ip 不在白名单中;solution:请联系对应群的管理员，设置机器人安全ip地址段',
    'ip',
  ],
  [310000, '错误描述:ip 不在白名单中;解决方案:请联系对应群的管理员，设置机器人安全ip地址段;', 'ip'],
  [310000, 'something new', 'unknown'],
  [-1, '系统繁忙', 'busy'],
  [500100, 'description:系统异常，请稍后再试;', 'busy'],
  [660026, 'sending too many messages per minute', 'rate-limit'],
  [130101, 'send too fast, exceed 20 times per minute', 'rate-limit'],
  [410100, '发送速度太快而限流', 'rate-limit'],
  [90030, 'webhook over limit', 'quota'],
  [300005, 'token is not exist', 'token'],
  [300001, 'token is not exist', 'token'],
  [300001, 'session 不存在', 'token'],
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
  [400302, 'miss param : link->text', 'invalid'],
  [400401, 'miss param : markdown', 'invalid'],
  [400402, 'miss param : markdown->title', 'invalid'],
  [400503, 'miss param : actionCard->text', 'invalid'],
  [400602, 'miss param : feedCard->links', 'invalid'],
  [
    400402,
    '错误描述:参数 markdown --》 title 缺失，或者参数格式不正确; 解决方案:请填充上对应参数;参考链接:请参考本接口对应文档查看参数获取方式，或者在https://open.dingtalk.com/document/  搜索对应文档;',
    'invalid',
  ],
  [430101, '含有不安全的外链', 'content'],
  [430102, '含有不合适的文本', 'content'],
  [430103, '含有不合适的图片', 'content'],
  [430104, '含有不合适的内容', 'content'],
  [460101, 'message too long, exceed 20000 bytes', 'too-long'],
  [460101, 'description: body 大小不合法;solution:请保持大小在 20000bytes 以内;', 'too-long'],
  [460101, '错误描述: body 大小不合法;解决方案:请保持大小在 20000bytes 以内;', 'too-long'],
  [101002, 'message is too long', 'too-long'],
  [999999, 'only group admin can @ All', 'unknown'],
  [999999, '', 'unknown'],
])('%d %s is %s', (errcode, errmsg, kind) => {
  expect(errorKindOf(errcode, errmsg)).toBe(kind)
})

test('every row says where it is known from', () => {
  expect(errorCodes.filter(({ source }) => source === '')).toEqual([])
})

test.each([
  [0, 'protocol'],
  [200, 'protocol'],
  [204, 'protocol'],
  [299, 'protocol'],
  [300, 'elsewhere'],
  [302, 'elsewhere'],
  [308, 'elsewhere'],
  [400, 'elsewhere'],
  [401, 'elsewhere'],
  [403, 'protocol'],
  [404, 'elsewhere'],
  [407, 'elsewhere'],
  [408, 'busy'],
  [409, 'elsewhere'],
  [428, 'elsewhere'],
  [429, 'rate-limit'],
  [430, 'elsewhere'],
  [499, 'elsewhere'],
  [500, 'busy'],
  [502, 'busy'],
  [503, 'busy'],
  [599, 'busy'],
  [-1, 'protocol'],
])('HTTP %d without an errcode is %s', (status, kind) => {
  expect(errorKindOfStatus(status)).toBe(kind)
})
