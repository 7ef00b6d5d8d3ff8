import { test, expect } from '@jest/globals'
import { errorHints } from '../../src/dingtalk/error-hints.ts'
import { errorKinds } from '../../src/dingtalk/error-kinds.ts'
test('every cause has its hint', () => {
  expect(Object.keys(errorHints).sort()).toEqual(Object.keys(errorKinds).sort())
})

test.each(Object.entries(errorHints))(
  'the hint for %s is one paragraph in each language',
  (_, hint) => {
    expect(hint.en).toMatch(/^[A-Z].+\.$/)
    expect(hint['zh-CN']).toMatch(/^\P{Script=Latin}.+。$/u)
  },
)
