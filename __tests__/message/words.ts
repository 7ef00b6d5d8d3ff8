/** The built-in texts in every language. */
import { textsIn, type Language } from '../../src/i18n/language.ts'
import { messageTexts, type MessageTexts } from '../../src/message/texts.ts'

export const words: Readonly<Record<Language, MessageTexts>> = {
  en: textsIn(messageTexts, 'en'),
  'zh-CN': textsIn(messageTexts, 'zh-CN'),
}
