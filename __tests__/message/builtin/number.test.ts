import { expect, test } from '@jest/globals'
import { toNumber } from '../../../src/message/builtin/number.ts'

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
])('%d', (count, written) => {
  expect(toNumber(count)).toBe(written)
})
