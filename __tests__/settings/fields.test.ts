/** Extra rows: `label: value`, one per line. */
import { expect, test } from '@jest/globals'
import { parseFields } from '../../src/settings/fields.chunk.ts'
import type { FoundIssue } from '../../src/settings/input-issue.ts'

function parse(text: string): { fields: string[][]; issues: FoundIssue[] } {
  const issues: FoundIssue[] = []
  const addIssue = (issue: FoundIssue): number => issues.push(issue)
  const fields = parseFields({ name: 'fields', text, addIssue })
  return { fields: fields.map(({ label, value }) => [label, value]), issues }
}

test.each([
  ['', []],
  ['Accuracy: 0.93', [['Accuracy', '0.93']]],
  [
    ' 准确率 ： 0.93 \r\n\n环境:生产',
    [
      ['准确率', '0.93'],
      ['环境', '生产'],
    ],
  ],
  ['Report: https://a.example/r', [['Report', 'https://a.example/r']]],
  ['Ratio: 3:1', [['Ratio', '3:1']]],
  ['Version:\nAccuracy: 0.93', [['Accuracy', '0.93']]],
])('%j', (text, fields) => {
  expect(parse(text)).toEqual({ fields, issues: [] })
})

test.each(['no colon', ': value', 'https://a.example/', 'HTTP://a.example/'])(
  '%j has no label, and the others stay',
  (line) => {
    expect(parse(`a: b\n${line}`)).toEqual({
      fields: [['a', 'b']],
      issues: [
        {
          input: 'fields',
          line: 2,
          text: {
            en: 'a label is missing. Write label: value, such as Accuracy: 0.93.',
            'zh-CN': '缺少标签。请写成“标签: 值”，例如 准确率: 0.93。',
          },
        },
      ],
    })
  },
)
