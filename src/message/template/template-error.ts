/** What is wrong with a template, and where in it. */
import type { Translated } from '../../dingtalk/language.ts'

/** Thrown by a filter; the engine adds where it stands. */
export class TemplateError extends Error {
  readonly text: Translated

  constructor(text: Translated) {
    super(text.en)
    this.name = 'TemplateError'
    this.text = text
  }
}
