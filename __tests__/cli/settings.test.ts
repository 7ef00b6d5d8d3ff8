/** Where settings come from: flags, then variables, then the file; what is wrong names where it was set. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfigFile } from '../../src/cli/config-file.chunk.ts'
import { perform, robot } from './perform.ts'

const folder = mkdtempSync(join(tmpdir(), 'command-settings-'))

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function fileOf(content: string, mode = 0o600): string {
  const file = join(folder, 'settings.yml')
  writeFileSync(file, content)
  chmodSync(file, mode)
  return file
}

describe('the file', () => {
  test('has texts, numbers, flags and lists, by the names of the inputs', async () => {
    const content = [
      '\ufeffwebhooks:',
      '  - https://a.example/robot/send?access_token=1',
      '  - null',
      'at-all: true',
      'retries: 2',
      'title:',
      'fields: ["Loss: 1", "Lr: 2"]',
    ].join('\n')
    const { values, issues } = await readConfigFile(fileOf(content))
    expect(Object.fromEntries(values)).toEqual({
      webhooks: 'https://a.example/robot/send?access_token=1\n',
      'at-all': 'true',
      retries: '2',
      title: '',
      fields: 'Loss: 1\nLr: 2',
    })
    expect(issues).toEqual([])
  })

  const modes = 'Run chmod 600 on it.'
  const noMapping =
    'not settings in YAML: write a name and a value on each line, such as language: en.'

  test.each<[string, string, string]>([
    ['a list', '- a\n', noMapping],
    ['a text', 'SEC0123456789\n', noMapping],
    ['nothing', '', noMapping],
    ['what is too deep', '['.repeat(2000), noMapping],
    [
      'another name',
      'webhook: x\n',
      'a setting in it does not exist. Did you mean webhooks? Settings have the names of the options, without the leading dashes; rows are called fields.',
    ],
    [
      'a name like none',
      'SEC0123456789: x\n',
      'a setting in it does not exist. Settings have the names of the options, without the leading dashes; rows are called fields.',
    ],
    ['a mapping in it', 'title:\n  a: b\n', 'title is neither a text nor a list of texts.'],
  ])('%s is an error that quotes nothing', async (_, content, text) => {
    const { issues } = await readConfigFile(fileOf(content))
    expect(issues.map(({ input, text: shown }) => [input, shown.en])).toEqual([['config', text]])
  })

  test('in Chinese, too', async () => {
    const { issues } = await readConfigFile(fileOf('webhook: x\nnonsense: y\ntitle: {a: b}\n'))
    expect(issues.map(({ text }) => text['zh-CN'])).toEqual([
      '其中有不存在的设置。是否想写 webhooks？设置名与选项名相同，前面不带短横线；附加行写作 fields。',
      '其中有不存在的设置。设置名与选项名相同，前面不带短横线；附加行写作 fields。',
      'title 既不是文本，也不是文本列表。',
    ])
  })

  test('what is no YAML says the line', async () => {
    const { issues } = await readConfigFile(fileOf('title: "a\nb: c\n'))
    expect(issues).toMatchObject([{ input: 'config', line: expect.any(Number) }])
  })

  test('that is not there', async () => {
    const { issues } = await readConfigFile(join(folder, 'none.yml'))
    expect(issues.map(({ text }) => text.en)).toEqual([
      'the file cannot be read. Is the path right, and may you read it?',
    ])
  })

  test('that others can read is warned of, and used', async () => {
    const config = fileOf('title: from the file\n', 0o640)
    const { exitCode, err, titles } = await perform(['send', 'x', '--config', config])
    expect({ exitCode, titles }).toEqual({ exitCode: 0, titles: ['from the file'] })
    expect(err).toBe(
      `warning: --config: other users of this machine can read the file, and it may contain secrets. ${modes}\n`,
    )
  })
})

test('a flag counts before a variable, that before the file; an empty one is not set', async () => {
  const config = fileOf('title: file\nkeyword: file\nat-mobiles: [13800000000, 13900000000]\n')
  const env = { DINGTALK_CONFIG: config, DINGTALK_TITLE: 'variable', DINGTALK_KEYWORD: ' ' }
  const { bodies } = await perform(['send', 'x', '--title', 'flag'], { env })
  expect(bodies).toMatchObject([
    { markdown: { title: '【file】flag' }, at: { atMobiles: ['13800000000', '13900000000'] } },
  ])
})

test('the file’s robots, and its language for what is wrong', async () => {
  const config = fileOf('language: en\nretries: many\n')
  const env = { DINGTALK_LANGUAGE: '', DINGTALK_TIMEOUT: 'long' }
  const args = ['send', 'x', '--config', config, '--field', 'y']
  const { exitCode, err } = await perform(args, { env })
  expect(exitCode).toBe(2)
  const lines = err.split('\n').slice(0, -3)
  expect(lines.map((line) => line.split(': ').slice(0, 2).join(': '))).toEqual(
    expect.arrayContaining([
      'error: --field, line 1',
      'error: retries in the file of --config',
      'error: DINGTALK_TIMEOUT',
    ]),
  )
})

test('the same in Chinese', async () => {
  const config = fileOf('retries: many\nat-mobiles: "13800000000, 12"\n')
  const { err } = await perform(['send', 'x', '--config', config], {
    env: { DINGTALK_LANGUAGE: '' },
  })
  expect(err).toContain('错误：--config 文件中的 retries：')
  expect(err).toContain('错误：--config 文件中的 at-mobiles 第 1 行第 2 项：')
})

describe('robots', () => {
  test('none is a mistake', async () => {
    const { exitCode, err } = await perform(['send', 'x'], { robots: [] })
    expect(exitCode).toBe(2)
    expect(err).toMatch(
      /^error: --webhooks: no robot is configured\. Set DINGTALK_WEBHOOKS to its webhook, or use a file that contains it: --config FILE\.\nUsage: /,
    )
  })

  test('none is none for a dry run', async () => {
    const ran = await perform(['send', 'call 13800000000', '--dry-run', '--title', 'T'], {
      robots: [],
    })
    expect(ran).toMatchObject({ exitCode: 0, err: '', out: 'T\n\n### T\n\ncall 138****0000\n' })
  })

  test('secrets on the command line are used, with a warning', async () => {
    const { exitCode, err } = await perform(['send', 'x', '--secrets', robot.secret ?? ''])
    expect(exitCode).toBe(0)
    expect(err).toBe(
      'warning: --secrets: a secret on the command line: other users of this machine can read it in the process list. Put it in the environment (DINGTALK_WEBHOOKS, DINGTALK_SECRETS) or in a file (--config).\n',
    )
  })

  test('that GitHub withholds from a fork’s pull request are no mistake', async () => {
    const event = join(folder, 'event.json')
    const repo = (name: string) => ({ repo: { full_name: name } })
    const pull = { number: 1, head: repo('a/fork'), base: repo('o/r') }
    writeFileSync(event, JSON.stringify({ pull_request: pull }))
    const env = {
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event,
    }
    const ran = await perform(['send', 'x', '--json'], { env, robots: [] })
    expect(ran).toMatchObject({
      exitCode: 0,
      out: '{"notified":false,"delivered":0,"failed":0,"results":[],"title":"","message":""}\n',
      err: 'note: No webhook: GitHub withholds secrets from pull requests from forks or by Dependabot, and a fork does not inherit them. Nothing was sent.\n',
    })
    const quiet = await perform(['send', 'x'], { env, robots: [] })
    expect(quiet).toMatchObject({ exitCode: 0, out: '' })
    const push = { ...env, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: undefined }
    expect((await perform(['send', 'x'], { env: push, robots: [] })).exitCode).toBe(2)
  })
})
