import { test, expect } from '@jest/globals'
import { toDispatchEvent } from '../../../src/github/events/dispatches-and-schedules.ts'
const shown = (name: string, value: string): object => ({ name, value })

test.each<[string, unknown, object[]]>([
  ['no inputs', null, []],
  ['none given', {}, []],
  ['inputs that are none', 'many', []],
  [
    'text, number and flag',
    { environment: 'production', count: 3, force: false },
    [shown('environment', 'production'), shown('count', '3'), shown('force', 'false')],
  ],
  ['what was left empty', { note: '', other: ' ', nothing: null, list: [1] }, []],
  [
    'what looks like a secret by its name',
    { token: 'abc', 'db-password': 'abc', SSH_KEY: 'abc', keyboard: 'abc', passed: 'abc' },
    [
      shown('token', '***'),
      shown('db-password', '***'),
      shown('SSH_KEY', '***'),
      shown('keyboard', 'abc'),
      shown('passed', 'abc'),
    ],
  ],
])('%s', (...[, inputs, expected]) => {
  expect(toDispatchEvent({ inputs })).toEqual({ kind: 'dispatch', inputs: expected })
})
