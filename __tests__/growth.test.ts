/** The tests of linear time can fail. */
import { expect, test } from '@jest/globals'
import { expectLinearTime } from './growth.ts'

const spaces = (length: number): string => `${' '.repeat(length)}x`

test('time in proportion is linear', () => {
  expect(() => {
    expectLinearTime(spaces, (text) => text.trimEnd().replaceAll(' ', ''))
  }).not.toThrow()
})

test.each([
  ['a pattern that begins anew', (text: string) => text.replace(/ +$/, '')],
  [
    'a loop that begins anew',
    (text: string) => {
      let [count, from] = [0, 0]
      for (; from < text.length; from++)
        for (let at = from; at < text.length; at++) count += text.charCodeAt(at)
      return count
    },
  ],
])('%s is not', (_, run) => {
  expect(() => {
    expectLinearTime(spaces, run, 300)
  }).toThrow(/^the time per character grows ×\d+\.\d for an input 16 times as long$/)
})
