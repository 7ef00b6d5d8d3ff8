import { beforeEach, test, expect, describe } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { type Inputs, readInputs } from '../../src/action/inputs.ts'
import { printMasks } from '../../src/action/mask.ts'
import { InputError } from '../../src/settings/issue.ts'
import { someMentions } from '../builders.ts'
import { startStep, withoutProxy, setInputs, linesOf, setEnvironment } from '../runner.ts'
const webhook = 'https://robots.example/send?access_token=geheim'

/** What the runner fills in by itself. */
beforeEach(() => {
  startStep()
  withoutProxy()
  setInputs({ status: 'success', webhooks: webhook })
})

const surroundings = { env: process.env, mask: printMasks }

/** Reads the inputs with nothing printed. */
async function read(inputs: Record<string, string> = {}, secretsWithheld = false): Promise<Inputs> {
  setInputs(inputs)
  const results: Inputs[] = []
  await linesOf(async () => results.push(await readInputs(secretsWithheld, surroundings)))
  const [result] = results
  if (result === undefined) throw new Error('no inputs')
  return result
}

/** `input:line: text in English` of every problem. */
async function problemsOf(
  inputs: Record<string, string>,
  secretsWithheld = false,
): Promise<string[]> {
  const error: unknown = await read(inputs, secretsWithheld).catch((reason: unknown) => reason)
  if (!(error instanceof InputError)) return ['no InputError']
  return error.issues.map(({ input, line, text }) => `${input}:${line ?? ''}: ${text.en}`)
}

test('with a webhook alone', async () => {
  expect(await read()).toEqual({
    stage: 'step',
    startedAt: undefined,
    notifyStart: false,
    canSend: true,
    robots: [{ number: 1, endpoint: webhook }],
    mentions: { mobiles: [], userIds: [], all: false },
    mentionMap: new Map(),
    atOn: ['always'],
    notifyOn: ['always'],
    status: 'success',
    needs: [],
    details: 'auto',
    logLines: 0,
    githubToken: undefined,
    messageType: 'markdown',
    title: undefined,
    payload: undefined,
    linkTarget: 'app',
    language: 'en',
    timezone: 'Asia/Shanghai',
    retryPolicy: { timeoutMs: 10_000, deadlineMs: 60_000, retries: 3 },
    failOn: 'rejected',
    dryRun: false,
    summary: false,
    jobId: undefined,
    matrix: [],
    templates: { title: undefined, body: undefined },
    vars: {},
  })
})

