import { describe, test, expect } from '@jest/globals'
import type { Robot } from '../../src/dingtalk/robot.ts'
import type { InputIssue } from '../../src/settings/issue.ts'
import { type RobotSettings, parseRobots, parseWebhook } from '../../src/settings/robots.ts'
describe('robot', () => {
  const a = 'https://robots.example/send?access_token=a'

  const b = 'https://robots.example/send?access_token=b'

  function parse(settings: Partial<RobotSettings>): { robots: Robot[]; issues: InputIssue[] } {
    const issues: InputIssue[] = []
    const robots = parseRobots({ webhooks: '', secrets: '', keyword: '', ...settings }, (issue) =>
      issues.push(issue),
    )
    return { robots, issues }
  }

  test.each<[string, Partial<RobotSettings>, Robot[]]>([
    ['none', {}, []],
    ['one without a secret', { webhooks: a }, [{ number: 1, endpoint: a }]],
    [
      'secrets line by line',
      { webhooks: `${a}\n${b}`, secrets: 'SECa\nSECb' },
      [
        { number: 1, endpoint: a, secret: 'SECa' },
        { number: 2, endpoint: b, secret: 'SECb' },
      ],
    ],
    [
      '"-" for no secret',
      { webhooks: `${a}\n${b}`, secrets: '-\nSECb' },
      [
        { number: 1, endpoint: a },
        { number: 2, endpoint: b, secret: 'SECb' },
      ],
    ],
    [
      'blank lines and CR, which count nowhere',
      { webhooks: `\r\n${a}\r\n\r\n${b}\r\n`, secrets: 'SECa\r\n\n  SECb  \n' },
      [
        { number: 1, endpoint: a, secret: 'SECa' },
        { number: 2, endpoint: b, secret: 'SECb' },
      ],
    ],
    [
      'one keyword for all',
      { webhooks: `${a}\n${b}`, keyword: 'CI' },
      [
        { number: 1, endpoint: a, keyword: 'CI' },
        { number: 2, endpoint: b, keyword: 'CI' },
      ],
    ],
    [
      'a keyword each, "-" for none',
      { webhooks: `${a}\n${b}`, keyword: '-\n构建 通知' },
      [
        { number: 1, endpoint: a },
        { number: 2, endpoint: b, keyword: '构建 通知' },
      ],
    ],
    [
      'the longest keyword',
      { webhooks: a, keyword: '键'.repeat(100) },
      [{ number: 1, endpoint: a, keyword: '键'.repeat(100) }],
    ],
  ])('%s', (_, settings, robots) => {
    expect(parse(settings)).toEqual({ robots, issues: [] })
  })

  test('robots keep their places beside one that is wrong, which has its line', () => {
    const { robots, issues } = parse({ webhooks: `\nhttp://geheim.example/\n${b}` })
    expect(robots).toEqual([{ number: 2, endpoint: b }])
    expect(issues).toMatchObject([{ input: 'webhooks', line: 2 }])
  })

  test.each<[string, Partial<RobotSettings>, Omit<InputIssue, 'text'>, string]>([
    [
      'fewer secrets than robots',
      { webhooks: `${a}\n${b}`, secrets: 'geheim' },
      { input: 'secrets' },
      'webhooks has 2 robot(s), secrets has 1 line(s). Give one secret per robot, in the same order, "-" for a robot without.',
    ],
    [
      'more secrets than robots',
      { webhooks: a, secrets: 'geheim\n-\ngeheim' },
      { input: 'secrets' },
      'webhooks has 1 robot(s), secrets has 3 line(s). Give one secret per robot, in the same order, "-" for a robot without.',
    ],
    [
      'a webhook among the secrets',
      { webhooks: `${a}\n${b}`, secrets: '\n-\nhttps://geheim.example/' },
      { input: 'secrets', line: 3 },
      'a URL, not a signing secret. The secret starts with SEC and stands under "Sign" in the robot’s security settings; "-" if it has none.',
    ],
    [
      'keywords that do not match the robots',
      { webhooks: a, keyword: 'geheim\n-' },
      { input: 'keyword' },
      'webhooks has 1 robot(s), keyword has 2 lines. Give one line for all robots, or one per robot, "-" for a robot without.',
    ],
    [
      'a keyword that is surely none',
      { webhooks: `${a}\n${b}`, keyword: `geheim\n\n${'键'.repeat(101)}` },
      { input: 'keyword', line: 3 },
      'longer than 100 characters. Give one of the robot’s keywords.',
    ],
    [
      'a secret in the place of its webhook',
      { webhooks: `${a}\nSECgeheim` },
      { input: 'webhooks', line: 2 },
      'a signing secret, not a webhook. It belongs into the same line of secrets; here goes the URL with its access_token.',
    ],
  ])('%s', (...[, settings, where, en]) => {
    expect(parse(settings).issues).toEqual([
      { ...where, text: { en, 'zh-CN': expect.any(String) } },
    ])
  })

  test('without any webhook, nothing is counted', () => {
    const { robots, issues } = parse({ webhooks: '\n', secrets: 'SECa\n-', keyword: 'a\nb' })
    expect([robots, issues]).toEqual([[], []])
  })

  test('a problem shows nothing of the settings, in either language', () => {
    const { issues } = parse({
      webhooks: 'geheim\nhttp://geheim.example/\nhttps://oapi.dingtalk.com/geheim',
      secrets: 'https://geheim.example/\ngeheim',
      keyword: 'geheim\ngeheim',
    })
    expect(issues.map(({ input, line }) => [input, line])).toEqual([
      ['secrets', 1],
      ['secrets', undefined],
      ['keyword', undefined],
      ['webhooks', 1],
      ['webhooks', 2],
      ['webhooks', 3],
    ])
    expect(JSON.stringify(issues)).not.toContain('geheim')
  })
})

