/** The command line as a whole: what is wrong with it is said with what to do, and exits with 2. */
import { describe, expect, test } from '@jest/globals'
import about from '../../package.json' with { type: 'json' }
import { perform } from './perform.ts'

describe('version and help', () => {
  test.each(['--version', '-V'])('%s', async (word) => {
    expect(await perform([word])).toMatchObject({ exitCode: 0, out: `${about.version}\n`, err: '' })
  })

  test.each(['--help', '-h', 'help'])('%s lists the commands', async (word) => {
    const { exitCode, out } = await perform([word])
    expect(exitCode).toBe(0)
    expect(out.split('\n').slice(0, 5)).toEqual([
      'Usage: dingtalk-notify send | run | report | probe',
      '',
      'Commands:',
      '  send [options] [TEXT | -]',
      '      Sends your own message: TEXT, standard input (-), a template or a payload.',
    ])
  })

  test.each([
    [['help', 'run'], 'Usage: dingtalk-notify run [options] -- COMMAND …'],
    [['run', '--help'], 'Usage: dingtalk-notify run [options] -- COMMAND …'],
    [['probe', '-h'], 'Usage: dingtalk-notify probe [options]'],
    [['send', '--help', '--language', 'zh'], '用法：dingtalk-notify send [选项] [文本 | -]'],
  ])('%j', async (args, usage) => {
    const { exitCode, out, err } = await perform(args)
    expect([exitCode, out.split('\n')[0], err]).toEqual([0, usage, ''])
  })

  test('what follows -- is the command’s own', async () => {
    const { out, bodies } = await perform(['run', '--', 'sh', '-c', 'exit 0', '--help'])
    expect(out).not.toContain('Usage')
    expect(bodies).toHaveLength(1)
  })

  test('names each option with its value, and ends with the exit codes', async () => {
    const { out } = await perform(['report', '--help'])
    expect(out).toContain('\n  --json\n      Prints the results as JSON on standard output')
    expect(out).toContain('\n  --status TEXT\n')
    expect(out).toContain("\n  --field 'LABEL: VALUE'\n")
    expect(out.trimEnd().split('\n').at(-1)).toBe(
      'Exit code: 0 delivered, or --notify-on did not match; 1 not delivered (see --fail-on); 2 wrong usage, or an unknown status: nothing was sent',
    )
  })
})

const sendUsage = 'Usage: dingtalk-notify send [options] [TEXT | -]\ndingtalk-notify send --help\n'

