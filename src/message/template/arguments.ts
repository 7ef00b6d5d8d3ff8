/** What the arguments of our filters must be; a literal one is checked before anything happens. */
import type { Translated } from '../../dingtalk/language.ts'
import { colorNames, toColor } from './colors.ts'
import { linked } from './linked.ts'
import { textOf } from './pieces.ts'

export type Parameter = { isRight: (argument: unknown) => boolean; wrong: Translated }

export const address: Parameter = {
  isRight: (argument) => typeof argument !== 'string' || linked([], argument) !== undefined,
  wrong: {
    en: 'link takes an address: http, https or dingtalk.',
    'zh-CN': 'link 的参数应为 http、https 或 dingtalk 地址。',
  },
}

export const color: Parameter = {
  isRight: (argument) => toColor(textOf(argument)) !== undefined,
  wrong: {
    en: `color takes one of ${colorNames.join(', ')}, or a colour like '#1a7f37'.`,
    'zh-CN': `color 的参数应为 ${colorNames.join('、')} 之一，或 '#1a7f37' 这样的颜色。`,
  },
}

export const size: Parameter = {
  isRight: (argument) => Number.isSafeInteger(argument) && Number(argument) > 0,
  wrong: {
    en: 'truncate_bytes takes a whole number of bytes, above 0.',
    'zh-CN': 'truncate_bytes 的参数应为大于 0 的整数（字节数）。',
  },
}
