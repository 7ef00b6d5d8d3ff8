/** The languages of messages, logs and errors. */
export const languages = ['en', 'zh-CN'] as const

export type Language = (typeof languages)[number]

/** A text, or a function that makes one, in every language: side by side, so that none is forgotten. */
export type Translated<Text = string> = Readonly<Record<Language, Text>>
