/** What is wrong with a message of the user's own, all of it, before DingTalk says it bit by bit. */
import type { Translated } from '../../i18n/language.ts'
import { type RawPayload, maxMentions } from '../message.ts'
import { fieldsOf, payloadValueAt } from './fields.ts'
import {
  wireTypes,
  schemaFor,
  type ObjectSchema,
  type FieldSchema,
  scalarChecks,
  expected,
} from './schema.ts'
/** @returns a sentence per fault, each with the path; none holds a value */
export function payloadErrors(rawPayload: unknown): Translated[] {
  if (kindOf(rawPayload) !== 'object') return [faultAt(whole, rawPayload, 'object')]
  const fields = fieldsOf(rawPayload)
  const type = wireTypes.find((each) => each === fields['msgtype'])
  if (type === undefined) return [unknownType(fields['msgtype'])]
  return [...faultsOf(fields, schemaFor(type, fields), ''), ...tooManyIn(fields)]
}

const whole: Translated = { en: 'the payload', 'zh-CN': 'payload ' }

function faultsOf(value: RawPayload, fields: ObjectSchema, path: string): Translated[] {
  return Object.entries(fields).flatMap(([name, shape]) => {
    const below = value[name] ?? undefined
    // DingTalk's own samples have an empty picUrl.
    if (shape.optional === true && (below === undefined || below === '')) return []
    return faultsBelow(below, shape, `${path}${name}`)
  })
}

function faultsBelow(value: unknown, shape: FieldSchema, path: string): Translated[] {
  switch (shape.is) {
    case 'object':
      return kindOf(value) === 'object'
        ? faultsOf(fieldsOf(value), shape.fields, `${path}.`)
        : [faultAt(path, value, 'object')]
    case 'list': {
      const items: unknown[] = Array.isArray(value) ? value : []
      if (!Array.isArray(value) || (items.length === 0 && shape.mayBeEmpty !== true))
        return [faultAt(path, value, shape.mayBeEmpty === true ? 'anyList' : 'list')]
      return items.flatMap((each, index) =>
        faultsBelow(each, shape.of, `${path}[${String(index)}]`),
      )
    }
    default:
      return scalarChecks[shape.is](value) ? [] : [faultAt(path, value, shape.is)]
  }
}

/** What is there instead. */
const found = {
  undefined: { en: 'is missing', 'zh-CN': '缺失' },
  null: { en: 'is null', 'zh-CN': '是 null' },
  empty: { en: 'is empty', 'zh-CN': '为空' },
  string: { en: 'is a text', 'zh-CN': '是文本' },
  number: { en: 'is a number', 'zh-CN': '是数字' },
  boolean: { en: 'is true or false', 'zh-CN': '是布尔值' },
  object: { en: 'is an object', 'zh-CN': '是对象' },
  list: { en: 'is a list', 'zh-CN': '是数组' },
} satisfies Record<string, Translated>

function kindOf(value: unknown): keyof typeof found {
  if (value === null) return 'null'
  if (Array.isArray(value)) return value.length === 0 ? 'empty' : 'list'
  if (typeof value === 'string') return value.trim() === '' ? 'empty' : 'string'
  const kinds = ['number', 'boolean', 'object'] as const
  return kinds.find((kind) => kind === typeof value) ?? 'undefined'
}

function faultAt(path: string | Translated, value: unknown, is: keyof typeof expected): Translated {
  const place = typeof path === 'string' ? { en: path, 'zh-CN': `${path} ` } : path
  const kind = found[kindOf(value)]
  return {
    en: `${place.en} ${kind.en}. It must be ${expected[is].en}.`,
    'zh-CN': `${place['zh-CN']}${kind['zh-CN']}，应为${expected[is]['zh-CN']}。`,
  }
}

function unknownType(value: unknown): Translated {
  const kind =
    typeof value === 'string' ? { en: 'is not known', 'zh-CN': '不受支持' } : found[kindOf(value)]
  return {
    en: `msgtype ${kind.en}. It must be one of ${wireTypes.join(', ')}.`,
    'zh-CN': `msgtype ${kind['zh-CN']}，应为 ${wireTypes.join('、')} 之一。`,
  }
}

function tooManyIn(rawPayload: RawPayload): Translated[] {
  const lists = ['atMobiles', 'atUserIds'].map((name) => payloadValueAt(rawPayload, ['at', name]))
  const count = lists.flatMap((list): unknown[] => (Array.isArray(list) ? list : [])).length
  if (count <= maxMentions) return []
  return [
    {
      en: `at calls ${String(count)} people; DingTalk takes at most ${String(maxMentions)}. Call fewer, or set isAtAll.`,
      'zh-CN': `at 里共有 ${String(count)} 人，钉钉最多支持 @ ${String(maxMentions)} 人。请减少人数，或使用 isAtAll。`,
    },
  ]
}
