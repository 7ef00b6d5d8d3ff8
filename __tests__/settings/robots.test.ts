import { describe, test, expect } from '@jest/globals'
import type { Robot } from '../../src/dingtalk/robot.ts'
import type { FoundIssue } from '../../src/settings/input-issue.ts'
import { type RobotTexts, parseRobots } from '../../src/settings/robots.ts'

type Parsed = { robots: Robot[]; issues: FoundIssue[] }

async function parse(settings: Partial<RobotTexts>): Promise<Parsed> {
  const issues: FoundIssue[] = []
  const texts = { webhooks: '', secrets: '', keyword: '', ...settings }
  const robots = await parseRobots(texts, (issue) => issues.push(issue))
  return { robots, issues }
}

/** `input:line: text`, a level before it where it is no error. */
function shown(issue: FoundIssue, language: 'en' | 'zh-CN' = 'en'): string {
  const { input, line, level } = issue
  const text = 'text' in issue ? issue.text[language] : issue.problem.kind
  return `${level === undefined ? '' : `${level} `}${input}:${line ?? ''}: ${text}`
}

async function issuesOf(settings: Partial<RobotTexts>): Promise<string[]> {
  return (await parse(settings)).issues.map((issue) => shown(issue))
}

const a = 'https://robots.example/send?access_token=a'

const b = 'https://robots.example/send?access_token=b'

const token = '0123456789abcdef'.repeat(4)

const official = `https://oapi.dingtalk.com/robot/send?access_token=${token}`

describe('robots', () => {
  test.each<[string, Partial<RobotTexts>, Robot[]]>([
    ['none', {}, []],
    ['none, whatever was to go with them', { secrets: 'SECa\n-', keyword: 'a\nb' }, []],
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
      '"-" for no secret, blank lines and CR, which count nowhere',
      { webhooks: `\r\n${a}\r\n\r\n${b}\r\n`, secrets: '-\r\n\n  SECb  \n' },
      [
        { number: 1, endpoint: a },
        { number: 2, endpoint: b, secret: 'SECb' },
      ],
    ],
    [
      'any dash for no secret',
      { webhooks: `${a}\n${b}`, secrets: '—\n－' },
      [
        { number: 1, endpoint: a },
        { number: 2, endpoint: b },
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
      'a keyword each, "-" for none, the longest one',
      { webhooks: `${a}\n${b}`, keyword: `-\n${'键'.repeat(100)}` },
      [
        { number: 1, endpoint: a },
        { number: 2, endpoint: b, keyword: '键'.repeat(100) },
      ],
    ],
    [
      'a dash in the quotation marks of the documentation',
      { webhooks: `${a}\n${b}`, secrets: '"-"\nSECb', keyword: '“-”\nCI' },
      [
        { number: 1, endpoint: a },
        { number: 2, endpoint: b, secret: 'SECb', keyword: 'CI' },
      ],
    ],
    [
      'a keyword with a dash in it',
      { webhooks: a, keyword: 'a-b' },
      [{ number: 1, endpoint: a, keyword: 'a-b' }],
    ],
  ])('%s', async (_, settings, robots) => {
    expect(await parse(settings)).toEqual({ robots, issues: [] })
  })

  test('a hundred are allowed, and one more is not', async () => {
    const lines = Array.from({ length: 101 }, (_, index) => `${a}${index}`)
    expect((await parse({ webhooks: lines.slice(0, 100).join('\n') })).robots).toHaveLength(100)
    expect(await issuesOf({ webhooks: lines.join('\n') })).toEqual([
      'webhooks:: 101 robots; at most 100 are allowed. Use several steps.',
    ])
  })

  test('the same robot twice is an error, however it is written', async () => {
    const again = `${official}&timestamp=1&sign=x`
    expect(await issuesOf({ webhooks: `${token}\n${a}\n\n<${again}>` })).toEqual([
      'webhooks:4: the same robot as in line 1. List each robot once.',
    ])
  })
})

const counts = (secrets: string): string =>
  `secrets:: webhooks has 2 robots, secrets has ${secrets}. Give one secret per robot, in the same order, "-" for a robot without one.`