describe('wrong usage', () => {
  test.each<[string, string[], string]>([
    ['no command', [], 'a command is missing. Use send, run, report, probe.'],
    ['an option instead of one', ['--json'], 'a command is missing. Use send, run, report, probe.'],
    [
      'another command',
      ['sned', 'x'],
      'there is no such command. Did you mean send? Use send, run, report, probe.',
    ],
    ['one like none', ['deliver-it'], 'there is no such command. Use send, run, report, probe.'],
  ])('%s', async (_, args, text) => {
    expect(await perform(args)).toMatchObject({
      ...{ exitCode: 2, out: '', bodies: [] },
      err: `error: ${text}\nUsage: dingtalk-notify send | run | report | probe\ndingtalk-notify --help\n`,
    })
  })

  test.each<[string, string[], string[]]>([
    [
      'nothing to send',
      ['send'],
      [
        'there is nothing to send. Give a text, - for standard input, a template, a payload or rows.',
      ],
    ],
    ['two texts', ['send', 'a', 'b'], ['more than one text. Put the whole text in quotes.']],
    [
      'each wrong option',
      [
        'send',
        'x',
        '--webhook=y',
        '--token',
        'y',
        '--nonsense',
        '--15912345678',
        '-5',
        '--json=1',
        '--title',
      ],
      [
        'send has no option --webhook. Did you mean --webhooks?',
        'send has no option --token. Did you mean --webhooks?',
        'send has no option --nonsense.',
        'send has no option ***.',
        'send has no option -5. A text that begins with a dash goes after --.',
        '--json takes no value.',
        '--title needs a value.',
      ],
    ],
    [
      'a text and a payload',
      ['send', 'x', '--payload', '{"msgtype":"text","text":{"content":"y"}}'],
      ['a text is given as well as a template or a payload. Give only one of them.'],
    ],
    [
      'a text and a template',
      ['send', 'x', '--template', 'y'],
      ['a text is given as well as a template or a payload. Give only one of them.'],
    ],
    [
      'a card without a link',
      ['send', 'x', '--message-type', 'action-card'],
      ['this message-type needs a link. Give one: --field "Report: https://…".'],
    ],
    [
      'a template’s card without a link',
      ['send', '--template', 'y', '--message-type', 'link'],
      ['this message-type needs a link. Give one: --field "Report: https://…".'],
    ],
    [
      'a wrong number among others',
      ['send', 'x', '--at-mobiles', '13800000000,12'],
      [
        '--at-mobiles, line 1, entry 2: the wrong number of digits. A mainland number has 11 and begins with 1; write an overseas one like +852-12345678.',
      ],
    ],
  ])('%s', async (_, args, texts) => {
    const { exitCode, out, err, bodies } = await perform(args)
    expect({ exitCode, out, bodies }).toEqual({ exitCode: 2, out: '', bodies: [] })
    expect(err.endsWith(sendUsage)).toBe(true)
    const lines = err.slice(0, -sendUsage.length).trimEnd().split('\n')
    expect(lines.map((line) => line.replace(/^error: /, ''))).toEqual(texts)
  })

  test('--open in a job of a workflow', async () => {
    const { exitCode, err } = await perform(['send', 'x', '--dry-run', '--open'], {
      env: { GITHUB_ACTIONS: 'true' },
    })
    expect([exitCode, err]).toEqual([
      2,
      `error: the job of a workflow has no browser: remove --open.\n${sendUsage}`,
    ])
  })

  test('in Chinese unless English is asked for, by the last resort of what cannot be parsed', async () => {
    const env = { DINGTALK_LANGUAGE: '' }
    expect((await perform(['send'], { env })).err).toBe(
      '错误：没有要发送的内容。请给出文本、-（标准输入）、模板、payload 或附加行。\n用法：dingtalk-notify send [选项] [文本 | -]\ndingtalk-notify send --help\n',
    )
    expect((await perform(['send', '--nonsense', '--language'], { env })).err).toMatch(/^错误：/)
    expect((await perform(['send', '--nonsense', '--language=en-US'], { env })).err).toMatch(
      /^error: send has no option --nonsense\./,
    )
    expect((await perform(['send', '--nonsense', '--language', 'EN'], { env })).err).toMatch(
      /^error: /,
    )
  })

  test('each problem in Chinese', async () => {
    const args = ['send', '--webhook=y', '--nonsense', '-5', '--json=1', '--title']
    const { err } = await perform(args, { env: { DINGTALK_LANGUAGE: '' } })
    expect(err.split('\n').slice(0, 5)).toEqual([
      '错误：send 没有选项 --webhook。是否想写 --webhooks？',
      '错误：send 没有选项 --nonsense。',
      '错误：send 没有选项 -5。以短横线开头的文本请写在 -- 之后。',
      '错误：--json 不接受值。',
      '错误：--title 缺少值。',
    ])
  })

  test('words where none belong', async () => {
    const { exitCode, err } = await perform(['report', 'now'])
    expect(exitCode).toBe(2)
    expect(err).toBe(
      'error: unexpected arguments after the options.\nUsage: dingtalk-notify report [options]\ndingtalk-notify report --help\n',
    )
  })
})

test('a defect is exit code 1, and says no more than what kind it is', async () => {
  const elapsed = (): number => {
    throw new TypeError('secret detail')
  }
  const { exitCode, err } = await perform(['send', 'x'], { runtime: { elapsed } })
  expect({ exitCode, err }).toEqual({
    exitCode: 1,
    err: 'error: unexpected TypeError. This is a bug in dingtalk-notify; please report it.\n',
  })
})

test('a defect that is no error', async () => {
  const thrown: unknown = 'secret detail'
  const elapsed = (): number => {
    throw thrown
  }
  const { exitCode, err } = await perform(['send', 'x'], {
    ...{ runtime: { elapsed }, env: { DINGTALK_LANGUAGE: '' } },
  })
  expect({ exitCode, err }).toEqual({
    exitCode: 1,
    err: '错误：意外错误 string。这是 dingtalk-notify 自身的缺陷，请向我们反馈。\n',
  })
})
