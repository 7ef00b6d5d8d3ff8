/** `dingtalk-notify send`: from a text, standard input, a template, a payload; what it prints, and how it exits. */
import { afterAll, describe, expect, test } from '@jest/globals'
import type { ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startSimulator } from '../../simulator/index.ts'
import { runCommand } from './run-command.ts'
import { secretOf, tokenOf } from './run-scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'send-command-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A file of its own with that content. */
function fileOf(name: string, content: string, mode = 0o600): string {
  const file = join(folder, name)
  writeFileSync(file, content)
  chmodSync(file, mode)
  return file
}

test('a text is data, signed and delivered', async () => {
  const ran = await runCommand({ args: ['send', 'accuracy *0.93* [x](https://evil.example)'] })
  expect(ran).toMatchObject({ exitCode: 0, stderr: '', signed: [true] })
  expect(ran.stdout).toMatch(/^Delivered to robot 1 \(\d+ ms\)\.\n$/)
  expect(ran.titles).toEqual(['accuracy *0.93* [x](https://evil.example)'])
  expect(ran.texts[0]).not.toContain('[x](')
})

test('markdown of the user’s own goes out as it is, from standard input', async () => {
  const ran = await runCommand({
    args: ['send', '--markdown', '-'],
    stdin: '## Epoch 3\n\n- **loss** 0.1\n- [curve](https://a.example/c)\n',
  })
  expect(ran).toMatchObject({ exitCode: 0, titles: ['Epoch 3'] })
  expect(ran.texts).toEqual(['## Epoch 3\n\n- **loss** 0.1\n- [curve](https://a.example/c)'])
})

test('title, rows and mentions', async () => {
  const { bodies } = await runCommand({
    args: [
      'send',
      'done',
      '--title=Training',
      '--field',
      'Loss: 0.1',
      '--field',
      'Empty:',
      '--field',
      'Report：https://a.example/r',
      '--at-mobiles',
      '13800000000',
    ],
  })
  expect(bodies).toMatchObject([
    {
      msgtype: 'markdown',
      markdown: { title: 'Training' },
      at: { atMobiles: ['13800000000'], atUserIds: [], isAtAll: false },
    },
  ])
  const [body] = bodies
  expect(JSON.stringify(body)).toContain(
    String.raw`### Training\n\ndone\n\n- Loss: 0.1\n- Report: [`,
  )
})

test('a card’s buttons are the rows that are links', async () => {
  const { bodies } = await runCommand({
    args: ['send', 'done', '--message-type', 'action-card', '--field', 'Open: https://a.example/r'],
  })
  expect(bodies).toMatchObject([
    { actionCard: { singleTitle: 'Open', singleURL: 'https://a.example/r' } },
  ])
})

test('a template, with the variables of the CI that runs it', async () => {
  const file = fileOf('own.liquid', '{{ vars.metric }} on {{ repository.name }}')
  const ran = await runCommand({
    args: ['send', '--template-file', file],
    env: {
      GITLAB_CI: 'true',
      CI_PROJECT_PATH: 'group/app',
      CI_PROJECT_URL: 'https://gitlab.example/group/app',
      DINGTALK_VAR_METRIC: 'F1',
    },
  })
  expect(ran).toMatchObject({ exitCode: 0, texts: ['F1 on group/app'] })
})

test('a payload from standard input', async () => {
  const payload = { msgtype: 'text', text: { content: 'whole' } }
  const ran = await runCommand({
    args: ['send', '--payload-file', '-'],
    stdin: JSON.stringify(payload),
  })
  expect(ran.exitCode).toBe(0)
  expect(ran.bodies).toMatchObject([payload])
})

test('results as JSON, and nothing else on standard output', async () => {
  const ran = await runCommand({
    args: ['send', 'hello', '--json'],
    robots: [
      { token: tokenOf(1) },
      {
        token: tokenOf(2),
        script: [{ kind: 'answer', errcode: 310000, errmsg: 'sign not match' }],
      },
    ],
  })
  expect(ran.exitCode).toBe(1)
  expect(JSON.parse(ran.stdout)).toMatchObject({
    notified: true,
    delivered: 1,
    failed: 1,
    results: [
      { robot: 1, ok: true },
      { robot: 2, ok: false, reason: 'sign' },
    ],
    title: 'hello',
    message: 'hello',
  })
  expect(ran.stderr).toMatch(/^error: Not delivered to robot 2: 310000 sign not match\./)
})

