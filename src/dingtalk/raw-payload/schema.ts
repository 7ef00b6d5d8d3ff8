/** What DingTalk takes, as data: the fields of each message type (K-0699 "robot-message-type"). */
import type { Translated } from '../../i18n/language.ts'
import type { Given } from '../message.ts'
import { fieldsOf } from './fields.ts'
export type Shape =
  | { is: keyof typeof leaves }
  | { is: 'object'; fields: Fields }
  | { is: 'list'; of: Shape; mayBeEmpty?: true }

export type Fields = Readonly<Record<string, Shape & { optional?: true }>>

/** What a single value must be. */
export const leaves = {
  text: (value: unknown) => typeof value === 'string' && value.trim() !== '',
  address: (value: unknown) => typeof value === 'string' && isAddress(value),
  flag: (value: unknown) => typeof value === 'boolean',
  switch: (value: unknown) => value === '0' || value === '1',
} satisfies Record<string, (value: unknown) => boolean>

/** `dingtalk:` is its own scheme, for links that it opens itself (K-0776). */
function isAddress(text: string): boolean {
  return URL.canParse(text) && /^(https?|dingtalk):$/.test(new URL(text).protocol)
}

/** What must stand there, as a message says it. */
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
} satisfies Record<Shape['is'] | 'anyList', Translated>

const text: Shape = { is: 'text' }

const address: Shape = { is: 'address' }

const setting = { is: 'switch', optional: true } as const

const people = { is: 'list', of: text, mayBeEmpty: true, optional: true } as const

const button: Shape = { is: 'object', fields: { title: text, actionURL: address } }

const item: Shape = {
  is: 'object',
  fields: { title: text, messageURL: address, picURL: address },
}

const card: Fields = { title: text, text, btnOrientation: setting, hideAvatar: setting }

/** The fields below the type's word. */
const contents: Readonly<Record<string, (content: Given) => Fields>> = {
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

export const types = Object.keys(contents)

/** The fields of a whole message of that type. */
export function fieldsFor(type: string, given: Given): Fields {
  const fields = contents[type]?.(fieldsOf(given[type])) ?? {}
  const at: Fields = {
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
