/** `dingtalk-notify run`: whatever ends a command is reported, and the exit code is the command's own. */
import { describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { hostname } from 'node:os'
import { command, runCommand } from './run-command.ts'
import { tokenOf } from './run-scenario.ts'

const node = process.execPath

const host = hostname()

/** Calls back once the child has printed the word. */
function onPrinted(word: string, act: (pid: number) => void) {
  return (child: Parameters<NonNullable<Parameters<typeof runCommand>[0]['onStart']>>[0]): void => {
    let text = ''
    const listen = (chunk: unknown): void => {
      if (text.includes(word)) return
      text += String(chunk)
      if (text.includes(word)) act(child.pid ?? 0)
    }
    child.stdout?.on('data', listen)
  }
}

/** The only child of a process. */
function childOf(pid: number): number {
  return Number(execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' }).trim())
}

describe('the exit code and the message', () => {
  test.each<[string, { child: string[]; code: number; title: string; cause?: string }]>([
    ['exit 0', { child: ['sh', '-c', 'exit 0'], code: 0, title: '✅ sh succeeded' }],
    [
      'exit 3',
      { child: ['sh', '-c', 'exit 3'], code: 3, title: '❌ sh failed', cause: 'Exit code 3.' },
    ],
    [
      'kill -9',
      {
        child: ['sh', '-c', 'kill -9 $$'],
        code: 137,
        title: '❌ sh was killed',
        cause:
          'Killed by SIGKILL (exit code 137): the memory may have run out (OOM), or somebody used kill -9.',
      },
    ],
    [
      'kill -9 of what a shell runs',
      {
        child: ['sh', '-c', 'sh -c "kill -9 \\$\\$"; exit $?'],
        code: 137,
        title: '❌ sh was killed',
        cause: 'Killed by SIGKILL (exit code 137)',
      },
    ],
    [
      'a signal of its own',
      {
        child: ['sh', '-c', 'kill -SEGV $$'],
        code: 139,
        title: '❌ sh failed',
        cause: 'Ended by SIGSEGV (exit code 139).',
      },
    ],
    [
      'no such command',
      {
        child: ['no-such-command'],
        code: 127,
        title: '❌ no-such-command could not start',
        cause: 'There is no command no-such-command (exit code 127).',
      },
    ],
    [
      'a file that cannot be executed',
      {
        child: ['/etc/passwd'],
        code: 126,
        title: '❌ passwd could not start',
        cause: '/etc/passwd cannot be executed (exit code 126).',
      },
    ],
  ])('%s', async (_, { child, code, title, cause }) => {
    const { exitCode, titles, texts } = await runCommand({ args: ['run', '--', ...child] })
    expect({ exitCode, titles }).toEqual({ exitCode: code, titles: [`${title} · ${host}`] })
    if (cause === undefined) expect(texts[0]).not.toContain('xit code')
    else expect(texts[0]).toContain(cause)
    expect(texts[0]).toContain(`- Host: ${host}`)
    expect(texts[0]).toMatch(/- Duration: \d+ s/)
  })

  test('SIGTERM from outside is passed on, and reported as a stop', async () => {
    const { exitCode, titles, texts } = await runCommand({
      args: ['run', '--', 'sh', '-c', 'echo up; exec sleep 30'],
      onStart: onPrinted('up', (pid) => process.kill(pid, 'SIGTERM')),
    })
    expect({ exitCode, titles }).toEqual({ exitCode: 143, titles: [`🚫 sh was stopped · ${host}`] })
    expect(texts[0]).toContain('SIGTERM was received and passed on; exit code 143.')
  })

  test('a child that ignores SIGTERM is reported while it runs, and again when it ends', async () => {
    const script = `process.on('SIGTERM', () => setTimeout(() => process.exit(0), 3500));
      console.log('up'); setTimeout(() => {}, 30000)`
    const { exitCode, titles, texts } = await runCommand({
      args: ['run', '--', node, '-e', script],
      onStart: onPrinted('up', (pid) => process.kill(pid, 'SIGTERM')),
    })
    expect({ exitCode, titles }).toEqual({
      exitCode: 0,
      titles: [`🚫 node is being stopped · ${host}`, `✅ node succeeded · ${host}`],
    })
    expect(texts[0]).toContain(
      'SIGTERM was received and passed on, and the command is still running.',
    )
    expect(texts[1]).toContain('SIGTERM was received and passed on; exit code 0.')
  }, 20_000)

  test('a kill of the child from outside is a kill', async () => {
    const { exitCode, titles } = await runCommand({
      args: ['run', '--', 'sh', '-c', 'echo up; exec sleep 30'],
      onStart: onPrinted('up', (pid) => process.kill(childOf(pid), 'SIGKILL')),
    })
    expect({ exitCode, titles }).toEqual({ exitCode: 137, titles: [`❌ sh was killed · ${host}`] })
  })

  test('a message that is not delivered changes nothing of it', async () => {
    const script = [{ kind: 'answer', errcode: 300005, errmsg: 'token is not exist' }] as const
    const robots = [{ token: tokenOf(1), script }]
    const ran = await runCommand({ args: ['run', '--', 'sh', '-c', 'echo out; exit 4'], robots })
    expect({ exitCode: ran.exitCode, stdout: ran.stdout }).toEqual({ exitCode: 4, stdout: 'out\n' })
    expect(ran.stderr).toContain('error: Not delivered to robot 1: 300005 token is not exist.')
  })
})

describe('its output', () => {
  test('passes through 200 MB in bounded memory, and quotes the end', async () => {
    const script = `const lines = ('x'.repeat(1023) + '\\n').repeat(64); let left = 200 * 16;
      const write = () => { while (left-- > 0) if (!process.stdout.write(lines)) return process.stdout.once('drain', write);
        process.stdout.write('the end\\n') }; write()`
    let most = 0
    const { exitCode, stdout, texts } = await runCommand({
      args: ['run', '--log-lines', '2', '--', node, '-e', script],
      onStart: (child) => {
        const timer = setInterval(() => {
          most = Math.max(most, residentKb(child.pid ?? 0))
        }, 50)
        child.once('exit', () => {
          clearInterval(timer)
        })
      },
    })
    expect(exitCode).toBe(0)
    expect(stdout.endsWith('x\nthe end\n')).toBe(true)
    expect(texts[0]).toMatch(/> x+…\s+> the end\n/)
    expect(most).toBeGreaterThan(10_000)
    expect(most).toBeLessThan(200_000)
  }, 60_000)

  test('is quoted without colours and secrets; a progress bar as it last was', async () => {
    const script = `console.log('\\x1b[31mred\\x1b[0m'); console.log('10%\\r50%\\r100%');
      console.log('key ' + process.env.API_TOKEN); console.error('call 13800000000');
      console.log('plain ' + process.env.PLAIN); process.exit(1)`
    const { texts, stdout } = await runCommand({
      args: ['run', '--log-lines=9', '--', node, '-e', script],
      env: { API_TOKEN: 'very-secret-value', PLAIN: 'harmless' },
    })
    expect(stdout).toContain('very-secret-value')
    const quoted = (texts[0] ?? '').match(/^> .*$/gm)?.map((line) => line.slice(2).trim())
    const plain = quoted?.map((line) => line.replaceAll('\\', ''))
    expect(plain?.toSorted()).toEqual([
      '100%',
      'call 138****0000',
      'key ***',
      'plain harmless',
      'red',
    ])
  })

  test('arguments that are secret are not shown', async () => {
    const { texts } = await runCommand({
      args: [
        'run',
        '--',
        'echo',
        '--password',
        'hunter2',
        '--api-token=abc',
        'https://me:pw@a.example/x',
        'ok',
      ],
    })
    for (const secret of ['hunter2', 'abc', 'me:pw']) expect(texts[0]).not.toContain(secret)
    expect(texts[0]).toContain('ok')
  })
})

test('a folder that was removed keeps no command from running', async () => {
  const args = ['--', 'sh', '-c', 'mkdir gone; cd gone; rmdir ../gone; exec "$@"', 'sh', node]
  const { exitCode, titles, stdout } = await runCommand({
    args: ['run', ...args, command, 'run', '--title', 'inner', '--', 'echo', 'ran'],
  })
  expect({ exitCode, stdout }).toMatchObject({
    exitCode: 0,
    stdout: expect.stringContaining('ran'),
  })
  expect(titles).toContain(`✅ inner succeeded · ${host}`)
})

describe('when it sends', () => {
  test('--notify-start: at the start, too', async () => {
    const { titles, stderr } = await runCommand({
      args: ['run', '--notify-start', '--title', 'nightly', '--', 'sh', '-c', 'exit 0'],
    })
    expect(titles).toEqual([`▶️ nightly started · ${host}`, `✅ nightly succeeded · ${host}`])
    expect(stderr).not.toContain('notify-start')
  })

  test.each<[string, number]>([
    ['exit 0', 0],
    ['exit 1', 1],
  ])('--notify-on failure, and %s', async (script, sent) => {
    const { bodies, exitCode } = await runCommand({
      args: ['run', '--notify-on', 'failure', '--', 'sh', '-c', script],
    })
    expect({ exitCode, sent: bodies.length }).toEqual({ exitCode: sent, sent })
  })

  test('people are mentioned at the end, when at-on says so', async () => {
    const args = ['run', '--notify-start', '--at-on', 'failure', '--at-mobiles', '13800000000']
    const { bodies } = await runCommand({ args: [...args, '--', 'sh', '-c', 'exit 1'] })
    expect(bodies).toMatchObject([
      { at: { atMobiles: [] } },
      { at: { atMobiles: ['13800000000'] } },
    ])
  })
})

describe('wrong usage exits with 2, and runs nothing', () => {
  test.each<[string, string[], string]>([
    ['no command', ['--title', 'x'], 'error: the command to run is missing.'],
    ['no --', ['sh', '-c', 'echo ran'], 'error: the command to run is missing.'],
    ['a transition', ['--notify-on', 'fixed', '--', 'sh', '-c', 'echo ran'], 'has no previous run'],
    ['no link', ['--message-type', 'action-card', '--', 'sh', '-c', 'echo ran'], 'needs a link'],
  ])('%s', async (_, args, words) => {
    const ran = await runCommand({ args: ['run', ...args] })
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', bodies: [] })
    expect(ran.stderr).toContain(words)
  })
})

/** Of a process, by the kernel's own account. */
function residentKb(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }))
  } catch {
    return 0
  }
}
