/** The two languages in which the action speaks to people. */
export const languages = ['en', 'zh-CN'] as const

export type Language = (typeof languages)[number]

/** A sentence in every language, kept side by side so that none is forgotten. */
export type Translated = Readonly<Record<Language, string>>
