/** The built-in words of every language, which the action loads one at a time. */
import type { Language } from '../../src/dingtalk/language.ts'
import { en } from '../../src/message/builtin/en.ts'
import type { Words } from '../../src/message/builtin/words.ts'
import { zhCN } from '../../src/message/builtin/zh-cn.chunk.ts'

export const words: Readonly<Record<Language, Words>> = { en, 'zh-CN': zhCN }
