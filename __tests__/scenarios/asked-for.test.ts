/** Whatever an input asks for: understood however it is written, or the log says why not. */
import { afterAll, describe, test, expect } from '@jest/globals'
import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ApiJob, aJob, aPassedJob } from '../github-api/builders.ts'
import { manyJobs, oneRobot } from './failing.ts'
import { type Observed, runScenario, secretOf, tokenOf } from './run-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'asked-for-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function file(name: string, content: string | Buffer): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), content)
}

file('utf16.liquid', Buffer.from('\ufeff{{ workflow }}', 'utf16le'))
file('gbk.liquid', Buffer.from([0xb9, 0xb9, 0xbd, 0xa8, 0xca, 0xa7, 0xb0, 0xdc]))
file('binary.liquid', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]))
file('bom.liquid', '\ufeff{{ workflow }} with a mark before it')
file('.git/config', '[remote "origin"]\n\turl = https://x-access-token:geheim@github.com/a/b')
symlinkSync('.git/config', join(folder, 'link.liquid'))
file('message.yml', '\ufeffmsgtype: text\ntext:\n  content: From a file\n')

type Given = { inputs: Record<string, string>; env?: Record<string, string> }

async function run({ inputs, env = {} }: Given, language: 'en' | 'zh-CN'): Promise<Observed> {
  return await runScenario({
    robots: oneRobot,
    inputs: { details: 'never', ...inputs, language },
    env: { GITHUB_WORKSPACE: folder, ...env },
  })
}

/** The annotations of a log. */
function annotationsIn({ log }: Observed): string[] {
  return log
    .split('\n')
    .filter((line) => /^::(error|warning|notice) title/.test(line))
    .map((line) => line.replace(/^::(\w+) title=(DingTalk Notify|钉钉通知)::/, '$1: '))
}

