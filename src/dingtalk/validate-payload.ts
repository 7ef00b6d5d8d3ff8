/**
 * What DingTalk accepts, as data (K-0699 "robot-message-type"), and what is wrong with a message of the
 * user's own: all of it, before DingTalk says it bit by bit.
 */
import type { Translated } from '../i18n/language.ts'
import { type RawPayload, maxMentions } from './message.ts'
import { fieldsOf, payloadValueAt } from './raw-payload.ts'

type FieldSchema =
  | { is: keyof typeof scalarChecks }
  | { is: 'object'; fields: ObjectSchema }
  | { is: 'list'; of: FieldSchema; mayBeEmpty?: true }

type ObjectSchema = Readonly<Record<string, FieldSchema & { optional?: true }>>

/** What a single value must be. */
const scalarChecks = {
  text: (value: unknown) => typeof value === 'string' && value.trim() !== '',
  address: (value: unknown) => typeof value === 'string' && isAddress(value),
  flag: (value: unknown) => typeof value === 'boolean',
  switch: (value: unknown) => value === '0' || value === '1',
} satisfies Record<string, (value: unknown) => boolean>

/** `dingtalk:` is its own scheme, for links that it opens itself (K-0776). */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^(https?|dingtalk):$/.test(new URL(text).protocol)
}

/** What must be there, as an error says it. */
const expected = {
  text: { en: 'a text that is not empty', 'zh-CN': '非空文本' },
  address: {
    en: 'a URL with http:, https: or dingtalk:',
    'zh-CN': '以 http:、https: 或 dingtalk: 开头的 URL',
  },
  flag: { en: 'true or false', 'zh-CN': ' true 或 false' },
  switch: { en: '"0" or "1", in quotes', 'zh-CN': ' "0" 或 "1"（带引号）' },
  object: { en: 'an object', 'zh-CN': '对象' },
  message: {
    en: 'a whole message, such as {"msgtype": "text", "text": {"content": "Hi"}}; for a text alone, use template',
    'zh-CN':
      '完整的消息，例如 {"msgtype": "text", "text": {"content": "你好"}}；只有文字时请使用 template',
  },
  list: { en: 'a list that is not empty', 'zh-CN': '非空数组' },
  anyList: { en: 'a list', 'zh-CN': '数组' },
} satisfies Record<FieldSchema['is'] | 'anyList' | 'message', Translated>

const text: FieldSchema = { is: 'text' }

const address: FieldSchema = { is: 'address' }

const setting = { is: 'switch', optional: true } as const

const people = { is: 'list', of: text, mayBeEmpty: true, optional: true } as const

const button: FieldSchema = { is: 'object', fields: { title: text, actionURL: address } }

const item: FieldSchema = {
  is: 'object',
  fields: { title: text, messageURL: address, picURL: address },
}

const card: ObjectSchema = { title: text, text, btnOrientation: setting, hideAvatar: setting }

/** The fields below the type's word. */
const contents: Readonly<Record<string, (content: RawPayload) => ObjectSchema>> = {
  text: () => ({ content: text }),
  markdown: () => ({ title: text, text }),
  link: () => ({
    title: text,
    text,
    messageUrl: address,
    picUrl: { ...address, optional: true },
  }),
  /** Either one button or a list of them; the one overrides the list. */
  actionCard: ({ btns, singleTitle, singleURL }) =>
    btns === undefined || (singleTitle !== undefined && singleURL !== undefined)
      ? { ...card, singleTitle: text, singleURL: address }
      : { ...card, btns: { is: 'list', of: button } },
  feedCard: () => ({ links: { is: 'list', of: item } }),
}

const wireTypes = Object.keys(contents)

/** The fields of a whole message of that type. */
function schemaFor(type: string, rawPayload: RawPayload): ObjectSchema {
  const fields = contents[type]?.(fieldsOf(rawPayload[type])) ?? {}
  const at: ObjectSchema = {
    atMobiles: people,
    atUserIds: people,
    isAtAll: { is: 'flag', optional: true },
  }
  return {
    [type]: { is: 'object', fields },
    at: { is: 'object', fields: at, optional: true },
    msgUuid: { ...text, optional: true },
  }
}

/** @returns a sentence per fault, each with the path; none holds a value */
export function payloadErrors(rawPayload: unknown): Translated[] {
  if (kindOf(rawPayload) !== 'object') return [faultAt(whole, rawPayload, 'message')]
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
    case 'list':
      if (!Array.isArray(value) || (value.length === 0 && shape.mayBeEmpty !== true))
        return [faultAt(path, value, shape.mayBeEmpty === true ? 'anyList' : 'list')]
      return value.flatMap((each: unknown, index) =>
        faultsBelow(each, shape.of, `${path}[${String(index)}]`),
      )
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
      en: `at mentions ${String(count)} people; DingTalk allows at most ${String(maxMentions)}. Mention fewer, or set isAtAll.`,
      'zh-CN': `at 里共有 ${String(count)} 人，钉钉最多支持 @ ${String(maxMentions)} 人。请减少人数，或使用 isAtAll。`,
    },
  ]
}