test.each<[string, string, Partial<Inputs>]>([
  ['secrets', 'SECa', { robots: [{ number: 1, endpoint: webhook, secret: 'SECa' }] }],
  ['keyword', ' 通知 ', { robots: [{ number: 1, endpoint: webhook, keyword: '通知' }] }],
  [
    'at-mobiles',
    '13800000000, +852-12345678\n13800000000',
    { mentions: { mobiles: ['13800000000', '+852-12345678'], userIds: [], all: false } },
  ],
  ['at-user-ids', 'u1\nu_2,u1', { mentions: { mobiles: [], userIds: ['u1', 'u_2'], all: false } }],
  ['at-all', 'True', { mentions: { mobiles: [], userIds: [], all: true } }],
  ['at-on', 'failure, changed', { atOn: ['failure', 'changed'] }],
  ['notify-on', 'failure,fixed', { notifyOn: ['failure', 'fixed'] }],
  ['notify-on', ' broken \n\nsuccess,,', { notifyOn: ['broken', 'success'] }],
  ['mention-map', 'hubot: id:u1', { mentionMap: new Map([['hubot', { userId: 'u1' }]]) }],
  ['status', 'cancelled', { status: 'cancelled' }],
  ['needs', '{"a":{"result":"failure"}}', { needs: [{ id: 'a', conclusion: 'failure' }] }],
  ['details', 'never', { details: 'never' }],
  ['log-lines', '50', { logLines: 50 }],
  ['github-token', ' geheim\n', { githubToken: 'geheim' }],
  ['notify-start', 'true', { notifyStart: true, stage: 'step' }],
  ['watch', 'true', { stage: 'start' }],
  ['message-type', ' text\n', { messageType: 'text' }],
  ['message-type', 'feed-card', { messageType: 'feed-card' }],
  ['link-target', 'browser', { linkTarget: 'browser' }],
  ['title', ' Deployed ', { title: 'Deployed' }],
  ['title', ' \n', { title: undefined }],
  ['language', 'zh-CN', { language: 'zh-CN' }],
  ['timezone', 'Europe/Berlin', { timezone: 'Europe/Berlin' }],
  ['timezone', 'UTC', { timezone: 'UTC' }],
  ['timeout', '0.5', { retryPolicy: { timeoutMs: 500, deadlineMs: 60_000, retries: 3 } }],
  ['timeout', '3600', { retryPolicy: { timeoutMs: 3_600_000, deadlineMs: 60_000, retries: 3 } }],
  ['deadline', ' 0.5 ', { retryPolicy: { timeoutMs: 10_000, deadlineMs: 500, retries: 3 } }],
  ['deadline', '3600', { retryPolicy: { timeoutMs: 10_000, deadlineMs: 3_600_000, retries: 3 } }],
  ['retries', '0', { retryPolicy: { timeoutMs: 10_000, deadlineMs: 60_000, retries: 0 } }],
  ['retries', ' 20\n', { retryPolicy: { timeoutMs: 10_000, deadlineMs: 60_000, retries: 20 } }],
  ['at-user-ids', 'u'.repeat(64), { mentions: someMentions({ userIds: ['u'.repeat(64)] }) }],
  ['fail-on', 'never', { failOn: 'never' }],
  ['dry-run', 'TRUE', { dryRun: true }],
  ['summary', 'true', { summary: true }],
  ['summary', 'FALSE', { summary: false }],
  ['job-id', '77', { jobId: '77' }],
  ['matrix', 'null', { matrix: [] }],
  ['matrix', '{}', { matrix: [] }],
  [
    'matrix',
    '{"os":"ubuntu-latest","node":20,"debug":false,"more":{"a":null,"b":["c"]}}',
    { matrix: ['ubuntu-latest', '20', 'false', 'c'] },
  ],
  ['matrix', '"one"', { matrix: ['one'] }],
])('%s: %j', async (name, rawPayload, expected) => {
  expect(await read({ [name]: rawPayload })).toMatchObject(expected)
})

const booleans = 'is no boolean. Use true or false.'

const times = 'is no time. Give seconds, above 0 and at most 3600.'

const counts = 'is no whole number from 0 to 20.'

const zones = 'is no IANA time zone. Use a name such as Asia/Shanghai, Europe/Berlin or UTC.'

const mobiles = 'not a mobile number. Write digits only, overseas numbers like +852-12345678.'

const userIds = 'not a DingTalk user id. Write the id alone, without @ or blanks.'

const jobIds = 'is no job id. Leave it out: it fills itself with ${{ job.check_run_id }}.'

const insecure =
  'http: to a host that is not this machine would show the token to the network. Use https:.'

const keywords = 'longer than 100 characters. Give one of the robot’s keywords.'

const secret =
  'a signing secret, not a webhook. It belongs into the same line of secrets; here goes the URL with its access_token.'

const pairs =
  'webhooks has 2 robot(s), secrets has 1 line(s). Give one secret per robot, in the same order, "-" for a robot without.'

const occasionsAllowed =
  'is not allowed. Use some of: always, success, failure, cancelled, skipped, broken, fixed, still-failing, changed.'

const mentionLines = 'not of the form "github-login: mobile" or "github-login: id:USERID".'

const tooMany = (count: number): string =>
  `together with at-user-ids it calls ${count} people; DingTalk takes at most 50. Call fewer, or use at-all.`

