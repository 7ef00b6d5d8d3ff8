import { test, expect } from '@jest/globals'
import { nearest } from '../../src/i18n/suggest.ts'
test.each([
  ['comit', ['commit', 'commits'], 'commit'],
  ['commmits', ['commit', 'commits'], 'commits'],
  ['nmae', ['name', 'path'], 'name'],
  ['sha', ['url', 'author'], undefined],
  ['a', ['b'], 'b'],
  ['', ['name'], undefined],
  ['id😀', ['id', 'ids'], 'id'],
  ['idab', ['id'], undefined],
  ['x'.repeat(10_000), ['name'], undefined],
])('%s among %j is %s', (word, known, name) => {
  expect(nearest(word, known)).toBe(name)
})
