import { test, expect, describe } from '@jest/globals'
import { type ErrorKind, errorKinds } from '../../src/dingtalk/error-kinds.ts'
import type { FailedAttempt } from '../../src/dingtalk/classify-failure.ts'
import { type RetryBudget, nextAttempt } from '../../src/dingtalk/retry.ts'
import { sameWords } from '../builders.ts'
function failed(
  kind: ErrorKind,
  headers: Partial<Omit<FailedAttempt, 'failure'>> = {},
): FailedAttempt {
  return {
    failure: { kind, errmsg: sameWords('') },
    retryAfterMs: undefined,
    skewMs: undefined,
    ...headers,
  }
}

function budget(
  named: Partial<RetryBudget & { attempts: number }> = {},
): RetryBudget & { attempts: number } {
  return { retries: 3, skewMs: undefined, attempts: 1, ...named }
}

/** The pause after the first attempt with a jitter of one half; undefined: no further attempt. */
const pauses: Record<ErrorKind, number | undefined> = {
  keyword: undefined,
  sign: undefined,
  clock: undefined,
  ip: undefined,
  token: undefined,
  'rate-limit': 600_500,
  quota: undefined,
  'too-long': undefined,
  invalid: undefined,
  content: undefined,
  busy: 500,
  timeout: 500,
  network: 500,
  unreachable: 500,
  protocol: 500,
  host: 500,
  late: undefined,
  certificate: undefined,
  proxy: 500,
  'proxy-settings': undefined,
  elsewhere: undefined,
  cancelled: undefined,
  defect: undefined,
  unknown: undefined,
}

const words = Object.keys(errorKinds).filter((word): word is ErrorKind =>
  Object.hasOwn(errorKinds, word),
)

const repeated = words.filter((kind) => pauses[kind] !== undefined)

test.each(words)('%s: what comes after the first attempt', (kind) => {
  const pauseMs = pauses[kind]
  const next = pauseMs === undefined ? undefined : { pauseMs, budget: { retries: 2 } }
  expect(nextAttempt(failed(kind), budget(), 0.5)).toEqual(next)
})

test.each(repeated)('%s: nothing where no retry is left', (kind) => {
  expect(nextAttempt(failed(kind), budget({ retries: 0 }), 0.5)).toBeUndefined()
})

test.each(repeated)('%s: the last retry is one', (kind) => {
  expect(nextAttempt(failed(kind), budget({ retries: 1 }), 0)).toMatchObject({
    budget: { retries: 0 },
  })
})

test.each([
  [1, 0, 0],
  [1, 0.5, 500],
  [1, 1, 1000],
  [2, 0, 0],
  [2, 0.5, 1000],
  [2, 1, 2000],
  [3, 1, 4000],
  [4, 1, 8000],
  [5, 1, 16_000],
  [6, 0, 0],
  [6, 0.5, 10_000],
  [6, 1, 20_000],
  [7, 1, 20_000],
  [5000, 1, 20_000],
])('after attempt %d, with a random %d, a pause of %d ms', (attempt, random, pauseMs) => {
  const next = nextAttempt(failed('busy'), budget({ attempts: attempt }), random)
  expect(next?.pauseMs).toBe(pauseMs)
})

test.each<[ErrorKind, number, number, number]>([
  ['busy', 5000, 0, 5000],
  ['busy', 5000, 1, 6000],
  ['busy', 0, 1, 1000],
  ['rate-limit', 3000, 0, 3000],
  ['rate-limit', 3000, 1, 4000],
  ['rate-limit', 0, 0, 0],
  ['rate-limit', 3_600_000, 0.5, 3_600_500],
])(
  '%s with Retry-After of %d ms waits at least that: %d',
  (...[kind, retryAfterMs, random, ms]) => {
    expect(nextAttempt(failed(kind, { retryAfterMs }), budget(), random)?.pauseMs).toBe(ms)
  },
)

test('Retry-After makes no retry where none would help', () => {
  expect(nextAttempt(failed('token', { retryAfterMs: 0 }), budget(), 0)).toBeUndefined()
})

test('a retry keeps the server’s time', () => {
  const next = nextAttempt(failed('busy', { skewMs: 1 }), budget({ skewMs: 7_200_000 }), 0)
  expect(next?.budget).toEqual({ retries: 2, skewMs: 7_200_000 })
})

describe('a signature that is out of date', () => {
  const late = failed('clock', { skewMs: -7_200_000, retryAfterMs: 5000 })

  test.each([0, 3])('is made again at once, beside %d retries', (retries) => {
    expect(nextAttempt(late, budget({ retries }), 1)).toEqual({
      pauseMs: 0,
      budget: { retries, skewMs: -7_200_000 },
    })
  })

  test('is made again once only', () => {
    expect(nextAttempt(late, budget({ skewMs: 0 }), 0)).toBeUndefined()
  })

  test('is final where the server does not tell its time', () => {
    expect(nextAttempt(failed('clock'), budget(), 0)).toBeUndefined()
  })
})
