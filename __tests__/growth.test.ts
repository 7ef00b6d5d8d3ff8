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
    'a loop that copies the rest',
    (text: string) => {
      for (let rest = text; rest !== ''; rest = rest.slice(1).toUpperCase());
    },
  ],
])('%s is not', (_, run) => {
  expect(() => {
    expectLinearTime(spaces, run, 1000)
  }).toThrow(/^the time per character grows ×\d+\.\d for an input 16 times as long$/)
})
