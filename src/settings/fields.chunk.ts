/** `fields`: extra rows of a message, `label: value`, one per line. Loaded only where there are any. */
import type { Field } from '../model/event.ts'
import { type InputField, addIssueTo } from './input-issue.ts'
import { linesOf } from './lists.ts'

/** An empty value drops its row: it comes from an expression that had none. */
export function parseFields(field: InputField): Field[] {
  return linesOf(field.text).flatMap(({ line, text }) => {
    const [, label = '', value = ''] = /^(.*?)\s*[:：]\s*(.*)$/.exec(text) ?? []
    if (label !== '' && !/^https?$/i.test(label)) return value === '' ? [] : [{ label, value }]
    addIssueTo(field, noLabel, { line })
    return []
  })
}

const noLabel = {
  en: 'a label is missing. Write label: value, such as Accuracy: 0.93.',
  'zh-CN': '缺少标签。请写成“标签: 值”，例如 准确率: 0.93。',
} as const