test('a robot that fails is exit code 1, or 0 where that is asked for', async () => {
  const script = [{ kind: 'answer', errcode: 300005, errmsg: 'token is not exist' }] as const
  const robots = [{ token: tokenOf(1), script }]
  expect((await runCommand({ args: ['send', 'x'], robots })).exitCode).toBe(1)
  const never = await runCommand({ args: ['send', 'x', '--fail-on', 'never'], robots })
  expect(never.exitCode).toBe(0)
  expect(never.stderr).toMatch(/^warning: Not delivered to robot 1: 300005/)
})

test('a dry run prints the message, and sends nothing', async () => {
  const ran = await runCommand({
    args: ['send', 'call 13800000000', '--dry-run', '--title', 'T'],
    isConfigured: false,
  })
  expect(ran).toMatchObject({ exitCode: 0, stderr: '', bodies: [] })
  expect(ran.stdout).toBe('T\n\n### T\n\ncall 138****0000\n')
})

describe('wrong usage exits with 2, says what is wrong and how it is used, and sends nothing', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'error: a command is missing. Use send, run, report, probe.'],
    ['another command', ['sned'], 'error: there is no such command. Did you mean send?'],
    ['no text', ['send'], 'error: there is nothing to send.'],
    ['two texts', ['send', 'a', 'b'], 'error: more than one text. Put the whole text in quotes.'],
    ['another option', ['send', 'x', '--webhook', 'y'], 'Did you mean --webhooks?'],
    ['a dash', ['send', '-5%'], 'A text that begins with a dash goes after --.'],
    ['no value', ['send', 'x', '--title'], 'error: --title needs a value.'],
    ['a value of none', ['send', 'x', '--json=1'], 'error: --json takes no value.'],
    ['a wrong number', ['send', 'x', '--at-mobiles', '12'], 'error: --at-mobiles, line 1: '],
    ['a wrong word', ['send', 'x', '--message-type', 'card'], 'Did you mean action-card?'],
    ['a row without a label', ['send', 'x', '--field', 'y'], 'error: --field, line 1: a label'],
    ['no link', ['send', 'x', '--message-type', 'link'], 'error: this message-type needs a link.'],
    ['text and template', ['send', 'x', '--template', 'y'], 'error: a text is given as well as'],
    ['an unknown variable', ['send', '--template', '{{ statsu }}'], 'status'],
  ])('%s', async (_, args, words) => {
    const ran = await runCommand({ args })
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', bodies: [] })
    expect(ran.stderr).toContain(words)
    expect(ran.stderr).toContain('Usage: dingtalk-notify ')
  })

  test('no robot', async () => {
    const ran = await runCommand({ args: ['send', 'x'], isConfigured: false })
    expect(ran.exitCode).toBe(2)
    expect(ran.stderr).toContain('error: --webhooks: no robot is configured. Set DINGTALK_WEBHOOKS')
  })

  test('in Chinese by default', async () => {
    const ran = await runCommand({ args: ['send'], env: { DINGTALK_LANGUAGE: '' } })
    expect(ran.stderr).toContain('错误：没有要发送的内容。')
    expect(ran.stderr).toContain('用法：dingtalk-notify send [选项] [文本 | -]')
  })
})

test('a text that begins with a dash goes after --', async () => {
  expect((await runCommand({ args: ['send', '--', '-5%'] })).titles).toEqual(['-5%'])
})