describe('an input error, and nothing is sent', () => {
  test.each<[string, Given, string[], string[]]>([
    [
      'needs of a job that needs none',
      { inputs: { needs: '{}' } },
      [
        'error: Input needs: empty: this job has no needs:, so there is nothing to report. List the jobs under needs: of this job, or leave this input out.',
      ],
      [
        'error: 输入 needs：内容为空：当前作业没有 needs:，没有可汇总的作业。请在当前作业的 needs: 中列出要汇总的作业，或去掉这个输入。',
      ],
    ],
    [
      'webhook in place of webhooks',
      { inputs: { webhooks: '', webhook: 'https://oapi.dingtalk.com/robot/send' } },
      ['error: Input webhook: there is no such input. Did you mean webhooks?'],
      ['error: 输入 webhook：没有这个输入。是否想写 webhooks？'],
    ],
    [
      'webhook in place of webhooks, from a secret that is not set',
      { inputs: { webhooks: '', webhook: '' } },
      ['error: Input webhook: there is no such input. Did you mean webhooks?'],
      ['error: 输入 webhook：没有这个输入。是否想写 webhooks？'],
    ],
    [
      'secret in place of secrets',
      { inputs: { secrets: '', secret: 'SECgeheim' } },
      ['error: Input secret: there is no such input. Did you mean secrets?'],
      ['error: 输入 secret：没有这个输入。是否想写 secrets？'],
    ],
    [
      'words that are nearly right, each entry with its place',
      { inputs: { 'notify-on': 'Failure；fail、faliure', 'message-type': 'actionCard' } },
      [
        'error: Input message-type: "actionCard" is not allowed. Did you mean action-card? Use one of: markdown, text, link, action-card, feed-card.',
        'error: Input notify-on, line 1, entry 2: "fail" is not allowed. Did you mean failure? Use any of: always, success, failure, cancelled, skipped, neutral, superseded, broken, fixed, still-failing, changed, failing:N, still-failing:N.',
        'error: Input notify-on, line 1, entry 3: "faliure" is not allowed. Did you mean failure? Use any of: always, success, failure, cancelled, skipped, neutral, superseded, broken, fixed, still-failing, changed, failing:N, still-failing:N.',
      ],
      [
        'error: 输入 message-type："actionCard" 不受支持。是否想写 action-card？可选：markdown、text、link、action-card、feed-card。',
        'error: 输入 notify-on 第 1 行第 2 项："fail" 不受支持。是否想写 failure？可选（可多个）：always、success、failure、cancelled、skipped、neutral、superseded、broken、fixed、still-failing、changed、failing:N、still-failing:N。',
        'error: 输入 notify-on 第 1 行第 3 项："faliure" 不受支持。是否想写 failure？可选（可多个）：always、success、failure、cancelled、skipped、neutral、superseded、broken、fixed、still-failing、changed、failing:N、still-failing:N。',
      ],
    ],
    [
      'a number that is too short, once although it is there twice',
      { inputs: { 'at-mobiles': '13800000000，12345；12345' } },
      [
        'error: Input at-mobiles, line 1, entry 2: the wrong number of digits. A mainland number has 11 and begins with 1; write an overseas one like +852-12345678.',
      ],
      [
        'error: 输入 at-mobiles 第 1 行第 2 项：手机号的位数不对。中国大陆手机号为 11 位，以 1 开头；海外号码请写成 +852-12345678。',
      ],
    ],
    [
      'an overseas number without a dash',
      { inputs: { 'at-mobiles': '+85212345678' } },
      [
        'error: Input at-mobiles, line 1: it is not clear where the country code ends. Put a dash after it: +852-12345678.',
      ],
      [
        'error: 输入 at-mobiles 第 1 行：无法判断国家或地区代码在哪里结束。请在它后面加短横线：+852-12345678。',
      ],
    ],
    [
      'a line of mention-map without a colon',
      { inputs: { 'mention-map': '# us\nocto-cat 13800000000' } },
      [
        'error: Input mention-map, line 2: no colon between login and number. Write "github-login: mobile" or "github-login: id:USERID".',
      ],
      [
        'error: 输入 mention-map 第 2 行：登录名和手机号之间缺少冒号。请写成 “GitHub 登录名: 手机号” 或 “GitHub 登录名: id:USERID”。',
      ],
    ],
    [
      'a template in UTF-16',
      { inputs: { 'template-file': 'utf16.liquid' } },
      [
        'error: Input template-file: the file is UTF-16, which Windows PowerShell writes by default. Save it as UTF-8.',
      ],
      [
        'error: 输入 template-file：文件是 UTF-16 编码，Windows PowerShell 默认会这样保存。请另存为 UTF-8。',
      ],
    ],
    [
      'a template in GBK',
      { inputs: { 'template-file': 'gbk.liquid' } },
      ['error: Input template-file: the file is not UTF-8; it may be GBK. Save it as UTF-8.'],
      ['error: 输入 template-file：文件不是 UTF-8 编码，可能是 GBK。请另存为 UTF-8。'],
    ],
    [
      'a picture as a payload',
      { inputs: { 'payload-file': 'binary.liquid' } },
      ['error: Input payload-file: the file is binary. Give a text file in UTF-8.'],
      ['error: 输入 payload-file：文件是二进制文件。请使用 UTF-8 编码的文本文件。'],
    ],
    [
      'a link into .git',
      { inputs: { 'template-file': 'link.liquid' } },
      [
        'error: Input template-file: the file is in .git, which may contain credentials. Give a file of the repository.',
      ],
      ['error: 输入 template-file：文件位于 .git 中，那里可能有凭据。请填写仓库里的文件。'],
    ],
    [
      'YAML that is wrong, at its place',
      { inputs: { payload: 'msgtype: text\ntext:\n  content: @all' } },
      [
        'error: Input payload, line 3: not valid YAML or JSON at column 12: a text that begins with @, `, %25 or another sign; put it in quotes.',
      ],
      [
        'error: 输入 payload 第 3 行：第 12 列不是合法的 YAML 或 JSON：文本以 @、`、%25 等符号开头，请加引号。',
      ],
    ],
    [
      'everyone, and two numbers without a separator',
      { inputs: { 'at-mobiles': '所有人\n@13800000000 @13900000000' } },
      [
        'error: Input at-mobiles, line 1: not a mobile number. To mention everyone, set at-all: true.',
        'error: Input at-mobiles, line 2: more than one mobile number. Separate them with commas, or write one per line.',
      ],
      [
        'error: 输入 at-mobiles 第 1 行：不是手机号。要 @ 所有人，请设置 at-all: true。',
        'error: 输入 at-mobiles 第 2 行：包含多个手机号。请用逗号分隔，或每行写一个。',
      ],
    ],
    [
      'a map in JSON on one line',
      { inputs: { 'mention-map': '{"octocat": "13800000000", "hubot": "13900000000"}' } },
      ['error: Input mention-map, line 1: more than one entry. Write one per line.'],
      ['error: 输入 mention-map 第 1 行：包含多个对应关系。请每行只写一个。'],
    ],
    [
      'what a variable of the environment has wrong',
      { inputs: { webhooks: '', secrets: '' }, env: { DINGTALK_WEBHOOKS: '\n我的机器人' } },
      [
        'error: Input webhooks (from DINGTALK_WEBHOOKS), line 2: neither a webhook URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.',
      ],
      [
        'error: 输入 webhooks（来自环境变量 DINGTALK_WEBHOOKS）第 2 行：既不是 Webhook 地址，也不是 access token。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
      ],
    ],
    [
      'a status that is empty',
      { inputs: { status: '' } },
      [
        'error: Input status: no status is given. Leave the input out: it is set automatically to the job’s status.',
      ],
      ['error: 输入 status：没有填写状态。请去掉这个输入，它会自动取作业的状态。'],
    ],
    [
      'two webhooks on one line, and nothing that follows from it',
      {
        inputs: {
          webhooks: `${tokenOf(1)}，${tokenOf(2)}`,
          secrets: 'SEC1\nSEC2',
          keyword: 'a\nb',
        },
      },
      ['error: Input webhooks, line 1: more than one webhook. Write one robot per line.'],
      ['error: 输入 webhooks 第 1 行：包含多个 Webhook。请每行只写一个机器人。'],
    ],
    [
      'the same robot twice',
      { inputs: { webhooks: `${tokenOf(1)}\n${tokenOf(1)}`, secrets: '', keyword: '' } },
      ['error: Input webhooks, line 2: the same robot as in line 1. List each robot once.'],
      ['error: 输入 webhooks 第 2 行：与第 1 行是同一个机器人。每个机器人只写一次。'],
    ],
  ])('%s', async (...[, given, en, zh]) => {
    const [english, chinese] = await Promise.all([run(given, 'en'), run(given, 'zh-CN')])
    expect([english.exitCode, english.requests]).toEqual([1, []])
    expect(annotationsIn(english)).toEqual(en)
    expect(annotationsIn(chinese)).toEqual(zh)
  })
})

