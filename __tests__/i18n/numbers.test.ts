/** Counts and sizes, as both languages write them. */
import { describe, test, expect } from '@jest/globals'
import { toNumber, toSize } from '../../src/i18n/numbers.ts'

describe('number', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d', (count, written) => {
    expect(toNumber(count)).toBe(written)
  })
})

describe('size', () => {
  test.each([
    [0, '0 B'],
    [999, '999 B'],
    [1023, '1 KB'],
    [1024, '1 KB'],
    [1536, '1.5 KB'],
    [1_023_938, '999.9 KB'],
    [1_023_959, '1 MB'],
    [12_897_485, '12.3 MB'],
    [1024 ** 2 * 1000, '1 GB'],
    [1024 ** 3 * 2.5, '2.5 GB'],
    [1024 ** 5, '1024 TB'],
  ])('%d bytes', (bytes, shown) => {
    expect(toSize(bytes)).toBe(shown)
  })
})