describe('configuration', () => {
  test('a file that others can read is warned of; flags count before variables, these before it', async () => {
    const robot = { token: tokenOf(1), secret: secretOf(1) }
    const simulator = await startSimulator({ robots: [robot] })
    const content = [
      `webhooks:\n  - ${simulator.webhook(robot.token)}`,
      `secrets: ${robot.secret}`,
      'title: from the file',
      'keyword: K',
      'at-mobiles: 13800000000',
    ].join('\n')
    const args = ['send', 'x', '--config', fileOf('open.yml', content, 0o644), '--title', 'flag']
    const env = { DINGTALK_TITLE: 'variable', DINGTALK_KEYWORD: 'V' }
    const ran = await runCommand({ args, env, isConfigured: false })
    const bodies = simulator.received().map(({ body }) => body)
    await simulator.close()
    expect(ran.exitCode).toBe(0)
    expect(ran.stderr).toBe(
      'warning: --config: other users of this machine can read the file, and it may contain secrets. Run chmod 600 on it.\n',
    )
    expect(bodies).toMatchObject([
      { markdown: { title: '【V】flag' }, at: { atMobiles: ['13800000000'] } },
    ])
  })

  test('a file for its owner alone is not, and nothing of it is quoted', async () => {
    const file = fileOf('own.yml', `webhook: ${tokenOf(3)}\n`)
    const ran = await runCommand({ args: ['send', 'x'], env: { DINGTALK_CONFIG: file } })
    expect(ran.exitCode).toBe(2)
    expect(ran.stderr).toContain(
      'error: --config: a setting in it does not exist. Did you mean webhooks?',
    )
    expect(ran.stderr).not.toContain('chmod')
    expect(ran.stderr).not.toContain(tokenOf(3))
  })

  test('secrets on the command line are taken, with a warning', async () => {
    const simulator = await startSimulator({ robots: [{ token: tokenOf(1), secret: secretOf(1) }] })
    const ran = await runCommand({
      args: ['send', 'x', '--webhooks', simulator.webhook(tokenOf(1)), '--secrets', secretOf(1)],
      isConfigured: false,
    })
    const delivered = simulator.delivered().length
    await simulator.close()
    expect({ exitCode: ran.exitCode, delivered }).toEqual({ exitCode: 0, delivered: 1 })
    expect(ran.stderr).toContain('warning: --webhooks: a secret on the command line')
    expect(ran.stderr).toContain('warning: --secrets: a secret on the command line')
    expect(ran.stderr).not.toContain(tokenOf(1))
  })
})

test('inside GitHub Actions no command is printed, and missing secrets in a fork are no error', async () => {
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' }
  const sent = await runCommand({ args: ['send', '::error::x'], env })
  expect(sent.stdout).not.toContain('::')
  const event = {
    pull_request: {
      number: 1,
      head: { repo: { full_name: 'a/fork' } },
      base: { repo: { full_name: 'o/r' } },
    },
  }
  const path = fileOf('event.json', JSON.stringify(event))
  const withheld = await runCommand({
    args: ['send', 'x'],
    env: { ...env, GITHUB_EVENT_PATH: path },
    isConfigured: false,
  })
  expect(withheld.exitCode).toBe(0)
  expect(withheld.stderr).toContain('note: No webhook: GitHub withholds secrets')
})

test.each(['send', 'run', 'report', 'probe'])('%s has help in both languages', async (name) => {
  for (const [language, words] of [
    ['en', ['Usage: ', 'Exit code: ', '--webhooks URL']],
    ['zh-CN', ['用法：', '退出码：', '--webhooks URL']],
  ] as const) {
    const { exitCode, stdout } = await runCommand({
      args: [name, '--help', '--language', language],
    })
    expect(exitCode).toBe(0)
    for (const word of words) expect(stdout).toContain(word)
  }
})

test('help that is read only in part is no error', async () => {
  const onStart = (child: ChildProcess): void => {
    child.stdout?.destroy()
  }
  const ran = await runCommand({ args: ['--help'], onStart })
  expect(ran).toMatchObject({ exitCode: 0, stderr: '' })
})

test.each([[[]], [['--markdown']]])(
  'a text that is far too long is shortened: %j',
  async (flags) => {
    const stdin = 'one line of a log\n'.repeat(60_000)
    const { exitCode, bodies } = await runCommand({ args: ['send', '-', ...flags], stdin })
    expect(exitCode).toBe(0)
    expect(JSON.stringify(bodies).slice(-400)).toContain('… shortened to fit')
  },
)
