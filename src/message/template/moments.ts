/** Times and durations as the filters take them. */
import type { Translated } from '../../dingtalk/language.ts'
import { TemplateError } from './template-error.ts'

const noDuration: Translated = {
  en: 'duration takes milliseconds, from 0.',
  'zh-CN': 'duration 只接受不小于 0 的毫秒数。',
}

const noTime: Translated = {
  en: 'time takes milliseconds or an ISO date such as 2026-11-23T06:05:09Z.',
  'zh-CN': 'time 只接受毫秒数或 2026-11-23T06:05:09Z 这样的 ISO 日期。',
}

/** @param text milliseconds */
export function millisecondsOf(text: string): number {
  const ms = Number(text)
  if (!Number.isFinite(ms) || ms < 0) throw new TemplateError(noDuration)
  return ms
}

/** The farthest moment that JavaScript knows. */
const farthest = 8.64e15

/** @param text milliseconds since the epoch, or an ISO date */
export function momentOf(text: string): number {
  const moment = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text)
  if (!(Math.abs(moment) <= farthest)) throw new TemplateError(noTime)
  return moment
}