describe('what does not fit together', () => {
  test.each<[string, Partial<RobotTexts>, string[]]>([
    ['fewer secrets than robots', { webhooks: `${a}\n${b}`, secrets: 'SECa' }, [counts('1 line')]],
    [
      'more secrets than robots',
      { webhooks: `${a}\n${b}`, secrets: 'SECa\n-\nSECb' },
      [counts('3 lines')],
    ],
    [
      'a webhook among the secrets',
      { webhooks: `${a}\n${b}`, secrets: '\n-\nhttps://geheim.example/' },
      [
        'secrets:3: a URL, not a signing secret. The secret begins with SEC and is shown under "Sign" (加签) in the robot’s security settings; write "-" if it has none.',
      ],
    ],
    [
      'keywords that do not match the robots',
      { webhooks: a, keyword: 'geheim\n-' },
      [
        'keyword:: webhooks has 1 robot, keyword has 2 lines. Give one line for all robots, or one per robot, "-" for a robot without one.',
      ],
    ],
    [
      'a text that is hardly a keyword',
      { webhooks: `${a}\n${b}`, keyword: `geheim\n\n${'键'.repeat(101)}` },
      ['keyword:3: longer than 100 characters. Give one of the robot’s keywords.'],
    ],
    [
      'two webhooks on one line, and no second error for their number',
      { webhooks: `${a} ${b}`, secrets: 'SECa\nSECb', keyword: 'a\nb' },
      ['webhooks:1: more than one webhook. Write one robot per line.'],
    ],
    [
      'two secrets on one line, and no second error for their number',
      { webhooks: `${a}\n${b}`, secrets: 'SECa，SECb' },
      ['secrets:1: more than one secret. Write one per line, in the order of webhooks.'],
    ],
    [
      'a wrong webhook beside a right one',
      { webhooks: `\nhttp://geheim.example/\n${b}` },
      [
        'webhooks:2: http: to a host that is not this machine would expose the token on the network. Use https:.',
      ],
    ],
  ])('%s', async (_, settings, issues) => {
    expect(await issuesOf(settings)).toEqual(issues)
  })

  test('a problem shows nothing of the settings, in either language', async () => {
    const { issues } = await parse({
      webhooks: 'geheim\nhttp://geheim.example/\nhttps://oapi.dingtalk.com/geheim',
      secrets: 'https://geheim.example/\n"geheim',
      keyword: 'geheim\ngeheim',
    })
    expect(issues.map(({ input, line }) => [input, line])).toEqual([
      ['secrets', 1],
      ['secrets', 2],
      ['secrets', undefined],
      ['keyword', undefined],
      ['webhooks', 1],
      ['webhooks', 2],
      ['webhooks', 3],
    ])
    expect(issues.map((issue) => shown(issue, 'zh-CN')).join()).toMatch(/\p{Script=Han}/u)
    expect(JSON.stringify(issues)).not.toContain('geheim')
  })
})

