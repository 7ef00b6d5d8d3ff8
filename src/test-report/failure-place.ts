/** Why and where a test failed. */
import { type Failure, toPlainText, type TestCase } from './junit.ts'

const most = { lines: 200, message: 300, values: 2, valueLines: 12 }

/**
 * Why a test failed, in one line: the first that says it, and the values that it compared.
 * @param name the test's, which some writers repeat
 */
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

type SourcePlace = { path: string | undefined; line: number | undefined }

const mostOfStack = { lines: 200, length: 500, path: 300 }

/**
 * Where a test failed: the first line of its stack that is its own, else what the attributes say.
 * @param workspace with slashes, none at its end
 */
export function placeOf(test: TestCase, workspace: string): SourcePlace {
  const { file, line, className } = test
  const own = framesOf(test).filter((frame) => isOwn(frame, className))
  const stated = file === undefined ? undefined : toRelative(file, workspace)
  const inFile = own.find(({ path }) => stated !== undefined && isSameFile(path, stated))
  const frame = inFile ?? (stated === undefined ? own[0] : undefined)
  if (frame === undefined) return { path: stated, line: stated === undefined ? undefined : line }
  const path = toRelative(frame.path, workspace)
  return { path: path.slice(0, mostOfStack.path), line: frame.line }
}

/** @property method of the JVM: `com.example.CartTest.addsTax` */
type Frame = { path: string; line: number; method: string | undefined }

/** Only what looks like source: `api.example.com:443` is no place. */
const extensions =
  '[cm]?[jt]sx?|vue|svelte|py|pyx|rb|php|phpt|java|kts?|scala|groovy|clj|go|rs|cs|fs|vb|c|cc|cpp|cxx|hh?|hpp|mm?|swift|dart|exs?|erl|lua|p[lm]|t|sh|bats|feature|robot|zig|nim|hs|ml|jl|r'

/** `at f (src/a.ts:4:47)`, `tests/a.py:15: AssertionError`, `a_test.go:17: got`, `(CartTest.java:19)`. */
const anyPlace = new RegExp(
  String.raw`(?:^|[\s(])((?:file://)?(?:/?[A-Za-z]:)?[^\s():"']{1,300}\.(?:${extensions})):(?:line )?(\d{1,9})\b`,
  'i',
)

/** `File "tests/a.py", line 15, in test_a`. */
const pythonPlace = /^\s*File "([^"]{1,300})", line (\d{1,9})/

/** `at com.example.CartTest.addsTax(CartTest.java:19)`, perhaps with a module before it. */
const jvmMethod =
  /^\s*at (?:[\w.@-]{1,100}\/)?([\w$.\u0080-\uffff]{1,300})\([\w$]{1,200}\.(?:java|kt|scala|groovy):\d/

function framesOf({ failure }: TestCase): Frame[] {
  if (failure === undefined) return []
  const text = toPlainText(`${failure.text}\n${failure.message}`)
  return text.split('\n', mostOfStack.lines).flatMap((long) => {
    const line = long.slice(0, mostOfStack.length)
    // Playwright's heading has the test's first line, in a file without a folder.
    if (line.includes(' › ')) return []
    const [, path, number] = pythonPlace.exec(line) ?? anyPlace.exec(line) ?? []
    if (path === undefined) return []
    return [{ path, line: Number(number), method: jvmMethod.exec(line)?.[1] }]
  })
}

/** Folders of what a project has installed, and of what runs it. */
const foreign =
  /(?:^|[/\\])(?:node_modules|site-packages|dist-packages|vendor|\.cargo|rustc|gems|pkg[/\\]mod)[/\\]|^(?:node:|internal[/\\]|<|\/_\/|\/usr\/|\/nix\/store\/)|[/\\]lib[/\\](?:python|ruby)/

/** A frame of the JVM has no folder: it is the project's where the package begins as the test's. */
function isOwn({ path, method }: Frame, className: string): boolean {
  if (method === undefined) return !foreign.test(path)
  const start = className.split(/[.$]/).slice(0, 2).join('.')
  return method === start || method.startsWith(`${start}.`) || method.startsWith(`${start}$`)
}

function isSameFile(one: string, other: string): boolean {
  const [long, short] = one.length > other.length ? [one, other] : [other, one]
  const name = toSlashes(short)
  return toSlashes(long).endsWith(name.startsWith('/') ? name : `/${name}`) || one === other
}

/** A runner checks out to a folder of the repository's name within another of that name. */
const runnerFolder = /^(?:[A-Za-z]:)?\/(?:[^/]+\/)*?(?:_?work|__w|a)\/([^/]+)\/\1\//

/** Reports may come from another machine than this one. */
function toRelative(path: string, workspace: string): string {
  const slashed = toSlashes(path).replace(/^(?:file:\/\/(?:\/(?=[A-Za-z]:))?|\.\/)/, '')
  if (workspace !== '' && slashed.startsWith(`${workspace}/`))
    return slashed.slice(workspace.length + 1)
  return slashed.replace(runnerFolder, '')
}

function toSlashes(path: string): string {
  return path.replaceAll('\\', '/')
}
