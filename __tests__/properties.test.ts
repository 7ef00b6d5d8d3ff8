/**
 * Whatever comes in, these hold: nothing throws past main, no secret gets out, no message is over
 * the limit, every body is JSON, and the simulator accepts every signature.
 */
import { beforeEach, afterEach, test, expect } from '@jest/globals'
import fc from 'fast-check'
import { fuzzParameters } from './fuzz.ts'
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Simulator, startSimulator, type Fault } from '../simulator/index.ts'
import { messageTypes } from '../src/dingtalk/message.ts'
import { printMasks } from '../src/action/known-secrets.ts'
import { main } from '../src/main.ts'
import { anyCharacter } from './any-character.ts'
import { directNetwork } from './builders.ts'
const token = 'f00d'.repeat(16)

const state: {
  folder: string
  environment: NodeJS.ProcessEnv
  write: typeof process.stdout.write
} = {
  folder: '',
  environment: process.env,
  write: process.stdout.write.bind(process.stdout),
}

beforeEach(() => {
  state.folder = mkdtempSync(join(tmpdir(), 'dingtalk-notify-'))
  state.environment = process.env
})

afterEach(() => {
  process.env = state.environment
  process.stdout.write = state.write
  rmSync(state.folder, { recursive: true })
})

type Run = { inputs: Record<string, string>; payload: unknown; env?: Record<string, string> }

/** Runs main in this process, on a clock that jumps over every pause; returns all that it wrote. */
async function run({
  inputs,
  payload,
  env = {},
}: Run): Promise<{ shown: string; failure: string | undefined }> {
  const file = (name: string): string => join(state.folder, name)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  writeFileSync(file('event.json'), JSON.stringify(payload))
  process.env = {
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_REPOSITORY: 'octo/hello',
    GITHUB_RUN_ID: '1',
    ...env,
  }
  const written: string[] = []
  process.stdout.write = (text: string | Uint8Array): boolean => written.push(String(text)) > 0
  const runtime = {
    now: Date.now,
    elapsed: () => performance.now(),
    random: () => 0,
    ...directNetwork,
    mask: printMasks,
  }
  const failure = await main(process.env, runtime)
  process.stdout.write = state.write
  const log = written.join('').replace(/^::add-mask::.*$/gm, '')
  const files = ['output', 'summary'].map((name) => readFileSync(file(name), 'utf8'))
  return { shown: [log, failure, ...files].join('\n'), failure }
}

async function withSimulator<T>(
  secret: string,
  use: (simulator: Simulator) => Promise<T>,
): Promise<T> {
  const behaviour = { rateLimit: { perMinute: 1e9 } }
  const simulator = await startSimulator({ robots: [{ token, secret }], behaviour })
  try {
    return await use(simulator)
  } finally {
    await simulator.close()
  }
}

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom(
    '@all',
    '](http://x)',
    '<font>',
    '::error::',
    '##[group]',
    '\u202e',
    '\ud800',
    '```',
  ),
  fc.string({ maxLength: 3 }).map((text) => text.repeat(20_000)),
)

/** What cannot be a secret's text without being found in it: no blanks, long enough. */
const anySecret = fc.stringMatching(/^SEC[0-9a-zA-Z+/=_-]{20,64}$/)