describe('webhook', () => {
  const token = '0123456789abcdef'.repeat(4)

  const official = `https://oapi.dingtalk.com/robot/send?access_token=${token}`

  test.each([
    ['a token alone', token, official],
    ['the whole webhook', official, official],
    ['an old signature', `${official}&timestamp=1700000000000&sign=abc%3D`, official],
    ['an old signature before the token', official.replace('?', '?sign=a&timestamp=1&'), official],
    ['a fragment', `${official}#robot`, official],
    ['the international host', 'https://oapi.dingtalk.io/robot/send?access_token=abc', undefined],
    [
      'a conversation’s session',
      'https://oapi.dingtalk.com/robot/sendBySession?session=abc',
      undefined,
    ],
    ['a private cloud', 'https://zwopenplatform.example/robot/send?access_token=abc', undefined],
    ['a relay that needs no token', 'https://relay.example:8443/ding/ci?team=web', undefined],
    ['localhost', 'http://localhost:8080/robot/send?access_token=abc', undefined],
    ['127.0.0.1', 'http://127.0.0.1/robot/send?access_token=abc', undefined],
    ['all of 127.0.0.0/8', 'http://127.8.9.10:81/robot/send?access_token=abc', undefined],
    ['::1', 'http://[::1]:8080/robot/send?access_token=abc', undefined],
  ])('%s is an endpoint', (_, text, endpoint = text) => {
    expect(parseWebhook(text)).toEqual({ endpoint })
  })

  const neither =
    'neither a URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.'

  const insecure =
    'http: to a host that is not this machine would show the token to the network. Use https:.'

  const scheme =
    'a URL, but not an https: one. Copy the whole webhook from the robot’s settings in DingTalk.'

  const noToken =
    'no access_token in the URL’s query, it seems cut off. Copy the whole webhook from the robot’s settings in DingTalk.'

  const several = 'more than one webhook. Write one robot per line, without commas.'

  const secret =
    'a signing secret, not a webhook. It belongs into the same line of secrets; here goes the URL with its access_token.'

  test.each([
    ['a signing secret', `SEC${token}`, secret],
    ['a signing secret cut off', 'SECgeheim', secret],
    ['a word', 'geheim', neither],
    ['a token with a letter too few', token.slice(0, 31), neither],
    ['a token with other characters', `${token.slice(0, 40)}-${token.slice(0, 20)}`, neither],
    ['a URL that is none', 'https://geheim:port', neither],
    ['an address without a scheme', 'oapi.dingtalk.com/robot/send?access_token=geheim', neither],
    ['plain http', 'http://oapi.dingtalk.com/robot/send?access_token=geheim', insecure],
    ['plain http to the local network', 'http://10.0.0.1/robot/send?access_token=geheim', insecure],
    ['a host that only begins like loopback', 'http://127.0.0.1.geheim.example/', insecure],
    ['a host that only ends like loopback', 'http://geheim.localhost.example/', insecure],
    ['another scheme', 'ftp://oapi.dingtalk.com/robot/send?access_token=geheim', scheme],
    ['DingTalk’s app link', 'dingtalk://dingtalkclient/page/link?url=geheim', scheme],
    ['a webhook cut before the token', 'https://oapi.dingtalk.com/robot/send', noToken],
    ['a webhook cut at the token', 'https://oapi.dingtalk.com/robot/send?access_token=', noToken],
    ['a webhook of the international host cut off', 'https://oapi.dingtalk.io/geheim', noToken],
    ['two with a comma', `${official},${official}`, several],
    ['two with a blank', `${official} ${official}`, several],
    ['a token, then a URL', `${token}; ${official}`, several],
  ])('%s is a mistake', (_, text, wrong) => {
    expect(parseWebhook(text)).toEqual({ wrong: { en: wrong, 'zh-CN': expect.any(String) } })
  })
})
