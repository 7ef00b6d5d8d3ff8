/** What was asked for by inputs that are empty, or that do not exist. */
import type { Translated } from '../i18n/language.ts'
import type { InputName } from './input-names.ts'
import type { FoundIssue } from './issue.ts'
import { misnamedInputs } from './misnamed-inputs.ts'
export type UnmetWishes = {
  /** Inputs that name people, and hold nothing but spaces and separators. */
  blank: readonly InputName[]
  /** `at-on` is set, but there is nobody to mention. */
  isForNobody: boolean
  /** There is no webhook, and there should be. */
  isMissing: boolean
  names: readonly { name: string }[]
  isSet: (name: InputName) => boolean
}

export function unmetWishIssues(wishes: UnmetWishes): FoundIssue[] {
  const { blank, isForNobody, isMissing, isSet } = wishes
  const misnamed = misnamedInputs(
    wishes.names.map(({ name }) => name),
    isSet,
  )
  const isExplained = misnamed.some(({ meant }) => meant === 'webhooks')
  const isMentioningMisnamed = misnamed.some(({ meant }) => /^(at-|mention-map)/.test(meant ?? ''))
  return [
    ...misnamed.map(({ issue }) => issue),
    ...blank.map((input): FoundIssue => ({ input, level: 'notice', text: blankText })),
    ...(isForNobody && blank.length === 0 && !isMentioningMisnamed ? [nobody] : []),
    ...(isMissing && !isExplained
      ? [{ input: 'webhooks', problem: { kind: 'no-webhook' } } as const]
      : []),
  ]
}

const blankText: Translated = {
  en: 'empty, so nobody is mentioned by it. If it comes from a secret, is that secret set, and may this workflow read it?',
  'zh-CN':
    '内容为空，因此不会 @ 任何人。如果内容来自 Secret，请确认已设置，并且当前工作流可以读取。',
}

const nobody: FoundIssue = {
  input: 'at-on',
  level: 'notice',
  text: {
    en: 'nobody is mentioned: at-mobiles, at-user-ids and mention-map are empty, and at-all is false. If one of them comes from a secret, is that secret set, and may this workflow read it?',
    'zh-CN':
      '不会 @ 任何人：at-mobiles、at-user-ids 和 mention-map 都是空的，at-all 为 false。如果其中之一来自 Secret，请确认已设置，并且当前工作流可以读取。',
  },
}
