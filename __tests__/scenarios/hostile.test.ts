/** The hostile set: whatever the content, one message arrives, in seconds and in the limit. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { aJob, aStep } from '../github-api/builders.ts'
import { oneRobot, runFailing } from './failing.ts'
import {
  bytesOf,
  messageOf,
  type Observed,
  pushPayload,
  runScenario,
  type Scenario,
} from './run-scenario.ts'

const workspace = mkdtempSync(join(tmpdir(), 'hostile-'))

afterAll(() => {
  rmSync(workspace, { recursive: true })
})

/** Seconds, not minutes, on the slowest of machines. */
const mostMs = 30_000

async function run(scenario: Scenario): Promise<Observed> {
  return await runScenario({ robots: oneRobot, ...scenario })
}

function expectOneMessage(observed: Observed): void {
  expect(observed).toMatchObject({ exitCode: 0, delivered: [1] })
  expect(observed.requests).toHaveLength(1)
  expect(bytesOf(observed)).toBeLessThanOrEqual(20_000)
}

function released(body: string): Scenario {
  return {
    env: { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/tags/v1' },
    payload: {
      action: 'published',
      release: { tag_name: 'v1', name: 'One', body },
    },
  }
}

const filtered = { template: '{{ release.notes | markdown }}' }

const generated = Array.from(
  { length: 150 },
  (_, n) => `* Fix ${String(n)} by @octocat in https://github.com/octo/hello/pull/${String(n)}`,
)

let deep: unknown = 'x'
for (let level = 0; level < 3000; level++) deep = { deep }

describe('one message, in the limit', () => {
  test.each<[string, Scenario, RegExp]>([
    ['notes of 360 lines', { ...released('#1\n'.repeat(360)), inputs: filtered }, /\[#1\]/],
    ['a list of 6,000 items', released('- item\n'.repeat(6000)), /\n- item\n\n… the rest of/],
    [
      'such a list in a template',
      { ...released('- i\n'.repeat(6000)), inputs: filtered },
      /\n- i\n/,
    ],
    [
      '150 generated entries under a heading',
      released(`## What's Changed\n\n${generated.join('\n')}`),
      /\n\n#### What's Changed\n\n- Fix 0 by .*\n- Fix 1 by [^]*\n\n… the rest of the notes\n\n/,
    ],
    ['a payload nested 3,000 deep', { payload: { deep } }, /^### ✅/],
    [
      'halves of characters',
      {
        inputs: { template: '{{ commit.subject }}\ud800' },
        payload: pushPayload('a\ud83d \udc00b'),
      },
      /^a.* .*b/,
    ],
  ])(
    '%s',
    async (...[, scenario, shown]) => {
      const observed = await run(scenario)
      expectOneMessage(observed)
      expect(messageOf(observed)).toMatch(shown)
      expect(messageOf(observed).isWellFormed()).toBe(true)
    },
    mostMs,
  )

  test(
    'a log of 400 kB of control strings that never end',
    async () => {
      const step = aStep({ conclusion: 'failure' })
      const observed = await runFailing({
        content: {
          jobs: [aJob({ steps: [step] })],
          log: `##[group]Run x\n##[endgroup]\n${'\u001b]0;'.repeat(100_000)}\n##[error]expected 2\n`,
        },
        inputs: { 'log-lines': '5' },
      })
      expectOneMessage(observed)
      expect(messageOf(observed)).toContain('> expected 2')
    },
    mostMs,
  )

  test('a URL that looks like a mention of whom the message mentions', async () => {
    const observed = await run({
      ...released('see https://medium.com/@zhangsan and @zhangsan'),
      inputs: { 'at-user-ids': 'zhangsan' },
    })
    expectOneMessage(observed)
    expect(messageOf(observed)).toMatch(/\n\n@zhangsan\n\n/)
    expect(messageOf(observed).match(/@zhangsan/g)).toHaveLength(1)
  })
})

test('inputs of a dispatch with secret names show as stars, ordinary words as they are', async () => {
  const secret = ['pwd', 'DB_PASS', 'authToken', 'Cookie', 'session-id', 'jwt', 'PAT', 'SSH_KEY']
  const inputs = {
    ...Object.fromEntries(secret.map((name) => [name, 'hunter2'])),
    keyboard: 'visible',
  }
  const observed = await run({
    env: { GITHUB_EVENT_NAME: 'workflow_dispatch' },
    payload: { inputs },
  })
  expectOneMessage(observed)
  expect(messageOf(observed)).toContain('keyboard: visible')
  expect(messageOf(observed).match(/hunter2/g)).toBeNull()
})

test('no lone CR, VT, FF, NEL or ESC of anybody starts a line of the log', async () => {
  const command = '::error::gone'
  const breaks = ['\r', '\v', '\f', '\x85', '\u001bE', '\u2028']
  const hostile = breaks.map((each) => `${each}${command}`).join('x')
  const inputs = {
    'dry-run': 'true',
    template: `a\r${command} {{ commit.subject }}`,
  }
  const observed = await run({ inputs, payload: pushPayload(`b${hostile}`) })
  const lines = observed.log
    .split(/[\n\v\f\r\x85\u2028\u2029]/)
    .flatMap((line) => line.split('\u001b'))
  expect(lines.filter((line) => line.includes(command)).length).toBeGreaterThan(0)
  expect(lines.filter((line) => /^\s*::/.test(line))).toEqual([])
})

describe('an input error, and nothing is sent', () => {
  mkdirSync(join(workspace, '.git'))
  writeFileSync(join(workspace, '.git/config'), '[credential]\nhelper = hunter2\n')
  symlinkSync('.git/config', join(workspace, 'linked.liquid'))
  writeFileSync(join(workspace, 'gbk.liquid'), Buffer.from([0xd6, 0xd0, 0xff]))

  test.each<[string, Record<string, string>, string]>([
    [
      'a template behind a link into .git',
      { 'template-file': 'linked.liquid' },
      'the file is in .git',
    ],
    ['a template that is not UTF-8', { 'template-file': 'gbk.liquid' }, 'the file is not UTF-8'],
    [
      'a payload nested 20,000 deep',
      {
        payload: `{"msgtype":"text","x":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
      },
      'nested too deeply for a DingTalk message',
    ],
    ['a number where none belongs', { 'at-all': '13800138000' }, 'The value is not true or false'],
    ['a token where none belongs', { timezone: 'c0ffee'.repeat(10) }, 'The value is not an IANA'],
  ])('%s', async (_, inputs, why) => {
    const observed = await run({
      inputs,
      env: { GITHUB_WORKSPACE: workspace },
    })
    expect(observed).toMatchObject({ exitCode: 1, requests: [] })
    expect(observed.log).toContain(why)
    expect(observed.log).not.toMatch(/bug in dingtalk-notify|hunter2|13800138000|c0ffee/)
  })
})