describe('sent, with a reason for what was not done', () => {
  test.each<[string, Given, string[], string[]]>([
    [
      'inputs of other notifiers',
      {
        inputs: {
          at_mobiles: '13800000000',
          isAtAll: 'true',
          msgtype: 'text',
          content: 'Hi',
          lang: 'zh',
          token: 'x',
          channel: '#ci',
        },
      },
      [
        'warning: Input at_mobiles: there is no such input. Did you mean at-mobiles?',
        'warning: Input isAtAll: there is no such input. Did you mean at-all?',
        'warning: Input msgtype: there is no such input. Did you mean message-type?',
        'warning: Input content: there is no such input. Did you mean template?',
        'warning: Input lang: there is no such input. Did you mean language?',
        'warning: Input token: there is no such input. Did you mean github-token?',
        'warning: Input channel: there is no such input. It is set in DingTalk, in the robot’s settings.',
      ],
      [
        'warning: 输入 at_mobiles：没有这个输入。是否想写 at-mobiles？',
        'warning: 输入 isAtAll：没有这个输入。是否想写 at-all？',
        'warning: 输入 msgtype：没有这个输入。是否想写 message-type？',
        'warning: 输入 content：没有这个输入。是否想写 template？',
        'warning: 输入 lang：没有这个输入。是否想写 language？',
        'warning: 输入 token：没有这个输入。是否想写 github-token？',
        'warning: 输入 channel：没有这个输入。请在钉钉的机器人设置里修改。',
      ],
    ],
    [
      'a name that resembles none of ours may belong to something else',
      { inputs: {}, env: { INPUT_ARGS: 'x', INPUT_CACHE_DIRECTORY: '/tmp', INPUT_TITLES: '' } },
      [],
      [],
    ],
    [
      'a secret that does not begin with SEC',
      { inputs: { secrets: 'a1b2c3' } },
      [
        'warning: Input secrets, line 1: the secret does not begin with SEC, as DingTalk’s do. If robots reject the signature, copy it from the robot’s security settings (加签, "Sign").',
      ],
      [
        'warning: 输入 secrets 第 1 行：密钥不是以 SEC 开头，与钉钉的密钥不符。如果机器人拒绝签名，请从机器人安全设置的“加签”处重新复制。',
      ],
    ],
    [
      'a secret in quotes',
      { inputs: { secrets: '"SECa1b2c3"' } },
      [
        'warning: Input secrets, line 1: quotes, brackets or invisible characters around the secret were removed. Save the secret without them.',
      ],
      [
        'warning: 输入 secrets 第 1 行：已去掉密钥前后的引号、括号或不可见字符。请保存不含这些字符的密钥。',
      ],
    ],
    [
      'people from a secret that is not set',
      { inputs: { 'mention-map': '\n', 'at-mobiles': ',' } },
      [
        'notice: Input at-mobiles: empty, so it mentions nobody. If it comes from a secret, is that secret set, and can this workflow read it?',
        'notice: Input mention-map: empty, so it mentions nobody. If it comes from a secret, is that secret set, and can this workflow read it?',
      ],
      [
        'notice: 输入 at-mobiles：内容为空，因此不会 @ 任何人。如果内容来自 Secret，请确认已设置，并且当前工作流可以读取。',
        'notice: 输入 mention-map：内容为空，因此不会 @ 任何人。如果内容来自 Secret，请确认已设置，并且当前工作流可以读取。',
      ],
    ],
    [
      'at-on, and nobody to mention',
      { inputs: { 'at-on': 'failure', 'mention-map': '', 'at-mobiles': '' } },
      [
        'notice: Input at-on: nobody is mentioned: at-mobiles, at-user-ids and mention-map are empty, and at-all is false. If one of them comes from a secret, is that secret set, and can this workflow read it?',
      ],
      [
        'notice: 输入 at-on：不会 @ 任何人：at-mobiles、at-user-ids 和 mention-map 都是空的，at-all 为 false。如果其中之一来自 Secret，请确认已设置，并且当前工作流可以读取。',
      ],
    ],
    [
      'somebody without a number',
      { inputs: { 'mention-map': 'octocat:\n*: id:u1' } },
      [
        'notice: Input mention-map, line 1: nothing follows the colon, so nobody is mentioned for this login. If the number comes from a secret, is that secret set?',
      ],
      [
        'notice: 输入 mention-map 第 1 行：冒号后面是空的，因此不会 @ 该用户对应的成员。如果号码来自 Secret，请确认已设置。',
      ],
    ],
    [
      'mention-map without an entry for the author',
      { inputs: { 'mention-map': 'hubot: 13800000000' } },
      ['notice: mention-map mentions nobody: it has no entry for octocat, and no fallback (*).'],
      ['notice: mention-map 没有 @ 任何人：其中没有 octocat 的对应关系，也没有兜底项（*）。'],
    ],
    [
      'mobile numbers after @ that nobody listed',
      { inputs: { title: '@13800000000', template: 'Look,\n@13800000000 and @所有人' } },
      [
        'notice: Input title, line 1: "@" before a mobile number in a title mentions nobody. Add the number to at-mobiles.',
        'notice: Input template, line 2: "@" before a mobile number that is not in at-mobiles mentions nobody. Add the number to at-mobiles, or write {{ "NUMBER" | mention }} instead.',
        'notice: Input template, line 2: "@all" in a text mentions nobody while at-all is false. Set at-all: true.',
      ],
      [
        'notice: 输入 title 第 1 行：标题里 “@” 后的手机号不会 @ 到任何人。请把号码加入 at-mobiles。',
        'notice: 输入 template 第 2 行：“@” 后的手机号不在 at-mobiles 中，不会 @ 到任何人。请把号码加入 at-mobiles，或把这里改成 {{ "手机号" | mention }}。',
        'notice: 输入 template 第 2 行：at-all 为 false，只在文字里写 “@所有人” 不会生效。请设置 at-all: true。',
      ],
    ],
    [
      'a payload that mentions in its text, and not in its at',
      { inputs: { payload: 'msgtype: text\ntext: { content: "@13800000000 @所有人" }' } },
      [
        'notice: Input payload: "@" before a mobile number that is not in at.atMobiles mentions nobody. Add the number to at.atMobiles.',
        'notice: Input payload: "@all" in a text mentions nobody unless at.isAtAll is true. Set at.isAtAll: true.',
      ],
      [
        'notice: 输入 payload：“@” 后的手机号不在 at.atMobiles 中，不会 @ 到任何人。请把号码加入 at.atMobiles。',
        'notice: 输入 payload：只在文字里写 “@所有人” 不会生效。请把 at.isAtAll 设为 true。',
      ],
    ],
    [
      'a mobile number as a user id',
      { inputs: { 'at-user-ids': 'manager77, 13800000000' } },
      [
        'notice: Input at-user-ids, line 1, entry 2: this looks like a mobile number. If it is one, move it to at-mobiles: as a user id it may mention nobody.',
      ],
      [
        'notice: 输入 at-user-ids 第 1 行第 2 项：看起来是手机号。如果确实是手机号，请移到 at-mobiles，否则可能 @ 不到任何人。',
      ],
    ],
    [
      'what only the API knows, with details: never',
      {
        inputs: {
          status: 'failure',
          'notify-on': 'broken',
          'at-on': 'fixed',
          'at-all': 'true',
          'log-lines': '5',
        },
      },
      [
        'warning: Input at-on: it depends on the previous runs, but details is never, so these are not read: a failure counts as the first in a row, and nothing counts as fixed. Set details: auto.',
        'notice: Input log-lines: details is never, so no log is read. Set details: auto.',
        'warning: Input notify-on: it depends on the previous runs, but details is never, so these are not read: a failure counts as the first in a row, and nothing counts as fixed. Set details: auto.',
      ],
      [
        'warning: 输入 at-on：它需要与上次运行比较，但 details 为 never，不会读取历史运行：失败一律视为首次失败，也无法识别恢复。请设置 details: auto。',
        'notice: 输入 log-lines：details 为 never，不会读取日志。请设置 details: auto。',
        'warning: 输入 notify-on：它需要与上次运行比较，但 details 为 never，不会读取历史运行：失败一律视为首次失败，也无法识别恢复。请设置 details: auto。',
      ],
    ],
    [
      'notify-start where nothing is watched',
      { inputs: { 'notify-start': 'true' } },
      [
        'warning: Input notify-start: only the watch action announces the start of a job. Use dingtalk-notify/watch as the job’s first step, or leave this input out.',
      ],
      [
        'warning: 输入 notify-start：只有 watch 会通知作业开始。请在作业的第一个步骤中使用 dingtalk-notify/watch，或去掉这个输入。',
      ],
    ],
  ])('%s', async (...[, given, en, zh]) => {
    const [english, chinese] = await Promise.all([run(given, 'en'), run(given, 'zh-CN')])
    expect([english.exitCode, english.delivered]).toEqual([0, [1]])
    expect(annotationsIn(english)).toEqual(en)
    expect(annotationsIn(chinese)).toEqual(zh)
  })
})

