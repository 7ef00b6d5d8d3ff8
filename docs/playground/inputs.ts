/** The inputs that the playground offers, each with the kind of field it is. */
import { linkTargets, messageTypes } from '../../src/dingtalk/message.ts'
import { type Language, languages } from '../../src/i18n/language.ts'
import { githubConclusions } from '../../src/model/status.ts'
import { type InputName, defaults } from '../../src/settings/input-defaults.ts'
import type { PlaygroundInputs } from './render.ts'

export type FieldKind =
  | { kind: 'choice'; words: readonly string[] }
  | { kind: 'text' }
  | { kind: 'lines' }
  | { kind: 'flag' }

/** In the order in which they are shown; `template` has an editor of its own. */
export const inputFields = {
  status: { kind: 'choice', words: githubConclusions },
  'message-type': { kind: 'choice', words: messageTypes },
  language: { kind: 'choice', words: languages },
  title: { kind: 'text' },
  'notify-on': { kind: 'text' },
  'at-on': { kind: 'text' },
  'at-all': { kind: 'flag' },
  'at-mobiles': { kind: 'text' },
  'at-user-ids': { kind: 'text' },
  'mention-map': { kind: 'lines' },
  needs: { kind: 'lines' },
  fields: { kind: 'lines' },
  timezone: { kind: 'text' },
  'link-target': { kind: 'choice', words: linkTargets },
} as const satisfies Partial<Record<InputName, FieldKind>>

export type FieldName = keyof typeof inputFields | 'template'

export const fieldNames = [...Object.keys(inputFields), 'template'].filter(isFieldName)

export function isFieldName(name: string): name is FieldName {
  return name === 'template' || Object.hasOwn(inputFields, name)
}

/** Numbers of people stay on the page: what is in a URL is in histories and logs. */
export const privateFields: readonly FieldName[] = ['at-mobiles', 'at-user-ids', 'mention-map']

/** What an input is where it is not set: a page in Chinese shows messages in Chinese. */
export function defaultOf(name: FieldName, language: Language): string {
  if (name === 'language') return language
  return name === 'status' ? 'success' : defaults[name]
}

/** `NAME=value` by line → the step's variables `DINGTALK_VAR_NAME`. */
export function variablesOf(text: string): Record<string, string> {
  const lines = text.split('\n').flatMap((line) => {
    const [, name, value] = /^\s*([A-Za-z_]\w*)\s*=(.*)$/.exec(line) ?? []
    return name === undefined ? [] : [[`DINGTALK_VAR_${name.toUpperCase()}`, value?.trim() ?? '']]
  })
  return Object.fromEntries(lines) as Record<string, string>
}

/** The inputs that are not as they are by default: what a workflow has to say. */
export function changedInputs(inputs: PlaygroundInputs): [FieldName, string][] {
  return fieldNames.flatMap((name): [FieldName, string][] => {
    const value = inputs[name]
    const isDefault = value === undefined || value === '' || value === defaults[name]
    return isDefault ? [] : [[name, value]]
  })
}
