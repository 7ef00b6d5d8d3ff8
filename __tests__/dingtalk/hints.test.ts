import { expect, test } from '@jest/globals'
import { causes } from '../../src/dingtalk/causes.ts'
import { hints } from '../../src/dingtalk/hints.ts'

test('every cause has its hint', () => {
  expect(Object.keys(hints).sort()).toEqual(Object.keys(causes).sort())
})

test.each(Object.entries(hints))('the hint for %s is one paragraph in each language', (_, hint) => {
  expect(hint.en).toMatch(/^[A-Z].+\.$/)
  expect(hint['zh-CN']).toMatch(/^\P{Script=Latin}.+。$/u)
})