describe('a job that reports its own success, after others of its run failed', () => {
  const jobs = [
    aJob({ id: 7002, name: 'test (22)' }),
    aJob({ id: 7003, name: 'lint', completed_at: '2026-11-23T06:03:01Z' }),
    aPassedJob({ id: 7004, name: 'docs' }),
    aPassedJob({ conclusion: null, started_at: '2026-11-23T06:03:00Z', completed_at: null }),
  ]
  const later = (number: number): ApiJob[] =>
    manyJobs(number, (id) => aJob({ id, name: `e2e (${String(id)})` }))

  async function annotations(
    content: readonly ApiJob[],
    inputs: Record<string, string>,
  ): Promise<string[]> {
    const observed = await runScenario({
      robots: oneRobot,
      api: { content: { jobs: [...content] } },
      inputs: { 'job-id': '7001', details: 'always', ...inputs },
    })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
    return annotationsIn(observed)
  }

  test.each([
    [
      'en',
      'warning: Only the status of this job is reported, success, but other jobs of this run failed before it began: test (22). If this job needs them, add the input needs: ${{ toJSON(needs) }}',
    ],
    [
      'zh-CN',
      'warning: 本次只报告当前作业自己的状态（成功），但本次运行中已有其他作业在它开始之前失败：test (22)。如果当前作业依赖它们，请添加输入 needs: ${{ toJSON(needs) }}',
    ],
  ])('is warned of the input that is missing, in %s', async (language, text) => {
    expect(await annotations(jobs, { language })).toEqual([text])
  })

  test.each([
    ['found by its name', { 'job-id': '' }],
    ['where only the history is asked for', { details: 'auto', 'notify-on': 'success, fixed' }],
  ])('%s', async (_, inputs) => {
    expect(await annotations(jobs, inputs)).toEqual([expect.stringContaining(': test (22).')])
  })

  test('with many names, three are shown', async () => {
    expect(await annotations([...later(5), ...jobs.slice(3)], {})).toEqual([
      expect.stringContaining(': e2e (1), e2e (2), e2e (3) and 2 more.'),
    ])
  })

  test.each([
    ['it has the input', { needs: '{"test":{"result":"failure"}}' }],
    ['it failed itself', { status: 'failure' }],
    ['the API is not asked', { details: 'never' }],
  ])('is not warned where %s', async (_, inputs) => {
    expect(await annotations(jobs, inputs)).toEqual([])
  })

  test('is not warned where it is not listed itself', async () => {
    expect(await annotations(jobs.slice(0, 3), { 'job-id': '' })).toEqual([])
  })
})