test.each([
  [
    'status',
    'failed',
    ':: "failed" is not allowed. Use one of: success, failure, cancelled, skipped, neutral.',
  ],
  [
    'message-type',
    'Markdown',
    ':: "Markdown" is not allowed. Use one of: markdown, text, link, action-card, feed-card.',
  ],
  ['link-target', 'new', ':: "new" is not allowed. Use one of: app, browser.'],
  ['language', 'zh', ':: "zh" is not allowed. Use one of: en, zh-CN.'],
  [
    'fail-on',
    'x '.repeat(31),
    `:: "${'x '.repeat(30)}…" is not allowed. Use one of: rejected, any, all, never.`,
  ],
  ['notify-on', 'failure\nsuccess, fail', `:2: "fail" ${occasionsAllowed}`],
  ['at-on', 'never', `:1: "never" ${occasionsAllowed}`],
  ['details', 'yes', ':: "yes" is not allowed. Use one of: auto, always, never.'],
  ['log-lines', '51', ':: "51" is no whole number from 0 to 50.'],
  ['needs', 'build', ':: not the JSON of the needs context. Write: needs: ${{ toJSON(needs) }}'],
  ['mention-map', '*: nobody', `:1: ${mentionLines}`],
  ['watch', 'maybe', `:: "maybe" ${booleans}`],
  ['timezone', 'Beijing', `:: "Beijing" ${zones}`],
  ['timeout', '0', `:: "0" ${times}`],
  ['timeout', '3601', `:: "3601" ${times}`],
  ['timeout', '10s', `:: "10s" ${times}`],
  ['timeout', '-1', `:: "-1" ${times}`],
  ['timeout', '0x10', `:: "0x10" ${times}`],
  ['deadline', '0', `:: "0" ${times}`],
  ['deadline', '3601', `:: "3601" ${times}`],
  ['deadline', '1 min', `:: "1 min" ${times}`],
  ['retries', '21', `:: "21" ${counts}`],
  ['retries', '-1', `:: "-1" ${counts}`],
  ['retries', '1.5', `:: "1.5" ${counts}`],
  ['retries', '1e1', `:: "1e1" ${counts}`],
  ['retries', '1'.repeat(10), `:: the value ${counts}`],
  ['retries', 'three', `:: "three" ${counts}`],
  ['keyword', '键'.repeat(101), `:1: ${keywords}`],
  ['webhooks', 'SECgeheim', `:1: ${secret}`],
  ['at-all', 'yes', `:: "yes" ${booleans}`],
  ['dry-run', '1', `:: "1" ${booleans}`],
  ['summary', 'on', `:: "on" ${booleans}`],
  ['job-id', '12x', `:: "12x" ${jobIds}`],
  ['matrix', '{', ':: not JSON. Leave it out: it fills itself with ${{ toJSON(matrix) }}.'],
  ['at-mobiles', '\n13800000000, geheim', `:2: ${mobiles}`],
  ['at-mobiles', '@13800000000', `:1: ${mobiles}`],
  ['at-mobiles', '+86 13800000000', `:1: ${mobiles}`],
  ['at-user-ids', '@geheim', `:1: ${userIds}`],
  ['at-user-ids', 'u'.repeat(65), `:1: ${userIds}`],
  ['at-user-ids', 'u1\nge heim', `:2: ${userIds}`],
  ['at-user-ids', '[x](http://evil.example)', `:1: ${userIds}`],
  ['at-mobiles', numbers(51), `:: ${tooMany(51)}`],
  ['webhooks', 'http://geheim.example/', `:1: ${insecure}`],
])('%s: %j is a mistake', async (name, rawPayload, issue) => {
  expect(await problemsOf({ [name]: rawPayload })).toEqual([`${name}${issue}`])
})

/** As many different mobile numbers. */
function numbers(count: number): string {
  return Array.from({ length: count }, (_, index) => String(13800000000 + index)).join(',')
}

test('50 people are not too many, mobiles and user ids together 51 are', async () => {
  expect((await read({ 'at-mobiles': numbers(50) })).mentions.mobiles).toHaveLength(50)
  expect(await problemsOf({ 'at-mobiles': numbers(50), 'at-user-ids': 'u1' })).toEqual([
    `at-mobiles:: ${tooMany(51)}`,
  ])
})

