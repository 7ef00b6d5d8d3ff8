/** The published JSON Schema of `results`: what it accepts, and what it does not. */
import { expect, test } from '@jest/globals'
import { deliveredRow } from '../../src/dingtalk/delivery.ts'
import { failedRow } from '../../src/dingtalk/failure-texts.ts'
import { type ErrorKind, errorKinds } from '../../src/dingtalk/error-kinds.ts'
import { schemaProblems } from '../results-schema.ts'

const delivered = deliveredRow({ robot: 1, ok: true, attempts: 1, ms: 12, skewMs: undefined })

const failed = {
  ...{ robot: 2, ok: false, attempts: 2, ms: 40, errcode: 310000 },
  ...{ errmsg: 'sign not match', reason: 'sign', hint: 'Check the secret.' },
}

test('rows of every kind of error are what the schema describes', () => {
  const kinds = Object.keys(errorKinds).filter(isErrorKind)
  const rows = kinds.flatMap((kind) =>
    [undefined, -1].map((errcode) =>
      failedRow(
        {
          ...{ robot: 1, ok: false, attempts: 0, ms: 0, skewMs: undefined, uncertain: true },
          failure: { kind, errmsg: { en: '', 'zh-CN': '' }, ...(errcode && { errcode }) },
          settings: { secret: 'plausible', keyword: 'none', keywordLength: 0 },
        },
        'en',
      ),
    ),
  )
  expect(rows.length).toBeGreaterThan(40)
  expect(schemaProblems([delivered, ...rows])).toEqual([])
})

test.each([
  ['no array', { robots: [] }, ' should be array'],
  ['another property', [{ ...delivered, url: '' }], '[0] should NOT have additional properties'],
  ['a word of its own', [{ ...failed, reason: 'other' }], '[0].reason should be equal to one of'],
  ['a delivery with a reason', [{ ...delivered, reason: 'sign' }], '[0].reason boolean schema is'],
  ['a number as a text', [{ ...delivered, ms: '12' }], '[0].ms should be integer'],
  ['uncertain: false', [{ ...failed, uncertain: false }], '[0].uncertain should be equal to'],
  [
    'a failure without a hint',
    [{ ...failed, hint: undefined }],
    "should have required property 'hint'",
  ],
])('%s is not', (_, results, problem) => {
  const plain: unknown = JSON.parse(JSON.stringify(results))
  expect(schemaProblems(plain).join('\n')).toContain(problem)
})

function isErrorKind(name: string): name is ErrorKind {
  return Object.hasOwn(errorKinds, name)
}
