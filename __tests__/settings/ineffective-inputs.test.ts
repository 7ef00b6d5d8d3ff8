import { describe, test, expect } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { isInputName } from '../../src/settings/input-defaults.ts'
import { misnamedInputs } from '../../src/settings/ineffective-inputs.ts'

/** What is reported of a name, as the runner hands it over: in capitals. */
function issuesFor(name: string, set: readonly string[] = []): string[] {
  return misnamedInputs([name.toUpperCase()], (each) => set.includes(each)).map(
    ({ issue: { input, level = '', text } }) => `${level} ${input}: ${text.en}`,
  )
}

test.each([
  ['at_mobiles', 'at_mobiles', 'at-mobiles'],
  ['atMobiles', 'atMobiles', 'at-mobiles'],
  ['at-mobile', 'at-mobile', 'at-mobiles'],
  ['isAtAll', 'isAtAll', 'at-all'],
  ['is_at_all', 'is_at_all', 'at-all'],
  ['msgtype', 'msgtype', 'message-type'],
  ['content', 'content', 'template'],
  ['message', 'message', 'template'],
  ['text', 'text', 'template'],
  ['lang', 'lang', 'language'],
  ['notify_when', 'notify_when', 'notify-on'],
  ['ignoreError', 'ignoreError', 'fail-on'],
  ['templat', 'templat', 'template'],
  ['time-zone', 'time-zone', 'timezone'],
])('%s', (name, input, meant) => {
  expect(issuesFor(name)).toEqual([
    `warning ${input}: there is no such input. Did you mean ${meant}?`,
  ])
})

test.each([
  ['webhook', 'webhook', 'webhooks'],
  ['WEBHOOK_URL', 'webhook_url', 'webhooks'],
  ['dingToken', 'dingToken', 'webhooks'],
  ['access_token', 'access_token', 'webhooks'],
  ['webhoks', 'webhoks', 'webhooks'],
  ['secret', 'secret', 'secrets'],
  ['sign', 'sign', 'secrets'],
])('%s is an error, unless what it means is there', (name, input, meant) => {
  const text = `${input}: there is no such input. Did you mean ${meant}?`
  expect(issuesFor(name)).toEqual([`error ${text}`])
  expect(issuesFor(name, [meant])).toEqual([`warning ${text}`])
})

test('a token is the robot’s where there is none, and GitHub’s elsewhere', () => {
  expect(issuesFor('token')).toEqual([
    'error token: there is no such input. Did you mean webhooks?',
  ])
  expect(issuesFor('token', ['webhooks'])).toEqual([
    'warning token: there is no such input. Did you mean github-token?',
  ])
})

test.each(['args', 'entrypoint', 'cache-directory', 'node-version', 'fetch-depth', 'x'])(
  '%s is nothing of ours',
  (name) => {
    expect(issuesFor(name)).toEqual([])
  },
)

describe('the inputs of the notifiers in docs/migrate.md', () => {
  /** The first column, but for variables, and for what is code in a program. */
  const theirs = readFileSync(new URL('../../docs/migrate.md', import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => /^\| `([\w-]+)` *\|/.exec(line)?.[1] ?? [])
    .filter((name) => !isInputName(name))

  test('are many', () => {
    expect(theirs.length).toBeGreaterThan(40)
  })

  test.each([...new Set(theirs)])('%s has a word', (name) => {
    expect(issuesFor(name)).toEqual([expect.stringContaining('there is no such input.')])
  })
})
