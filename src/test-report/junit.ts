/**
 * JUnit XML as its many writers write it → test cases. The parser is saxes: it streams, keeps no tree,
 * and expands no entity but XML's own five, whatever a DTD declares. (fast-xml-parser builds the whole
 * document first, reads DTDs, and is three times as large.)
 */
import { SaxesParser } from 'saxes'
import { withoutAnsiCodes } from '../redact/control-codes.ts'
import { UnreadableReportError } from './read-report.ts'

/** A test as it was tried, once: retries may come as test cases of their own. */
export type TestCase = {
  name: string
  className: string
  /** As the attributes say, the suite's where the test has none. */
  file: string | undefined
  line: number | undefined
  status: 'passed' | 'failed' | 'skipped' | 'flaky'
  /** Why it failed, at first where it passed later. */
  failure: Failure | undefined
  suite: Suite
}

/**
 * @property type of the error, such as `java.lang.AssertionError`
 * @property text what is in the element: mostly a stack
 */
export type Failure = { message: string; type: string; text: string }

/** A `testsuite` element; only within one are tests of one name the same. */
type Suite = {
  /** Its place in the file. */
  id: number
  name: string
  file: string | undefined
  /** Who wrote it, where that changes what tests of one name are. */
  writer: 'pytest' | 'go' | undefined
}

const most = { depth: 100, text: 16_384, message: 4096, name: 500 }

/** @throws UnreadableReportError */
export function parseJunit(xml: string): TestCase[] {
  const reader = createReader()
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', () => {
    throw new UnreadableReportError('not XML')
  })
  parser.on('doctype', (declared) => {
    if (declared.includes('[')) throw new UnreadableReportError('DTD')
  })
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(name, attributes)
  })
  parser.on('closetag', ({ name }) => {
    reader.close(name)
  })
  parser.on('text', reader.text)
  parser.on('cdata', reader.text)
  parser.write(xml).close()
  return reader.cases
}

type Attributes = Readonly<Record<string, string>>

type Reader = {
  cases: TestCase[]
  open: (element: string, attributes: Attributes) => void
  close: (element: string) => void
  text: (text: string) => void
}

/** Where it is in the document. Elements that it does not know are passed over with their text. */
function createReader(): Reader {
  const cases: TestCase[] = []
  const suites: Suite[] = []
  let [depth, suiteCount] = [0, 0]
  let current: TestCase | undefined
  let failure: Failure | undefined

  const open: Reader['open'] = (element, attributes) => {
    if (depth === 0 && !isRoot(element)) throw new UnreadableReportError('not JUnit', element)
    if (++depth > most.depth) throw new UnreadableReportError('too deep')
    if (isRoot(element)) suites.push(toSuite(suiteCount++, attributes, suites.at(-1)))
    else if (element === 'testcase') cases.push((current = toCase(attributes, lastOf(suites))))
    else if (element === 'property') noteWriter(attributes, suites.at(-1))
    else failure = addResult(results.get(element), attributes) ?? failure
  }

  /** @returns what its text is to be added to */
  const addResult = (
    status: TestCase['status'] | undefined,
    attributes: Attributes,
  ): Failure | undefined => {
    if (status === undefined) return undefined
    // A suite that fails as a whole, before any of its tests, is a test that failed.
    const test = current ?? toCase({}, lastOf(suites))
    if (current === undefined && status === 'failed') cases.push(test)
    if (rank[status] > rank[test.status]) test.status = status
    if (test.failure !== undefined || status === 'skipped') return undefined
    const { message = '', type = '' } = attributes
    test.failure = {
      message: message.slice(0, most.message),
      type: type.slice(0, most.name),
      text: '',
    }
    return test.failure
  }

  const close: Reader['close'] = (element) => {
    depth--
    if (isRoot(element)) suites.pop()
    else if (element === 'testcase') current = undefined
    else if (results.has(element)) failure = undefined
  }

  const text: Reader['text'] = (added) => {
    if (failure === undefined || failure.text.length >= most.text) return
    failure.text += added.slice(0, most.text - failure.text.length)
  }

  return { cases, open, close, text }
}

/**
 * What an element in a test case makes of it. Surefire, nextest and Playwright write what failed at
 * first as `flaky…` where the test passed at last, and as `rerun…` where it did not.
 */
const results: ReadonlyMap<string, TestCase['status']> = new Map([
  ['failure', 'failed'],
  ['error', 'failed'],
  ['skipped', 'skipped'],
  ['disabled', 'skipped'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
])

/** A failure in the setup of a skipped test, say, counts. */
const rank = { passed: 0, flaky: 1, skipped: 2, failed: 3 } as const satisfies Record<
  TestCase['status'],
  number
>

function isRoot(element: string): boolean {
  return element === 'testsuite' || element === 'testsuites'
}

function toSuite(id: number, { name = '', file }: Attributes, outer: Suite | undefined): Suite {
  // pytest's names are its defaults; a project may change the inner one.
  const isPytest = name === 'pytest tests' || name === 'pytest'
  return { id, name, file: file ?? outer?.file, writer: isPytest ? 'pytest' : outer?.writer }
}

/** gotestsum and go-junit-report write Go's version, as a property of each package. */
function noteWriter({ name }: Attributes, suite: Suite | undefined): void {
  if (name === 'go.version' && suite !== undefined) suite.writer = 'go'
}

function lastOf(suites: readonly Suite[]): Suite {
  return suites.at(-1) ?? { id: 0, name: '', file: undefined, writer: undefined }
}

function toCase(attributes: Attributes, suite: Suite): TestCase {
  const { name = '', classname = '', file = suite.file, status, result } = attributes
  const line = Number.parseInt(attributes['line'] ?? '', 10)
  return {
    name: (name.trim() || suite.name).slice(0, most.name),
    className: classname.trim().slice(0, most.name),
    file,
    line: line > 0 ? line : undefined,
    status: isNotRun(status) || isNotRun(result) ? 'skipped' : 'passed',
    failure: undefined,
    suite,
  }
}

/** GoogleTest and CTest say only so that a test was disabled. */
function isNotRun(word: string | undefined): boolean {
  return word !== undefined && /^(?:notrun|disabled|skipped|suppressed)$/i.test(word)
}

/**
 * XML 1.0 forbids control characters, even as references; tests print them, and many writers pass them
 * on (jest-junit drops them, Surefire and .NET write references). Noncharacters, which nothing prints,
 * carry them through the parser.
 */
const forbidden = new RegExp(
  String.raw`[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|&#(?:x0{0,6}([01]?[\da-f])|0{0,6}([12]?\d|3[01]));`,
  'gi',
)

/**
 * A report's text, which an XML parser accepts; `toPlainText` takes it back to what a test printed.
 * @returns as it was, where nothing in it is forbidden
 */
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
