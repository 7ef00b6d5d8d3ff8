/** `run`: real child processes; signals come when a test says so. What takes seconds takes them at once. */
import { describe, expect, test } from '@jest/globals'
import { hostname } from 'node:os'
import { aHost, type Given, perform, robot, type TestHost } from './perform.ts'

const host = hostname()

function run(script: string, options: readonly string[] = [], given: Given = {}) {
  return perform(['run', ...options, '--', 'sh', '-c', script], given)
}

/** Once the child has printed something. */
async function afterOutput({ stdout }: TestHost): Promise<void> {
  await new Promise((resolve) => stdout.once('data', resolve))
}

describe('how it ended', () => {
  type Ended = { script: string; code: number; title: string; cause?: string }

  const killed =
    'Killed by SIGKILL (exit code 137): the memory may have run out (OOM), or somebody used kill -9.'

  const endings: Readonly<Record<string, Ended>> = {
    'exit 0': { script: 'exit 0', code: 0, title: '✅ sh succeeded' },
    'exit 3': { script: 'exit 3', code: 3, title: '❌ sh failed', cause: 'Exit code 3.' },
    'kill -9': { script: 'kill -9 $$', code: 137, title: '❌ sh was killed', cause: killed },
    'kill -9 of what a shell ran': {
      ...{ script: 'exit 137', code: 137, title: '❌ sh was killed', cause: killed },
    },
    'a signal': {
      ...{ script: 'kill -SEGV $$', code: 139, title: '❌ sh failed' },
      cause: 'Ended by SIGSEGV (exit code 139).',
    },
    'an exit code of no signal': {
      ...{ script: 'exit 255', code: 255, title: '❌ sh failed', cause: 'Exit code 255.' },
    },
  }

  test.each(Object.entries(endings))('%s', async (_, { script, code, title, cause }) => {
    const { exitCode, titles, texts, out } = await run(script)
    expect({ exitCode, titles, out }).toEqual({
      ...{ exitCode: code, titles: [`${title} · ${host}`] },
      out: '',
    })
    const paragraphs = texts[0]?.split('\n\n') ?? []
    expect(paragraphs[0]).toContain(title.replace(/^\S+ /, ''))
    expect(paragraphs.length === 3 ? paragraphs[1] : undefined).toBe(cause)
    expect(paragraphs.at(-1)?.split('\n')).toEqual([
      expect.stringMatching(/^- Command: sh /),
      `- Host: ${host}`,
      expect.stringMatching(/^- Folder: /),
      expect.stringMatching(/^- Duration: \d+ s$/),
    ])
  })

  test.each([
    ['no-such-command', 127, 'There is no command no-such-command (exit code 127).'],
    ['', 127, 'There is no command "" (exit code 127).'],
    ['/etc/passwd', 126, '/etc/passwd cannot be executed (exit code 126).'],
  ])('%s could not start', async (program, code, cause) => {
    const { exitCode, titles, texts } = await perform(['run', '--', program])
    const name = program === '' ? '""' : program.split('/').at(-1)
    expect({ exitCode, titles }).toEqual({
      ...{ exitCode: code, titles: [`❌ ${name} could not start · ${host}`] },
    })
    expect(texts[0]?.replaceAll('\\', '')).toContain(`\n\n${cause}\n\n`)
  })

  test('in Chinese', async () => {
    const env = { DINGTALK_LANGUAGE: '' }
    const { titles, texts } = await run('exit 3', ['--title', '训练'], { env })
    expect(titles).toEqual([`❌ 训练 失败 · ${host}`])
    expect(texts[0]).toContain('\n\n退出码 3。\n\n')
    const none = await perform(['run', '--', 'no-such-command'], { env })
    expect(none.texts[0]?.replaceAll('\\', '')).toContain(
      '找不到命令 no-such-command（退出码 127）。',
    )
    const killed = await run('kill -9 $$', [], { env })
    expect(killed.texts[0]).toContain('被 SIGKILL 终止（退出码 137）：可能是内存不足（OOM）')
    const segv = await run('kill -SEGV $$', [], { env })
    expect(segv.texts[0]).toContain('因 SIGSEGV 结束（退出码 139）。')
  })

  test('a message that is not delivered, or cannot be made, changes nothing of it', async () => {
    const script = [{ kind: 'answer', errcode: 300005, errmsg: 'token is not exist' }] as const
    const rejected = await run('exit 4', [], { robots: [{ ...robot, script }] })
    expect(rejected.exitCode).toBe(4)
    expect(rejected.err).toContain('error: Not delivered to robot 1: 300005 token is not exist.')
    let calls = 0
    const elapsed = (): number => {
      if (++calls > 3) throw new RangeError('secret detail')
      return 0
    }
    const defect = await run('exit 4', [], { runtime: { elapsed } })
    expect({ exitCode: defect.exitCode, err: defect.err }).toEqual({
      exitCode: 4,
      err: 'error: unexpected RangeError. This is a bug in dingtalk-notify; please report it.\n',
    })
  })
})

