/** Reads fields out of JSON that others wrote: what is missing or of another kind is undefined. */
import { withoutAnsiCodes } from '../redact/control-codes.ts'

/** JSON of unknown shape. */
export type Payload = unknown

/** The value at a path of keys, or undefined where the path ends early. */
export function valueAt(payload: Payload, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    payload,
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** The string at a path without a terminal's codes, if it holds anything that can be seen. */
export function stringAt(payload: Payload, ...path: string[]): string | undefined {
  const value = valueAt(payload, ...path)
  if (typeof value !== 'string') return undefined
  const text = withoutAnsiCodes(value)
  return canBeSeen(text) ? text : undefined
}

/** The first look is enough for most texts; the second, with all of Unicode, takes long to prepare. */
function canBeSeen(text: string): boolean {
  return /[!-~]/.test(text) || /[^\s\p{Cc}\p{Cf}]/u.test(text)
}

export function numberAt(payload: Payload, ...path: string[]): number | undefined {
  const value = valueAt(payload, ...path)
  return typeof value === 'number' ? value : undefined
}

/** True only where the path holds `true`. */
export function flagAt(payload: Payload, ...path: string[]): boolean {
  return valueAt(payload, ...path) === true
}

/** The list at a path. */
export function listAt(payload: Payload, ...path: string[]): readonly unknown[] | undefined {
  const value = valueAt(payload, ...path)
  return Array.isArray(value) ? value : undefined
}

/** The moment at a path, in milliseconds since the epoch. */
export function timeAt(payload: Payload, ...path: string[]): number | undefined {
  const time = Date.parse(stringAt(payload, ...path) ?? '')
  return Number.isNaN(time) ? undefined : time
}

/** The http(s) URL at a path; nothing else may become a link. */
export function urlAt(payload: Payload, ...path: string[]): string | undefined {
  const url = stringAt(payload, ...path)
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined
}