test('every mistake is told at once, in both languages, and no secret with it', async () => {
  setInputs({
    webhooks: 'geheim\nhttp://geheim.example/',
    secrets: 'SECgeheim',
    'at-mobiles': `${numbers(51)}\ngeheim`,
    status: 'failed',
    language: 'zh',
    timezone: 'Beijing',
    timeout: 'long',
    deadline: 'short',
    retries: 'some',
    'dry-run': 'yes',
  })
  const error: unknown = await read().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  const issues = error instanceof InputError ? error.issues : []
  expect(issues.map(({ input, line, text }) => `${input}:${line ?? ''}: ${text.en}`)).toEqual([
    `dry-run:: "yes" ${booleans}`,
    'language:: "zh" is not allowed. Use one of: en, zh-CN.',
    `secrets:: ${pairs}`,
    'webhooks:1: neither a URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.',
    `webhooks:2: ${insecure}`,
    `at-mobiles:2: ${mobiles}`,
    `at-mobiles:: ${tooMany(52)}`,
    'status:: "failed" is not allowed. Use one of: success, failure, cancelled, skipped, neutral.',
    `timezone:: "Beijing" ${zones}`,
    `timeout:: "long" ${times}`,
    `deadline:: "short" ${times}`,
    `retries:: "some" ${counts}`,
  ])
  expect(issues.every(({ text }) => /\p{Script=Han}/u.test(text['zh-CN']))).toBe(true)
  expect(JSON.stringify(issues)).not.toContain('geheim')
  expect(error).toMatchObject({ language: 'en', message: '12 input problem(s)' })
})

test('the problems come in the language asked for', async () => {
  const error: unknown = await read({ language: 'zh-CN', status: '' }).catch(
    (reason: unknown) => reason,
  )
  expect(error).toMatchObject({ language: 'zh-CN', issues: [{ input: 'status' }] })
})

describe('without a webhook', () => {
  const none = [
    'webhooks:: no robot is given. Give its webhook, best from a secret: webhooks: ${{ secrets.DINGTALK_WEBHOOKS }} (is that secret set in this repository?).',
  ]

  test.each([
    ['it is a mistake', { webhooks: ' \n' }, false, none],
    [
      'it is the only one, whatever was to go with it',
      { webhooks: '', secrets: 'SECa', keyword: 'a\nb' },
      false,
      none,
    ],
    ['a dry run needs none', { webhooks: '', 'dry-run': 'true' }, false, ['no InputError']],
    ['a run that gets no secrets has none', { webhooks: '' }, true, ['no InputError']],
    [
      'such a run may still be given what is no secret',
      { webhooks: '\n', secrets: '\n-', keyword: 'a\nb' },
      true,
      ['no InputError'],
    ],
  ])('%s', async (...[, inputs, withheld, issues]) => {
    expect(await problemsOf(inputs, withheld)).toEqual(issues)
  })
})

test('secrets are masked first, even where an input is wrong', async () => {
  setInputs({
    secrets: 'SECgeheim',
    'at-mobiles': '13800000000',
    'mention-map': 'hubot: 13900000000',
    'github-token': 'ghs_geheim',
    status: 'failed',
  })
  const lines = await linesOf(async () => {
    await expect(readInputs(false, surroundings)).rejects.toThrow(InputError)
  })
  expect(lines).toEqual([
    '::add-mask::geheim',
    '::add-mask::SECgeheim',
    '::add-mask::ghs_geheim',
    '::add-mask::13800000000',
    '::add-mask::13900000000',
    '::add-mask::https://robots.example/send?access_token=geheim',
  ])
})

test('the password of a proxy is masked as well', async () => {
  setEnvironment({ HTTPS_PROXY: 'http://hubot:password@a.example' })
  const lines = await linesOf(() => readInputs(false, surroundings))
  expect(lines).toContain('::add-mask::password')
})

test('action.yml fills in status, github-token, job-id and matrix by itself', () => {
  const file = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
  expect(file.match(/default: \$\{\{.*/g)).toEqual([
    'default: ${{ job.status }}',
    'default: ${{ github.token }}',
    'default: ${{ job.check_run_id }}',
    'default: ${{ toJSON(matrix) }}',
  ])
})