describe('signals from outside', () => {
  test('are passed on, and reported as a stop', async () => {
    const own = aHost()
    const ran = run('echo up; exec sleep 30', ['--log-lines=1'], { host: own })
    await afterOutput(own)
    own.signal('SIGTERM')
    const { exitCode, titles, texts } = await ran
    expect({ exitCode, titles }).toEqual({ exitCode: 143, titles: [`🚫 sh was stopped · ${host}`] })
    expect(texts[0]).toContain('SIGTERM was received and passed on; exit code 143.')
  })

  test('in Chinese', async () => {
    const own = aHost()
    const env = { DINGTALK_LANGUAGE: '' }
    const ran = run('echo up; exec sleep 30', ['--log-lines=1'], { host: own, env })
    await afterOutput(own)
    own.signal('SIGHUP')
    const { exitCode, texts } = await ran
    expect(exitCode).toBe(129)
    expect(texts[0]).toContain('收到 SIGHUP 并已转发给该命令，退出码 129。')
  })

  test.concurrent(
    'that the command ignores are reported while it runs, once, and at its end',
    async () => {
      const own = aHost()
      const script = `trap 'end=1' TERM; echo up; i=0; while [ $i -lt 30 ]; do sleep 0.1; i=$((i+1)); done`
      const ran = run(script, ['--log-lines=1'], { host: own })
      await afterOutput(own)
      own.signal('SIGTERM')
      own.signal('SIGTERM')
      const { exitCode, titles, texts } = await ran
      expect({ exitCode, titles }).toEqual({
        exitCode: 0,
        titles: [`🚫 sh is being stopped · ${host}`, `✅ sh succeeded · ${host}`],
      })
      expect(texts[0]).toContain(
        'SIGTERM was received and passed on, and the command is still running. It may soon be killed.',
      )
      expect(texts[1]).toContain('SIGTERM was received and passed on; exit code 0.')
    },
    20_000,
  )

  test.concurrent(
    'that it ignores are not reported where nobody asked for a stop',
    async () => {
      const own = aHost()
      const script = `trap 'end=1' TERM; echo up; i=0; while [ $i -lt 25 ]; do sleep 0.1; i=$((i+1)); done`
      const ran = run(script, ['--log-lines=1', '--notify-on=failure'], { host: own })
      await afterOutput(own)
      own.signal('SIGTERM')
      expect(await ran).toMatchObject({ exitCode: 0, bodies: [] })
    },
    20_000,
  )

  test('of a terminal’s keys reach the command without us', async () => {
    const own = aHost(true)
    const ran = run('echo up; sleep 0.5; exit 5', ['--log-lines=1'], { host: own })
    await afterOutput(own)
    own.signal('SIGINT')
    const { exitCode, titles } = await ran
    expect({ exitCode, titles }).toEqual({ exitCode: 5, titles: [`🚫 sh was stopped · ${host}`] })
  })

  test.concurrent('that ask for no stop are only passed on', async () => {
    const own = aHost()
    const script = `trap 'echo usr1' USR1; trap 'echo usr2' USR2; echo up; i=0; while [ $i -lt 10 ]; do sleep 0.1; i=$((i+1)); done`
    const ran = run(script, ['--log-lines=3'], { host: own })
    await afterOutput(own)
    own.signal('SIGUSR1')
    await afterOutput(own)
    own.signal('SIGUSR2')
    const { titles, texts } = await ran
    expect(titles).toEqual([`✅ sh succeeded · ${host}`])
    expect(texts[0]).toMatch(/> usr1 *\n> usr2/)
  })

  test('are nobody’s any more once it has ended, but end the sending', async () => {
    const own = aHost()
    await run('exit 0', [], { host: own })
    expect(own.listeners()).toBe(2)
  })
})

