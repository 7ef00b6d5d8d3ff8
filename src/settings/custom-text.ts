/** `title`, `template` and `template-file`: most steps have none of them, and read no template. */
import type { TemplateSources } from '../message/template/template.ts'
import type { CustomText, CustomTextSource } from './custom-text.chunk.ts'
import type { InputName } from './input-names.ts'
import type { InputField } from './issue.ts'

/** A title without braces is what it is; the other two always are templates. */
export async function readCustomText(
  field: (name: InputName) => InputField,
  source: CustomTextSource,
): Promise<CustomText> {
  const title = field('title').text
  const isTemplate = /\{\{|\{%/.test(title)
  const own = isTemplate ? undefined : title.trim() || undefined
  const bodies = [field('template').text, field('template-file').text]
  if (!isTemplate && bodies.every((text) => text === ''))
    return { title: own, templates: none, vars: {} }
  const { readTemplates } = await import('./custom-text.chunk.ts')
  return { title: own, ...(await readTemplates(field, source, isTemplate)) }
}

const none: TemplateSources = { title: undefined, body: undefined }
