/** The languages of messages, logs and errors. */

export const languages = ['en', 'zh-CN'] as const

export type Language = (typeof languages)[number]

/** A text, or a function that makes one, in every language: side by side, so that none is forgotten. */
export type Translated<Text = string> = Readonly<Record<Language, Text>>

/** Texts by name; a name may hold a table of its own. */
export type TextTable = { readonly [name: string]: Translated<unknown> | TextTable }

/** A table of texts in one language. */
export type TextsOf<Table> =
  Table extends Translated<infer Text>
    ? Text
    : { readonly [Name in keyof Table]: TextsOf<Table[Name]> }

/** Picks one language, once: what renders a message then needs no language of its own. */
export function textsIn<Table extends TextTable>(table: Table, language: Language): TextsOf<Table> {
  const texts = Object.entries(table).map(([name, value]) => [
    name,
    isTranslated(value) ? value[language] : textsIn(value, language),
  ])
  // The mapped type says which names a table has; `Object.fromEntries` can't.
  return Object.fromEntries(texts) as TextsOf<Table>
}

function isTranslated(value: Translated<unknown> | TextTable): value is Translated<unknown> {
  return 'en' in value
}
