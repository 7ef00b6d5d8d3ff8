/** Why a test failed, in one line: the first that says it, and the values that it compared. */
import type { Failure } from './junit.ts'
import { toPlainText } from './xml-text.ts'

const most = { lines: 200, message: 300, values: 2, valueLines: 12 }

/** @param name the test's, which some writers repeat */
export function messageOf({ message, type, text }: Failure, name: string): string | undefined {
  const lines = toPlainText(`${message}\n${text}`)
    .split('\n', most.lines)
    .concat(type)
    .map((line) => line.replace(/\s+/g, ' ').trim())
  const at = lines.findIndex((line) => !isNoise(line, name))
  const headline = toHeadline(lines[at] ?? '')
  if (headline === '') return undefined
  const found = [headline, ...valuesIn(lines.slice(at + 1, at + 1 + most.valueLines), headline)]
  return found.join(' · ').slice(0, most.message).toWellFormed()
}

/** What says nothing of the reason, by who writes it. */
const noise = [
  /^$/,
  // go-junit-report, gotestsum, CTest
  /^(?:failed|failure|error|(?:test|build) (?:failed|failure|error))\.?$/i,
  // Go
  /^=== (?:RUN|PAUSE|CONT|NAME)\b/,
  /^--- (?:FAIL|SKIP|PASS): /,
  // Rust: the message is in the next line, the place is found elsewhere
  /^thread '[^']*'.{0,40} panicked at [^']*:\d+:\d+:?$/,
  /^(?:running \d+ tests?|stdout ─*|stderr ─*|test .* \.\.\. FAILED)$/,
  // Playwright: `[chromium] › cart.spec.js:4:3 › Cart › adds tax ─────`
  / › .*─$/,
  // testify, whose message begins below the place
  /^[^\s:]+\.\w{1,10}:\d+:?$|^Error Trace:/,
  // Jest: `● Test suite failed to run`
  /^● /,
  // frames of a stack, if there is nothing else
  /^(?:at |❯ |File ")/,
]

function isNoise(line: string, name: string): boolean {
  // PHPUnit: `Shop\CartTest::testPrice with data set "high" (100)`
  return noise.some((each) => each.test(line)) || line.includes(`::${name}`)
}

/** Without what is shown apart, or means nothing to a reader. */
function toHeadline(line: string): string {
  return (
    line
      // `cart_test.go:17: got 108`
      .replace(/^[\w./-]{1,200}\.\w{1,10}:\d+(?::\d+)?:\s*/, '')
      // testify: `Error: Not equal:`; pytest: `E assert …`
      .replace(/^(?:E |(?:Assertion)?Error: )/, '')
      // `java.lang.AssertionError: expected …`
      .replace(/^(?:[\w$]+\.){1,20}(?=[A-Z][\w$]*(?:Error|Exception|Failure)\w*(?::|$))/, '')
      .replace(/^Assertion(?:FailedError|Error|FailedException): /, '')
      // Jest: `expect(received).toBe(expected) // Object.is equality`
      .replace(/ \/\/ [\w.]+ equality$/, '')
      // pytest: `failed on setup with "RuntimeError: no database"`
      .replace(/^failed on (setup|teardown) with "([^"]*)"?$/, '$2 ($1)')
      .replace(/:$/, '')
      .trim()
  )
}

/** `Expected: 110`, `actual  : 108`, `But was: 1`, `left: 1`: below a headline that does not have them. */
const value = /^(expected|received|actual|but was|left|right|got|want)\b[ \w]{0,30}:\s*(\S.*)$/i

function valuesIn(lines: readonly string[], headline: string): string[] {
  const found = lines.flatMap((line) => {
    const [, label = '', text = ''] = value.exec(line) ?? []
    return label === '' || headline.includes(text) ? [] : [`${label}: ${text}`]
  })
  return [...new Set(found)].slice(0, most.values)
}
