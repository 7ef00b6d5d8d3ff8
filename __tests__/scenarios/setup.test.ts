/** `setup`: the command on the PATH of later steps, from a Python script too, and nothing of it left afterwards. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runAction } from '../../scripts/run-action.mjs'
import { type Simulator, startSimulator } from '../../simulator/index.ts'
import { secretOf, tokenOf } from './run-scenario.ts'

const script = fileURLToPath(new URL('../../dist/setup.js', import.meta.url))

const temp = mkdtempSync(join(tmpdir(), 'runner-temp-'))

const pathFile = join(temp, 'path')

let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ robots: [{ token: tokenOf(1), secret: secretOf(1) }] })
})

afterAll(async () => {
  await simulator.close()
  rmSync(temp, { recursive: true })
})

/** A later step. */
function runStep(
  program: string,
  args: string[],
): Promise<{ exitCode: number | null; log: string }> {
  const bin = readFileSync(pathFile, 'utf8').trim()
  const child = spawn(program, args, {
    env: { PATH: `${bin}:${process.env['PATH'] ?? ''}`, GITHUB_ACTIONS: 'true' },
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (log += String(text)))
  return new Promise((resolve) => {
    child.on('close', (exitCode) => {
      resolve({ exitCode, log })
    })
  })
}

test('a Python script sends three messages in mid-run, signed, and no secret is in the log', async () => {
  writeFileSync(pathFile, '')
  const env = { RUNNER_TEMP: temp, GITHUB_PATH: pathFile }
  const webhooks = simulator.webhook(tokenOf(1))
  const inputs = { webhooks, secrets: secretOf(1), language: 'en' }
  const main = await runAction({ file: script, inputs, env })
  expect(main).toMatchObject({ exitCode: 0, stderr: '' })
  const folder = main.state['dingtalk-notify-folder'] ?? ''
  expect(statSync(join(folder, 'config.yml')).mode & 0o777).toBe(0o600)

  const python = [
    'import subprocess',
    'for epoch in range(3):',
    '    subprocess.run(["dingtalk-notify", "send", f"accuracy 0.9{epoch}"], check=True)',
  ].join('\n')
  const step = await runStep('python3', ['-c', python])
  expect(step.exitCode).toBe(0)
  const received = simulator.received()
  expect(received.map(({ body }) => body)).toMatchObject(
    [0, 1, 2].map((epoch) => ({ markdown: { title: `accuracy 0.9${String(epoch)}` } })),
  )
  const log = main.stdout.replace(/^::add-mask::.*\n/gm, '') + step.log
  for (const secret of [
    tokenOf(1),
    secretOf(1),
    ...received.map(({ query }) => query['sign'] ?? ''),
  ])
    expect(log).not.toContain(secret)
  expect(received.every(({ query }) => 'sign' in query)).toBe(true)

  const state = { 'STATE_dingtalk-notify-folder': folder }
  const post = await runAction({ file: script, inputs, env: { ...env, ...state } })
  expect(post).toMatchObject({ exitCode: 0, stdout: '', stderr: '' })
  expect(existsSync(folder)).toBe(false)
})

test('wrong inputs fail it, and leave nothing', async () => {
  writeFileSync(pathFile, '')
  const ran = await runAction({
    file: script,
    inputs: { webhooks: 'SECabcdefghijk', language: 'en' },
    env: { RUNNER_TEMP: temp, GITHUB_PATH: pathFile },
  })
  expect(ran).toMatchObject({ exitCode: 1, state: {} })
  expect(ran.stdout).toContain('Input webhooks')
  expect(readFileSync(pathFile, 'utf8')).toBe('')
})
