/** `title`, `template` and `template-file`: most steps have none of them, and read no template. */
import type { Templates } from '../message/template/template.ts'
import type { Field } from './parse.ts'
import type { InputName } from './raw.ts'
import type { Staged } from './stage.ts'

export type OwnWords = {
  /** A title that is no template. */
  readonly title: string | undefined
  readonly templates: Templates
  readonly vars: Readonly<Record<string, string>>
}

/** A title without them is what it is; the other two always are templates. */
export function hasBraces(title: string): boolean {
  return /\{\{|\{%/.test(title)
}

export async function readTemplates(
  field: (name: InputName) => Field,
  stage: Staged['stage'],
): Promise<OwnWords> {
  const title = field('title').text
  const bodies = [field('template').text, field('template-file').text]
  if (hasBraces(title) || bodies.some((text) => text !== '')) {
    const { readOwnWords } = await import('./own-words.chunk.ts')
    return await readOwnWords(field, stage)
  }
  return { title: title.trim() || undefined, templates: none, vars: {} }
}

const none: Templates = { title: undefined, body: undefined }