describe('understood, and nothing is reported', () => {
  test.each<[string, Given, unknown]>([
    [
      'numbers as people write them',
      {
        inputs: {
          'at-mobiles':
            '138 0000 0000、+86-13900000000；８６ １３７ ００００００００，+852 1234 5678、00852-1234.5678；+1 (415) 555-0100',
        },
      },
      {
        at: {
          atMobiles: [
            ...['13800000000', '13900000000', '13700000000', '+852-12345678'],
            '+1-4155550100',
          ],
        },
      },
    ],
    [
      'lists and a map in JSON and YAML',
      {
        inputs: {
          'notify-on': '["success", "failure"]',
          'at-on': '- success\n- "failure"',
          'at-user-ids': '["u1"]',
          'mention-map': '{\n  "hubot": "13800000000",\n  "octocat": "id:u2"\n}',
        },
      },
      { at: { atUserIds: ['u1', 'u2'] } },
    ],
    [
      'a template with a byte order mark',
      { inputs: { 'template-file': 'bom.liquid' } },
      { markdown: { text: 'CI with a mark before it' } },
    ],
    [
      'a payload in a file of YAML, with a byte order mark',
      { inputs: { 'payload-file': 'message.yml' } },
      { msgtype: 'text', text: { content: 'From a file' } },
    ],
    [
      'a payload with a byte order mark',
      { inputs: { payload: '\ufeff{"msgtype":"text","text":{"content":"hi"}}' } },
      { msgtype: 'text', text: { content: 'hi' } },
    ],
    [
      'words in another case, with underscores',
      { inputs: { 'message-type': 'Action_Card', 'notify-on': 'SUCCESS', 'link-target': 'App' } },
      { msgtype: 'actionCard' },
    ],
  ])('%s', async (...[, given, body]) => {
    const observed = await run(given, 'en')
    expect(annotationsIn(observed)).toEqual([])
    expect(observed.requests[0]?.body).toMatchObject(body as object)
  })

  test('webhook, secret and keyword of the environment, masked like inputs', async () => {
    const robots = [{ token: tokenOf(1), secret: secretOf(1), keywords: ['CI-Bot'] }]
    const observed = await runScenario({ robots, fromEnvironment: true })
    expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  })
})

test('without language, message, log and hints are in Chinese', async () => {
  const observed = await runScenario({
    robots: [{ token: tokenOf(1), keywords: ['通知'] }],
    inputs: { language: '', status: 'failure', keyword: ' ' },
  })
  expect(observed.outputs['title']).toBe('❌ CI 失败 · hello@main · test')
  expect(observed.outputs['message']).toContain('\n- 分支：')
  expect(observed.log).toContain('::error title=钉钉通知::')
  expect(observed.results[0]?.hint).toMatch(/[\u4e00-\u9fff]/)
})