describe('its output', () => {
  test('goes to where ours would, and its last lines into the message', async () => {
    const own = aHost()
    let [out, err] = ['', '']
    own.stdout.on('data', (chunk) => (out += String(chunk)))
    own.stderr.on('data', (chunk) => (err += String(chunk)))
    const script = 'echo one; echo two >&2; sleep 0.1; echo "key $API_TOKEN"; exit 1'
    const { texts } = await run(script, ['--log-lines=2'], {
      host: own,
      env: { API_TOKEN: 'very-secret-value' },
    })
    expect([out.split('\n')[0], err]).toEqual(['one', 'two\n'])
    expect(texts[0]).toMatch(/> two\s*\n/)
    expect(texts[0]).not.toContain('> one')
  })

  test.concurrent(
    'is not waited for where a process that it left behind holds it open',
    async () => {
      const own = aHost()
      const started = Date.now()
      const { exitCode, texts } = await run('sleep 6 & echo left; exit 0', ['--log-lines=1'], {
        host: own,
      })
      expect(exitCode).toBe(0)
      expect(texts[0]).toContain('> left')
      expect(Date.now() - started).toBeLessThan(5000)
    },
    15_000,
  )

  test('that nobody reads any more ends as it would without us', async () => {
    const own = aHost()
    own.stdout.once('data', () => own.stdout.destroy(new Error('EPIPE')))
    const { exitCode } = await run('while echo y; do :; done; exit 7', ['--log-lines=1'], {
      host: own,
    })
    expect([7, 141]).toContain(exitCode)
  })
})

describe('when it sends', () => {
  test('at the start, too', async () => {
    const { titles, texts } = await run('exit 0', ['--notify-start', '--title=nightly'])
    expect(titles).toEqual([`▶️ nightly started · ${host}`, `✅ nightly succeeded · ${host}`])
    expect(texts[0]).not.toContain('Duration')
  })

  test('only on failure; people are mentioned at the end', async () => {
    const options = ['--notify-on=failure', '--notify-start', '--at-mobiles=13800000000']
    expect((await run('exit 0', options.slice(0, 1))).bodies).toEqual([])
    expect((await run('exit 1', options)).bodies).toMatchObject([
      { at: { atMobiles: [] } },
      { at: { atMobiles: ['13800000000'] } },
    ])
    expect((await run('exit 1', [...options, '--at-on=success'])).bodies).toMatchObject([
      { at: { atMobiles: [] } },
      { at: { atMobiles: [] } },
    ])
  })

  test('a dry run prints the message beside the command’s output', async () => {
    const { exitCode, out, err } = await run('exit 1', ['--dry-run', '--title=T'], { robots: [] })
    expect([exitCode, out]).toEqual([1, ''])
    expect(err.split('\n')[0]).toBe(`❌ T failed · ${host}`)
  })
})

describe('the page of the job that it runs in', () => {
  test('is a link, and so a card has one', async () => {
    const env = {
      CI: 'true',
      GITLAB_CI: 'true',
      CI_JOB_NAME: 'unit',
      CI_JOB_URL: 'https://git.example/group/app/-/jobs/77',
    }
    const { bodies } = await run('exit 0', ['--message-type=action-card'], { env })
    expect(bodies).toMatchObject([
      { actionCard: { singleTitle: 'View job', singleURL: env.CI_JOB_URL } },
    ])
  })

  test('is none where the CI has none, or none is known', async () => {
    const args = ['--message-type=action-card']
    for (const env of [{ CI: 'true' }, { CI: 'true', GITLAB_CI: 'true' }]) {
      const { exitCode, err } = await run('exit 0', args, { env })
      expect(exitCode).toBe(2)
      expect(err).toContain('error: this message-type needs a link.')
    }
  })
})

describe('wrong usage exits with 2, and runs nothing', () => {
  const usage = 'Usage: dingtalk-notify run [options] -- COMMAND …\ndingtalk-notify run --help\n'
  const missing =
    'error: the command to run is missing. Write: dingtalk-notify run [options] -- COMMAND.\n'

  test.each<[string, string[], string]>([
    ['no command', ['--title', 'x'], missing],
    ['nothing behind the --', ['--'], missing],
    ['no --', ['sh', '-c', 'exit 0'], missing],
    [
      'a transition',
      ['--notify-on', 'fixed', '--', 'sh', '-c', 'exit 0'],
      'error: a command that is run here has no previous run: notify-on and at-on accept only always, success, failure and cancelled.\n',
    ],
  ])('%s', async (_, args, text) => {
    expect(await perform(['run', ...args])).toMatchObject({
      ...{ exitCode: 2, out: '', err: text + usage, bodies: [] },
    })
  })
})
