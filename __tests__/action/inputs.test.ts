import { beforeEach, test, expect, describe } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { type Inputs, readInputs } from '../../src/action/inputs.ts'
import { printMasks } from '../../src/action/known-secrets.ts'
import { InputError, type InputIssue } from '../../src/settings/input-issue.ts'
import { someMentions } from '../builders.ts'
import { aFile, startStep, withoutProxy, setInputs, linesOf, setEnvironment } from '../runner.ts'

const webhook = 'https://robots.example/send?access_token=geheim'

/** What the runner fills in by itself. */
beforeEach(() => {
  startStep()
  withoutProxy()
  setInputs({ status: 'success', webhooks: webhook })
})

const surroundings = { env: process.env, mask: printMasks, now: Date.now }

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
  return error.issues.map(shown)
}

function shown({ input, line, entry, text }: InputIssue): string {
  return `${input}:${line ?? ''}:${entry === undefined ? '' : `${entry}:`} ${text.en}`
}

test('with a webhook alone', async () => {
  expect(await read({ language: '' })).toEqual({
    stage: 'step',
    startedAt: undefined,
    isWatching: false,
    notifyStart: false,
    advice: [],
    canSend: true,
    robots: [{ number: 1, endpoint: webhook }],
    knownSecrets: { credentials: ['geheim'], urls: [webhook], mobiles: [], words: [] },
    mentions: { mobiles: [], userIds: [], all: false },
    mentionMap: new Map(),
    atOn: ['always'],
    notifyOn: ['always'],
    status: 'success',
    needs: [],
    ignoreJobs: [],
    fields: [],
    testReport: [],
    details: 'auto',
    logLines: 0,
    githubToken: undefined,
    messageType: 'markdown',
    title: undefined,
    payload: undefined,
    linkTarget: 'app',
    language: 'zh-CN',
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
  ['notify-on', 'Failing:3，still_failing：5', { notifyOn: ['failing:3', 'still-failing:5'] }],
  [
    'ignore-jobs',
    'ci-success\n\n test (a, b) \nci-success',
    { ignoreJobs: ['ci-success', 'test (a, b)'] },
  ],
  [
    'fields',
    'Env: staging\n报告：https://a.example/1\n\nEmpty:  \n',
    {
      fields: [
        { label: 'Env', value: 'staging' },
        { label: '报告', value: 'https://a.example/1' },
      ],
    },
  ],
  ['test-report', '# mine\n a.xml\n\n!b/**\na.xml', { testReport: ['a.xml', '!b/**'] }],
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

const booleans = 'is not true or false.'

const times = 'is not a valid time. Give seconds without a unit, above 0 and at most 3600.'

const counts = 'is not a whole number from 0 to 20.'

const zones =
  'is not an IANA time zone. Did you mean Asia/Shanghai? Use a name such as Asia/Shanghai, Europe/Berlin or UTC.'

const mobiles =
  'not a mobile number. A mainland number has 11 digits; write an overseas one like +852-12345678.'

const digits =
  'the wrong number of digits. A mainland number has 11 and begins with 1; write an overseas one like +852-12345678.'

const userIds = 'not a DingTalk user id. Write the id alone, without spaces.'

const jobIds = 'is not a job id. Leave it out: it is set automatically.'

const insecure =
  'http: to a host that is not this machine would expose the token on the network. Use https:.'

const keywords = 'longer than 100 characters. Give one of the robot’s keywords.'

const secret =
  'a signing secret, not a webhook. Move it to the same line of secrets, and put the URL with its access_token here.'

const pairs =
  'webhooks has 2 robots, secrets has 1 line. Give one secret per robot, in the same order, "-" for a robot without one.'

const words =
  'Use any of: always, success, failure, cancelled, skipped, neutral, superseded, broken, fixed, still-failing, changed, failing:N, still-failing:N.'

const tooMany = (count: number): string =>
  `together, at-mobiles and at-user-ids mention ${count} people; DingTalk allows at most 50. Mention fewer, or use at-all.`

test.each([
  [
    'status',
    'failed',
    ':: "failed" is not allowed. Did you mean failure? Use one of: success, failure, cancelled, skipped, neutral, timed_out, startup_failure, action_required, stale.',
  ],
  [
    'message-type',
    'actionCard',
    ':: "actionCard" is not allowed. Did you mean action-card? Use one of: markdown, text, link, action-card, feed-card.',
  ],
  ['link-target', 'new', ':: "new" is not allowed. Use one of: app, browser.'],
  ['language', 'fr', ':: "fr" is not allowed. Use one of: en, zh-CN.'],
  ['language', '中文', ':: "中文" is not allowed. Did you mean zh-CN? Use one of: en, zh-CN.'],
  [
    'fail-on',
    'x'.repeat(61),
    ':: The value is not allowed. Use one of: rejected, any, all, never.',
  ],
  [
    'notify-on',
    'failure\nsuccess, fail',
    `:2:2: "fail" is not allowed. Did you mean failure? ${words}`,
  ],
  ['at-on', 'never', `:1: "never" is not allowed. ${words}`],
  [
    'details',
    'yes',
    ':: "yes" is not allowed. Did you mean always? Use one of: auto, always, never.',
  ],
  ['log-lines', '51', ':: "51" is not a whole number from 0 to 50.'],
  ['needs', 'build', ':: not the JSON of the needs context. Write: needs: ${{ toJSON(needs) }}'],
  ['mention-map', '*: 12345', `:1: ${digits}`],
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
  ['retries', '1'.repeat(10), `:: The value ${counts}`],
  ['retries', 'three', `:: "three" ${counts}`],
  ['keyword', '键'.repeat(101), `:1: ${keywords}`],
  ['webhooks', 'SECgeheim', `:1: ${secret}`],
  ['at-all', 'yes', `:: "yes" ${booleans} Did you mean true?`],
  ['dry-run', '1', `:: "1" ${booleans} Did you mean true?`],
  ['summary', 'on', `:: "on" ${booleans} Did you mean true?`],
  ['job-id', '12x', `:: "12x" ${jobIds}`],
  ['matrix', '{', ':: not valid JSON. Leave it out: it is set automatically.'],
  ['at-mobiles', '\n13800000000, geheim', `:2:2: ${mobiles}`],
  ['at-mobiles', '12345', `:1: ${digits}`],
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

test('every mistake is reported at once, in both languages, and no secret with it', async () => {
  setInputs({
    webhooks: 'geheim\nhttp://geheim.example/',
    secrets: 'SECgeheim',
    'at-mobiles': `${numbers(51)}\ngeheim`,
    status: 'failed',
    language: 'fr',
    timezone: 'Beijing',
    timeout: 'long',
    deadline: 'short',
    retries: 'some',
    'dry-run': 'yes',
  })
  const error: unknown = await read().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  const issues = error instanceof InputError ? error.issues : []
  expect(issues.map(shown)).toEqual([
    'webhooks:1: neither a webhook URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.',
    `webhooks:2: ${insecure}`,
    `secrets:: ${pairs}`,
    `at-mobiles:2: ${mobiles}`,
    `at-mobiles:: ${tooMany(51)}`,
    'status:: "failed" is not allowed. Did you mean failure? Use one of: success, failure, cancelled, skipped, neutral, timed_out, startup_failure, action_required, stale.',
    'language:: "fr" is not allowed. Use one of: en, zh-CN.',
    `timezone:: "Beijing" ${zones}`,
    `timeout:: "long" ${times}`,
    `deadline:: "short" ${times}`,
    `retries:: "some" ${counts}`,
    `dry-run:: "yes" ${booleans} Did you mean true?`,
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
    'webhooks:: no robot is configured. Set its webhook, preferably from a secret: webhooks: ${{ secrets.DINGTALK_WEBHOOKS }} (is that secret set in this repository?).',
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

describe('a watched job reads its inputs at its start and at its end', () => {
  const started = { 'STATE_dingtalk-notify-started': '1795413909000' }
  const unset = { webhooks: webhook, 'mention-map': 'octocat:' }
  const issue =
    'mention-map:1: nothing follows the colon, so nobody is mentioned for this login. If the number comes from a secret, is that secret set?'

  async function adviceOf(inputs: Record<string, string>): Promise<string[]> {
    return (await read({ watch: 'true', ...inputs })).advice.map(shown)
  }

  test('what the start reports is kept for the end, which reports the rest', async () => {
    const state = aFile('state', '')
    setEnvironment({ GITHUB_STATE: state })
    expect(await adviceOf(unset)).toEqual([issue])
    const [, kept = ''] = /<<(\S+)\n([^]*?)\n\1/.exec(readFileSync(state, 'utf8'))?.slice(1) ?? []
    expect(kept).toContain('nothing follows the colon')
    setEnvironment({ ...started, 'STATE_dingtalk-notify-issues': kept })
    expect(await adviceOf(unset)).toEqual([])
    expect(await adviceOf({ ...unset, 'at-on': 'failure,' })).toEqual([])
  })

  test('wrong inputs fail at the start, and are not reported again at the end', async () => {
    const state = aFile('state', '')
    setEnvironment({ GITHUB_STATE: state })
    const wrong = { watch: 'true', timeout: '0', webhooks: webhook }
    const [problem] = await problemsOf(wrong)
    expect(problem).toMatch(/^timeout::/)
    const text = readFileSync(state, 'utf8')
    expect(text).toContain('dingtalk-notify-started<<')
    const [, kept = ''] = /dingtalk-notify-issues<<(\S+)\n([^]*?)\n\1/.exec(text)?.slice(1) ?? []
    setEnvironment({ ...started, 'STATE_dingtalk-notify-issues': kept })
    expect(await problemsOf(wrong)).toEqual([])
    expect(await problemsOf({ ...wrong, retries: 'many' })).toEqual([
      expect.stringMatching(/^retries::/),
    ])
  })

  test.each(['GITEA_ACTIONS', 'FORGEJO_ACTIONS'])(
    'where %s evaluates the status at the start only, it is not known',
    async (name) => {
      setEnvironment({ ...started, [name]: 'true' })
      const inputs = await read({ watch: 'true' })
      expect([inputs.status, inputs.advice.map(({ input, level }) => [input, level])]).toEqual([
        'neutral',
        [['status', 'warning']],
      ])
      expect((await read({ watch: 'true', status: 'failure' })).status).toBe('failure')
    },
  )
})

test('without a file for its state, the start prints none of it', async () => {
  setEnvironment({ GITHUB_STATE: undefined })
  const lines = await linesOf(async () => {
    setInputs({ watch: 'true', 'mention-map': 'octocat:' })
    await readInputs(false, surroundings)
  })
  expect(lines.filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
})

test.each([
  ['yes', ' Did you mean true?'],
  ['0', ' Did you mean false?'],
  ['maybe', ''],
])('dry-run: %s', async (word, hint) => {
  expect(await problemsOf({ 'dry-run': word })).toEqual([
    `dry-run:: "${word}" is not true or false.${hint}`,
  ])
})
