/** A report's text → text that an XML parser accepts, and back to what a test printed. */
import { withoutAnsiCodes } from '../redact/ansi.ts'

/**
 * XML 1.0 forbids control characters, even as references; tests print them, and many writers pass them
 * on (jest-junit drops them, Surefire and .NET write references). Noncharacters, which nothing prints,
 * carry them through the parser.
 */
const forbidden = new RegExp(
  String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0{0,6}([01]?[\da-f])|0{0,6}([12]?\d|3[01]));`,
  'gi',
)

/** @returns as it was, where nothing in it is forbidden */
export function toXmlText(text: string): string {
  return text.replace(forbidden, (found: string, hex?: string, decimal?: string) => {
    const code = codeOf(found, hex, decimal)
    return isAllowed(code) ? found : placeholderFor(code)
  })
}

/** The first of 32 noncharacters: one for each control character. */
const firstPlaceholder = 0xfdd0

function codeOf(found: string, hex: string | undefined, decimal: string | undefined): number {
  if (hex !== undefined) return Number.parseInt(hex, 16)
  return decimal === undefined ? found.charCodeAt(0) : Number(decimal)
}

function isAllowed(code: number): boolean {
  return code === 9 || code === 10 || code === 13
}

function placeholderFor(code: number): string {
  return code < 32 ? String.fromCharCode(firstPlaceholder + code) : ''
}

/**
 * What a test printed, without a terminal's codes and other control characters. Surefire writes these
 * as the text `&#27;` or `&amp#27;`, pytest an escape as `#x1B`, and Gradle as `?`.
 */
export function toPlainText(text: string): string {
  const whole = text
    .replace(/[\ufdd0-\ufdef]/g, (unit) =>
      String.fromCharCode(unit.charCodeAt(0) - firstPlaceholder),
    )
    .replace(/&(?:amp)?#([12]?\d|3[01]);/g, (_, code) => String.fromCharCode(Number(code)))
    .replace(/#x1B(?=\[)|\?(?=\[[\d;]{0,12}m)/g, '\x1b')
  return withoutAnsiCodes(whole).replace(controls, '')
}

const controls = new RegExp(String.raw`[\0-\x08\x0b\x0c\x0e-\x1f]`, 'g')
