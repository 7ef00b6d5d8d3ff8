/** Reading a JSON body of unknown shape. */

/** With `rawLineBreaks`, strings may contain line breaks and other control characters. */
export function parseJson(raw: string, rawLineBreaks = false): unknown {
  return tryParse(() => raw) ?? tryParse(() => (rawLineBreaks ? escapeControlsInStrings(raw) : ''))
}

function tryParse(read: () => string): unknown {
  try {
    return JSON.parse(read())
  } catch {
    return undefined
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The values at a path such as 'feedCard->links->title'; a list on the way means each of its items. */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  return path
    .split('->')
    .reduce<unknown[]>(
      (found, key) =>
        found.flatMap(itemsOf).map((item) => (isRecord(item) ? item[key] : undefined)),
      [value],
    )
}

export function itemsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}

function escapeControlsInStrings(raw: string): string {
  return raw.replace(/"(?:[^"\\]|\\.)*"/g, (literal) =>
    literal.replace(
      /\p{Cc}/gu,
      (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
}
