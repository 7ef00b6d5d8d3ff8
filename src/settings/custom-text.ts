/** `title`, `template` and `template-file`: most steps have none of them, and read no template. */
import type { Templates } from '../message/template/template.ts'
import type { InputName } from './input-names.ts'
import type { SettingsSource } from './input-texts.ts'
import type { InputField } from './issue.ts'
export type CustomText = {
  /** A title that is no template. */
  readonly title: string | undefined
  readonly templates: Templates
  readonly vars: Readonly<Record<string, string>>
}

/** A title without them is what it is; the other two always are templates. */
export function hasBraces(title: string): boolean {
  return /\{\{|\{%/.test(title)
}

/** When and where it is read. */
export type CustomTextSource = Pick<SettingsSource, 'env' | 'isEarly' | 'mask'>

export async function readCustomText(
  field: (name: InputName) => InputField,
  source: CustomTextSource,
): Promise<CustomText> {
  const title = field('title').text
  const bodies = [field('template').text, field('template-file').text]
  if (hasBraces(title) || bodies.some((text) => text !== '')) {
    const { readCustomTextWithTemplates } = await import('./custom-text.chunk.ts')
    return await readCustomTextWithTemplates(field, source)
  }
  return { title: title.trim() || undefined, templates: none, vars: {} }
}

const none: Templates = { title: undefined, body: undefined }

/** `vars` of templates: the step's own environment variables that say so by their names. */

const prefix = 'DINGTALK_VAR_'

/** `DINGTALK_VAR_TEAM` is `team`: templates write small letters, and Windows does not care. */
export function readVars(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const ours = Object.entries(env).filter(([name]) => name.toUpperCase().startsWith(prefix))
  return Object.fromEntries(
    ours.map(([name, value = '']) => [name.slice(prefix.length).toLowerCase(), value]),
  )
}
