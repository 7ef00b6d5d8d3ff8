/** `fields`: extra rows of a message, `label: value`, one per line. */
import type { InputIssue } from './input-issue.ts'
import { linesOf } from './lists.ts'

export type Field = { label: string; value: string }

/** An empty value drops its row: it comes from an expression that had none. */
export function parseFields(fields: string, addIssue: (issue: InputIssue) => void): Field[] {
  return linesOf(fields).flatMap(({ line, text }) => {
    const [, label = '', value = ''] = /^(.*?)\s*[:：]\s*(.*)$/.exec(text) ?? []
    if (label !== '' && !/^https?$/i.test(label)) return value === '' ? [] : [{ label, value }]
    addIssue({ input: 'fields', line, text: noLabel })
    return []
  })
}

const noLabel = {
  en: 'a label is missing. Write label: value, such as Accuracy: 0.93.',
  'zh-CN': '缺少标签。请写成“标签: 值”，例如 准确率: 0.93。',
} as const
