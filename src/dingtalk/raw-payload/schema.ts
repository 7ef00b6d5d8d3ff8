/** What DingTalk takes, as data: the fields of each message type (K-0699 "robot-message-type"). */
import type { Translated } from '../../i18n/language.ts'
import type { RawPayload } from '../message.ts'
import { fieldsOf } from './fields.ts'
export type FieldSchema =
  | { is: keyof typeof scalarChecks }
  | { is: 'object'; fields: ObjectSchema }
  | { is: 'list'; of: FieldSchema; mayBeEmpty?: true }

export type ObjectSchema = Readonly<Record<string, FieldSchema & { optional?: true }>>

/** What a single value must be. */
export const scalarChecks = {
  text: (value: unknown) => typeof value === 'string' && value.trim() !== '',
  address: (value: unknown) => typeof value === 'string' && isAddress(value),
  flag: (value: unknown) => typeof value === 'boolean',
  switch: (value: unknown) => value === '0' || value === '1',
} satisfies Record<string, (value: unknown) => boolean>

/** `dingtalk:` is its own scheme, for links that it opens itself (K-0776). */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^(https?|dingtalk):$/.test(new URL(text).protocol)
}

/** What is expected there, as an error describes it. */
export const expected = {
  text: { en: 'a text that is not empty', 'zh-CN': '非空文本' },
  address: {
    en: 'a URL with http:, https: or dingtalk:',
    'zh-CN': '以 http:、https: 或 dingtalk: 开头的 URL',
  },
  flag: { en: 'true or false', 'zh-CN': ' true 或 false' },
  switch: { en: '"0" or "1", in quotes', 'zh-CN': ' "0" 或 "1"（带引号）' },
  object: { en: 'an object', 'zh-CN': '对象' },
  list: { en: 'a list that is not empty', 'zh-CN': '非空数组' },
  anyList: { en: 'a list', 'zh-CN': '数组' },
} satisfies Record<FieldSchema['is'] | 'anyList', Translated>

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

export const wireTypes = Object.keys(contents)

/** The fields of a whole message of that type. */
export function schemaFor(type: string, rawPayload: RawPayload): ObjectSchema {
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
