/** The built-in words of every language, which the action loads one at a time. */
import type { Language } from '../../src/i18n/language.ts'
import { en } from '../../src/message/texts/en.ts'
import type { MessageTexts } from '../../src/message/texts/texts.ts'
import { zhCN } from '../../src/message/texts/zh-cn.chunk.ts'
export const words: Readonly<Record<Language, MessageTexts>> = { en, 'zh-CN': zhCN }
