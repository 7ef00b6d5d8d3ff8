/** Work of every kind that does not end is ended; work that ends is left alone. */
import { describe, test, expect } from '@jest/globals'
import { TimeLimitError, runWithin } from '../src/time-limit.ts'
const endless: Readonly<Record<string, () => unknown>> = {
  'a loop': () => {
    for (;;);
  },
  'a loop that catches everything': () => {
    for (;;) {
      try {
        for (;;);
      } catch {
        continue
      }
    }
  },
  'a regular expression that backtracks': () => /^(a+)+$/.test(`${'a'.repeat(50)}b`),
  'a backreference': () => /^(.*)(.*)(.*)(.*)(.*)\1x$/.test('a'.repeat(5000)),
  'texts of nested lists': () => String(nested(60)),
  'JSON of nested lists': () => JSON.stringify(nested(60)),
  'a generator': () => {
    const numbers = (function* () {
      for (;;) yield 1
    })()
    return Array.from(numbers, () => undefined).length < 0
  },
  'a comparison that never agrees': () => {
    const numbers = Array.from({ length: 5_000_000 }, (_, index) => index)
    for (;;) numbers.sort(() => Math.random() - 0.5)
  },
}

/** Small in memory, and as text beyond all bounds. */
function nested(depth: number): unknown {
  let list: unknown = ['x']
  for (let level = 0; level < depth; level++) list = [list, list]
  return list
}

describe('work that is stopped:', () => {
  test.each(Object.keys(endless))('%s', (name) => {
    const stopped = (): unknown => runWithin(100, endless[name] ?? (() => undefined))
    expect(stopped).toThrow(new TimeLimitError(100))
  })
})

describe('work that ends', () => {
  test('gives its result', () => {
    const result = { any: ['value'] }
    expect(runWithin(1000, () => result)).toBe(result)
    expect(runWithin(1000, (): unknown => undefined)).toBeUndefined()
  })

  test('gives its own error', () => {
    const error = new RangeError('mine')
    const thrown = (): unknown =>
      runWithin(1000, (): unknown => {
        throw error
      })
    expect(thrown).toThrow(error)
  })

  test('leaves nothing behind', () => {
    runWithin(1000, () => 1)
    expect(() => runWithin(50, endless['a loop'] ?? (() => undefined))).toThrow(TimeLimitError)
    expect(runWithin(1000, () => Object.keys(globalThis))).not.toContain('dingtalkNotifyWork')
    expect(Object.keys(globalThis)).not.toContain('dingtalkNotifyWork')
  })
})