test('any texts, in any type and language: delivered, signed, in the limit, nothing given away', async () => {
  const cases = fc.record({
    secret: anySecret,
    message: anyText,
    author: anyText,
    ref: anyText,
    workflow: anyText,
    title: anyText,
    event: fc.constantFrom(
      ...['push', 'pull_request', 'release', 'issues', 'schedule', 'workflow_dispatch'],
      ...['issue_comment', 'deployment_status', 'check_run', 'workflow_run', 'create'],
    ),
    type: fc.constantFrom(...messageTypes),
    language: fc.constantFrom('en', 'zh-CN'),
    own: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(
      cases,
      ({ secret, message, author, ref, workflow, title, event, type, language, own }) =>
        withSimulator(secret, async (simulator) => {
          const { shown, failure } = await run({
            inputs: {
              webhooks: simulator.webhook(token),
              secrets: secret,
              status: 'failure',
              summary: 'true',
              'message-type': type,
              'at-mobiles': '13800001234',
              language,
              // Two braces would make a template of it, and most likely a wrong one.
              ...(own && { title: title.replaceAll('{', '(') }),
            },
            env: {
              GITHUB_EVENT_NAME: event,
              GITHUB_REF: `refs/heads/${ref.replaceAll('\0', '')}`,
              GITHUB_WORKFLOW: workflow.replaceAll('\0', ''),
            },
            payload: {
              head_commit: { id: 'abc', message, author: { name: author } },
              pull_request:
                event === 'pull_request'
                  ? { number: 1, title, head: { label: ref, sha: 'abc' } }
                  : undefined,
              release: { tag_name: ref, name: title, html_url: 'https://github.com/octo/hello' },
              issue: { number: 3, title, html_url: message, labels: [{ name: ref }] },
              action: workflow,
              sender: { login: author },
              schedule: message,
              inputs: { [ref]: message, [title]: author },
              commits: [{ id: ref, url: message, message, author: { name: author } }],
              comment: { body: message, html_url: title },
              deployment: { environment: ref, ref: title, description: message },
              deployment_status: { state: author, environment_url: message },
              check_run: { name: title, conclusion: ref, output: { summary: message } },
              ref,
              ref_type: author,
            },
          })
          expect(failure).toBeUndefined()
          const [request] = simulator.received()
          expect(request?.outcome).toBe('delivered')
          expect(request?.bytes).toBeLessThanOrEqual(20_000)
          expect(() => JSON.parse(request?.raw ?? '') as unknown).not.toThrow()
          for (const hidden of [token, secret, '13800001234', request?.query['sign'] ?? '']) {
            expect(shown).not.toContain(hidden)
          }
        }),
    ),
    fuzzParameters(150),
  )
}, 120_000)

test('any inputs whatsoever: no throw, and what was given as secret stays one', async () => {
  const anyInput = fc.oneof(anyText, fc.constantFrom('', 'true', 'success', 'en', '-', '1'))
  const names = [
    'status',
    'at-mobiles',
    'at-all',
    'title',
    'timezone',
    'timeout',
    'matrix',
    'job-id',
    'keyword',
    'payload',
    'link-target',
  ] as const
  const cases = fc.record({
    webhooks: fc.array(fc.oneof(anyText, fc.constant(token)), { maxLength: 3 }),
    secrets: fc.array(anySecret, { maxLength: 3 }),
    inputs: fc.record(Object.fromEntries(names.map((name) => [name, anyInput]))),
  })
  await fc.assert(
    fc.asyncProperty(cases, async ({ webhooks, secrets, inputs }) => {
      const { shown } = await run({
        inputs: {
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [name, value.replaceAll('\0', '')]),
          ),
          webhooks: webhooks.join('\n').replaceAll('\0', ''),
          secrets: secrets.join('\n'),
          'dry-run': 'true',
        },
        payload: {},
      })
      for (const hidden of [token, ...secrets]) expect(shown).not.toContain(hidden)
    }),
    fuzzParameters(300),
  )
}, 120_000)

test('any response whatsoever: a delivery is claimed only for errcode 0, and echoes are silenced', async () => {
  const echo = fc.constantFrom(token, 'SECecho-of-the-secret', '13800001234')
  const errmsg = fc.tuple(anyText, echo, anyText).map((parts) => parts.join(' '))
  const errcode = fc.oneof(
    fc.integer(),
    fc.constantFrom(310000, 300005, -1, 0, '0', ' 0', '', 'x', 0.5),
    fc.constant(undefined),
  )
  const faults: fc.Arbitrary<Fault> = fc.oneof(
    fc.record({ kind: fc.constant('answer' as const), errcode, errmsg }),
    fc.record({
      kind: fc.constant('status' as const),
      status: fc.integer({ min: 200, max: 599 }),
      body: fc.oneof(anyText, fc.json(), errmsg),
    }),
  )
  await fc.assert(
    fc.asyncProperty(faults, (fault) =>
      withSimulator('SECecho-of-the-secret', async (simulator) => {
        simulator.script(token, [fault])
        const { shown } = await run({
          inputs: {
            webhooks: simulator.webhook(token),
            secrets: 'SECecho-of-the-secret',
            status: 'success',
            retries: '0',
            timeout: '5',
            'at-mobiles': '13800001234',
          },
          payload: {},
        })
        const claimed = shown.includes('"ok":true')
        expect(claimed).toBe(isSuccess(simulator.received()[0]?.answer ?? ''))
        for (const hidden of [token, 'SECecho-of-the-secret', '13800001234']) {
          expect(shown).not.toContain(hidden)
        }
      }),
    ),
    fuzzParameters(150),
  )
}, 120_000)

/** DingTalk's success: a JSON object, not endless, whose errcode is the number or text 0. */
function isSuccess(answer: string): boolean {
  if (Buffer.byteLength(answer) > 64 * 1024) return false
  try {
    const parsed: unknown = JSON.parse(answer)
    if (typeof parsed !== 'object' || parsed === null || !('errcode' in parsed)) return false
    return (
      parsed.errcode === 0 || (typeof parsed.errcode === 'string' && parsed.errcode.trim() === '0')
    )
  } catch {
    return false
  }
}