describe('a webhook', () => {
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
    [
      'a relay with a URL in its query',
      'https://relay.example/?to=https://a.example/x',
      'https://relay.example/?to=https%3A%2F%2Fa.example%2Fx',
    ],
    ['localhost', 'http://localhost:8080/robot/send?access_token=abc', undefined],
    ['127.0.0.1', 'http://127.0.0.1/robot/send?access_token=abc', undefined],
    ['all of 127.0.0.0/8', 'http://127.8.9.10:81/robot/send?access_token=abc', undefined],
    ['::1', 'http://[::1]:8080/robot/send?access_token=abc', undefined],
    ['double quotes', `"${official}"`, official],
    ['single quotes, and a comma', `'${token}',`, official],
    ['Chinese quotes', `“${official}”`, official],
    ['one quote that was left', `${official}"`, official],
    ['angle brackets', `<${official}>`, official],
    ['Chinese brackets in quotes', `「 "${official}" 」`, official],
    ['a link in Markdown', `[the robot](${official})`, official],
    ['a link in Markdown that shows itself', `[${official}](${official})`, official],
    ['a list’s dash', `- ${official}`, official],
    ['a zero-width space within', official.replace('access', 'acc\u200bess'), official],
    ['a byte order mark', `\ufeff${official}\u200e`, official],
    ['HTML’s ampersands', `${official}&amp;timestamp=1&amp;sign=x`, official],
    ['the parameter alone', `access_token=${token}`, official],
    ['the end of the URL', `/robot/send?access_token=${token}&timestamp=1`, official],
    ['DingTalk’s URL without a scheme', official.replace('https://', ''), official],
  ])('%s is understood', async (_, webhooks, endpoint = webhooks) => {
    expect(await parse({ webhooks })).toEqual({ robots: [{ number: 1, endpoint }], issues: [] })
  })

  const neither =
    'neither a webhook URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.'

  const insecure =
    'http: to a host that is not this machine would expose the token on the network. Use https:.'

  const scheme =
    'a URL, but not https:. Copy the whole webhook from the robot’s settings in DingTalk.'

  const noToken =
    'the URL has no access_token, so it is not complete. Copy the whole webhook from the robot’s settings in DingTalk.'

  const several = 'more than one webhook. Write one robot per line.'

  const secret =
    'a signing secret, not a webhook. Move it to the same line of secrets, and put the URL with its access_token here.'

  const masked =
    'only asterisks: that is how a log shows a secret. Copy the value from the robot’s settings in DingTalk.'

  const expression =
    'an expression or a variable that was not evaluated. Write ${{ secrets.NAME }}, with double braces.'

  const broken =
    'a URL with spaces in it: it was broken when it was copied. Copy the whole webhook again, as one line.'

  test.each([
    ['a signing secret', `SEC${token}`, secret],
    ['a signing secret in quotes', '"SECgeheim"', secret],
    ['a word', 'geheim', neither],
    ['a dash', '-', neither],
    ['a token with a letter too few', token.slice(0, 31), neither],
    ['a token with other characters', `${token.slice(0, 40)}-${token.slice(0, 20)}`, neither],
    ['a URL that is none', 'https://geheim:port', neither],
    ['another host without a scheme', 'robots.example/send?access_token=geheim', neither],
    ['what a log shows', '***', masked],
    ['an expression with one brace', '${ secrets.ROBOT }', expression],
    ['a variable of a shell', '$DINGTALK_WEBHOOK', expression],
    ['plain http', 'http://oapi.dingtalk.com/robot/send?access_token=geheim', insecure],
    ['plain http to the local network', 'http://10.0.0.1/robot/send?access_token=geheim', insecure],
    ['a host that only begins like loopback', 'http://127.0.0.1.geheim.example/', insecure],
    ['a host that only ends like loopback', 'http://geheim.localhost.example/', insecure],
    ['another scheme', 'ftp://oapi.dingtalk.com/robot/send?access_token=geheim', scheme],
    ['DingTalk’s app link', 'dingtalk://dingtalkclient/page/link?url=geheim', scheme],
    ['a webhook cut before the token', 'https://oapi.dingtalk.com/robot/send', noToken],
    ['a webhook cut at the token', 'https://oapi.dingtalk.com/robot/send?access_token=', noToken],
    ['a webhook of the international host cut off', 'https://oapi.dingtalk.io/geheim', noToken],
    ['a space in it', 'https://oapi.dingtalk.com/robot/send?access_token=gehei m', broken],
    ['two with a comma', `${official},${official}`, several],
    ['two with a space', `${official} ${official}`, several],
    ['two with Chinese punctuation', `${a}、${b}`, several],
    ['a list in JSON', `["${a}","${b}"]`, several],
    ['a token, then a URL', `${token}; ${official}`, several],
    ['two tokens', `${token} ${token.toUpperCase()}`, several],
  ])('%s is a mistake', async (_, webhooks, text) => {
    expect(await issuesOf({ webhooks })).toEqual([`webhooks:1: ${text}`])
  })
})

describe('a secret', () => {
  const cleaned =
    'warning secrets:1: quotes, brackets or invisible characters around the secret were removed. Save the secret without them.'

  const unclean =
    'warning secrets:1: the secret contains spaces, quotes or other characters that DingTalk’s secrets do not have. If robots reject the signature, copy it again.'

  const notSec =
    'warning secrets:1: the secret does not begin with SEC, as DingTalk’s do. If robots reject the signature, copy it from the robot’s security settings (加签, "Sign").'

  const notSecUnclean =
    'warning secrets:1: the secret does not begin with SEC, and contains quotes, brackets or invisible characters. Copy it again from the robot’s security settings (加签, "Sign").'

  test.each([
    ['quotes around it', '"SECa1"', 'SECa1', cleaned],
    ['a zero-width space in it', 'SEC\u200ba1', 'SECa1', cleaned],
    ['brackets around it', '【SECa1】', 'SECa1', cleaned],
    ['a quote within', 'SECa"1', 'SECa"1', unclean],
    ['another beginning', 'a1b2', 'a1b2', notSec],
    ['another beginning in quotes, which may belong to it', '"a1b2"', '"a1b2"', notSecUnclean],
  ])('with %s is warned of', async (...[, secrets, secret, warning]) => {
    const { robots, issues } = await parse({ webhooks: a, secrets })
    expect(robots).toEqual([{ number: 1, endpoint: a, secret }])
    expect(issues.map((issue) => shown(issue))).toEqual([warning])
    expect(issues.map((issue) => shown(issue, 'zh-CN')).join()).toMatch(/密钥/)
  })

  test.each([
    ['***', 'only asterisks: that is how a log shows a secret.'],
    ['${ secrets.SECRET }', 'an expression or a variable that was not evaluated.'],
  ])('%s is an error', async (secrets, text) => {
    expect(await issuesOf({ webhooks: a, secrets })).toEqual([
      expect.stringContaining(`secrets:1: ${text}`),
    ])
  })
})
