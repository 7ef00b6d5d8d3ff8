import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launchers, setUp } from '../../src/action/setup-stage.ts'
import { aFile, linesOf, setEnvironment, setInputs, startStep } from '../runner.ts'

const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'))

afterAll(() => {
  rmSync(temp, { recursive: true })
})

const program = { node: process.execPath, script: '/opt/dist/cli.js' }

const webhooks = 'https://robots.example/send?access_token=0123456789abcdef'

beforeEach(() => {
  startStep()
})

/** A stage of the action, with what it printed and masked. */
async function stage(env: Readonly<Record<string, string>> = {}) {
  setEnvironment({ RUNNER_TEMP: temp, GITHUB_STATE: aFile('state', ''), ...env })
  const masked: string[] = []
  let failure: string | undefined
  const log = await linesOf(async () => {
    failure = await setUp(process.env, program, (texts) => masked.push(...texts))
  })
  return { failure, log, masked, state: readFileSync(process.env['GITHUB_STATE'] ?? '', 'utf8') }
}

describe('main', () => {
  test('keeps what is given in a file for its owner alone, and names the folder of its commands', async () => {
    setInputs({ webhooks, secrets: 'SEC0123456789', keyword: ' ', language: 'en' })
    const path = aFile('path', '')
    const { failure, log, masked, state } = await stage({ GITHUB_PATH: path })
    expect(failure).toBeUndefined()
    expect(log).toEqual([
      'Later steps of this job can run dingtalk-notify and post to the configured robots.',
    ])
    expect(masked).toEqual(expect.arrayContaining([webhooks, 'SEC0123456789']))
    const bin = readFileSync(path, 'utf8').trim()
    const folder = join(bin, '..')
    expect(state).toContain(`dingtalk-notify-folder`)
    expect(state).toContain(folder)
    const config = join(folder, 'config.yml')
    expect(statSync(config).mode & 0o777).toBe(0o600)
    expect(JSON.parse(readFileSync(config, 'utf8'))).toEqual({
      ...{ webhooks, secrets: 'SEC0123456789', language: 'en' },
    })
    expect(readdirSync(bin).toSorted()).toEqual(['dingtalk-notify', 'dingtalk-notify.cmd'])
    expect(statSync(join(bin, 'dingtalk-notify')).mode & 0o777).toBe(0o755)
  })

  test('in Chinese, without a file for paths: nothing is printed of the secrets', async () => {
    setInputs({ webhooks, language: 'zh-CN' })
    const { failure, log } = await stage({ GITHUB_PATH: '' })
    expect({ failure, log }).toEqual({
      failure: undefined,
      log: ['本作业后续的步骤都可以运行 dingtalk-notify，从而通过已配置的机器人发送消息。'],
    })
  })

  test('wrong inputs fail it, and leave nothing', async () => {
    setInputs({ webhooks: 'SECabcdefghijk', language: 'en' })
    const before = readdirSync(temp)
    const { failure, log, state } = await stage({ GITHUB_PATH: aFile('path', '') })
    expect(failure).not.toBeUndefined()
    expect(log.join('\n')).toContain('Input webhooks')
    expect([readdirSync(temp), state]).toEqual([before, ''])
  })
})

test('post removes the folder, and does not mind where it is gone', async () => {
  const folder = mkdtempSync(join(temp, 'dingtalk-notify-'))
  const env = { 'STATE_dingtalk-notify-folder': folder }
  expect(await stage(env)).toMatchObject({ failure: undefined, log: [], masked: [], state: '' })
  expect(existsSync(folder)).toBe(false)
  expect((await stage(env)).failure).toBeUndefined()
})

describe('launchers', () => {
  const odd = { node: 'C:\\n $x`y" 100%\\node', script: '/s', config: '/c 1' }

  test('of Unix quote what a shell would read, and a configuration of one’s own counts', () => {
    const shown = { node: '/bin/echo', script: '$HOME `x` "y"', config: '/a b' }
    const { 'dingtalk-notify': sh = '' } = launchers(shown)
    const run = (env: Record<string, string>) =>
      execFileSync('/bin/sh', ['-s', '--', 'send', 'a b'], {
        input: sh.replace(' "$@"', ' "$DINGTALK_CONFIG" "$@"'),
        env,
        encoding: 'utf8',
      })
    expect(run({ HOME: '/h' })).toBe('$HOME `x` "y" /a b send a b\n')
    expect(run({ DINGTALK_CONFIG: '/own' })).toBe('$HOME `x` "y" /own send a b\n')
  })

  test('of Windows double the percent sign', () => {
    expect(launchers(odd)['dingtalk-notify.cmd']?.split('\r\n')).toEqual([
      '@echo off',
      'setlocal',
      'if not defined DINGTALK_CONFIG set "DINGTALK_CONFIG=/c 1"',
      '"C:\\n $x`y" 100%%\\node" "/s" %*',
      'exit /b %ERRORLEVEL%',
      '',
    ])
  })
})
