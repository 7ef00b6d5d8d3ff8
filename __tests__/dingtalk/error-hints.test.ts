import { test, expect } from '@jest/globals'
import { hints } from '../../src/dingtalk/error-hints.ts'
import { causes } from '../../src/dingtalk/error-kinds.ts'
test('every cause has its hint', () => {
  expect(Object.keys(hints).sort()).toEqual(Object.keys(causes).sort())
})

test.each(Object.entries(hints))('the hint for %s is one paragraph in each language', (_, hint) => {
  expect(hint.en).toMatch(/^[A-Z].+\.$/)
  expect(hint['zh-CN']).toMatch(/^\P{Script=Latin}.+。$/u)
})
