/** What counts as a test, whatever the attributes say, and what is no report at all. */
import { describe, expect, test } from '@jest/globals'
import { mergeAttempts } from '../../src/test-report/test-report.chunk.ts'
import { messageOf, placeOf } from '../../src/test-report/failure-place.ts'
import { parseJunit, toXmlText } from '../../src/test-report/junit.ts'
import { UnreadableReportError } from '../../src/test-report/read-report.ts'
import { expectLinearTime } from '../growth.ts'

/** `name status`, of each test that is left when attempts are one. */
function testsIn(xml: string): string[] {
  return mergeAttempts(parseJunit(toXmlText(xml))).map(({ name, status }) => `${name} ${status}`)
}

function whyNot(xml: string): string {
  try {
    parseJunit(xml)
  } catch (error) {
    if (error instanceof UnreadableReportError) return [error.why, error.detail].join(' ').trim()
  }
  return 'readable'
}

const failed = (name: string, message = 'm'): string =>
  `<testcase name="${name}"><failure message="${message}"/></testcase>`

const passed = (name: string): string => `<testcase name="${name}"/>`

const suite = (inner: string, attributes = ''): string =>
  `<testsuite name="s" ${attributes}>${inner}</testsuite>`

describe('what counts', () => {
  test.each([
    ['test cases, not attributes', suite(passed('a'), 'tests="9" failures="8"'), ['a passed']],
    [
      'suites within suites',
      `<testsuites>${suite(passed('a') + suite(suite(failed('b'))))}${suite(passed('c'))}</testsuites>`,
      ['a passed', 'b failed', 'c passed'],
    ],
    ['a suite that fails as a whole', suite('<error message="no database"/>'), ['s failed']],
    ['a skipped suite is no test', suite('<skipped/>'), []],
    [
      'every way to skip',
      suite(
        '<testcase name="a"><skipped/></testcase><testcase name="b"><disabled/></testcase>' +
          '<testcase name="c" status="notrun"/><testcase name="d" result="suppressed"/>',
      ),
      ['a skipped', 'b skipped', 'c skipped', 'd skipped'],
    ],
    [
      'a failure and a skip at once is a failure',
      suite('<testcase name="a"><skipped/><error/></testcase>'),
      ['a failed'],
    ],
    [
      'several failures of one test are one',
      suite('<testcase name="a"><failure/><failure/></testcase>'),
      ['a failed'],
    ],
    [
      'elements of other names',
      suite('<x><y/></x><constructor/><testcase name="a"/>'),
      ['a passed'],
    ],
    ['a test without a name has its suite’s', suite('<testcase/>'), ['s passed']],
  ])('%s', (_, xml, tests) => {
    expect(testsIn(xml)).toEqual(tests)
  })
})

describe('attempts', () => {
  const go = '<properties><property name="go.version" value="go1.26"/></properties>'
  test.each([
    ['failed, then passed', suite(failed('a') + failed('a', 'n') + passed('a')), ['a flaky']],
    ['failed every time for one reason', suite(failed('a') + failed('a')), ['a failed']],
    [
      'failed for two reasons: two tests of one name',
      suite(failed('a') + failed('a', 'n')),
      ['a failed', 'a failed'],
    ],
    ['in Go names are unique', suite(go + failed('a') + failed('a', 'n')), ['a failed']],
    [
      'passed, then failed: two tests of one name',
      suite(passed('a') + failed('a')),
      ['a passed', 'a failed'],
    ],
    [
      'failed, and passed twice: three rows of a table',
      suite(failed('a') + passed('a') + passed('a')),
      ['a failed', 'a passed', 'a passed'],
    ],
    ['one name in two suites', suite(failed('a')) + suite(passed('a')), ['a failed', 'a passed']],
    [
      'one name in two classes',
      suite(
        '<testcase classname="X" name="a"><failure/></testcase><testcase classname="Y" name="a"/>',
      ),
      ['a failed', 'a passed'],
    ],
    [
      'pytest: what failed at first is empty',
      `<testsuite name="pytest tests">${suite(passed('a') + passed('a') + passed('b') + failed('b') + passed('c'))}</testsuite>`,
      ['a flaky', 'b failed', 'c passed'],
    ],
  ])('%s', (_, suites, tests) => {
    expect(testsIn(`<testsuites>${suites}</testsuites>`)).toEqual(tests)
  })
})

describe('what is no report', () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>
    <testsuite><testcase name="&lol2;"/></testsuite>`
  test.each([
    ['a DTD of its own', bomb, 'DTD'],
    [
      'an external entity',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><testsuite>&e;</testsuite>',
      'DTD',
    ],
    ['an entity that nothing declares', '<testsuite>&nbsp;</testsuite>', 'not XML'],
    ['a report that was cut', '<testsuite><testcase name="a"/>', 'not XML'],
    ['nothing', '', 'not XML'],
    ['a page', '<!DOCTYPE html><html><body/></html>', 'not JUnit html'],
    ['Visual Studio’s format', '<TestRun id="1"/>', 'not JUnit TestRun'],
    ['what is no XML', '{"tests": 1}', 'not XML'],
    ['101 suites in each other', suite('<testsuite>'.repeat(100)), 'too deep'],
  ])('%s', (_, xml, why) => {
    expect(whyNot(xml)).toBe(why)
  })

  test('a DTD that is only named is not loaded, and does no harm', () => {
    const xml = '<!DOCTYPE testsuite SYSTEM "junit.dtd"><testsuite><testcase name="a"/></testsuite>'
    expect(testsIn(xml)).toEqual(['a passed'])
  })
})

/** The line in which a failure is shown, and where it is said to be. */
function shownFailure(element: string): string {
  const xml = `<testsuite>${element.startsWith('<testcase') ? element : `<testcase name="adds tax">${element}</testcase>`}</testsuite>`
  const [found] = parseJunit(toXmlText(xml))
  if (found?.failure === undefined) return 'no failure'
  const { path, line } = placeOf(found, '/home/me/shop')
  return `${path ?? '?'}:${String(line ?? '?')} ${messageOf(found.failure, found.name) ?? '?'}`
}

describe('messages and places', () => {
  test.each([
    [
      'colours, in every way that writers write them',
      '<failure message="\u001b[31ma\u001b[39m &#27;[1mb &#x1B;[0mc &amp;#27;[2md #x1B[3me"/>',
      '?:? a b c d e',
    ],
    ['a control character does no harm', '<failure message="a\u0000b&#1;c\ufffe"/>', '?:? abc'],
    ['one line', '<failure message="&#10;&#10; a\t b &#10;c"/>', '?:? a b'],
    ['the type, where there is no more', '<error type="java.io.IOException"/>', '?:? IOException'],
    ['nothing', '<failure/>', '?:? ?'],
    [
      'Rust',
      "<failure>thread 'tests::tax' panicked at src/lib.rs:12:9:\nassertion `left == right` failed\n  left: 108\n right: 110</failure>",
      'src/lib.rs:12 assertion `left == right` failed · left: 108 · right: 110',
    ],
    [
      'Python’s traceback, below what it has installed',
      '<failure message="boom">File "/usr/lib/python3.11/unittest/mock.py", line 3, in f\nFile "/home/me/shop/tests/a.py", line 15, in test_a</failure>',
      'tests/a.py:15 boom',
    ],
    [
      'modules of node, on Windows, at a runner',
      '<failure message="boom">at f (file:///D:/a/shop/shop/node_modules/x/y.mjs:1:2)\nat file:///D:/a/shop/shop/test/a.mjs:4:5</failure>',
      'test/a.mjs:4 boom',
    ],
    [
      'a host is no place',
      '<failure message="connect 10.0.0.1:80, api.example.com:443"/>',
      '?:? connect 10.0.0.1:80, api.example.com:443',
    ],
    [
      'the line of the stack that is in the test’s file',
      '<testcase file="./tests/cart.test.ts" line="2"><failure message="boom">at src/cart.ts:9:1\nat tests/cart.test.ts:4:5</failure></testcase>',
      'tests/cart.test.ts:4 boom',
    ],
    [
      'the attributes, where the stack is of other files',
      '<testcase file="/home/me/shop/tests/cart.test.ts" line="2"><failure message="boom">at src/cart.ts:9:1</failure></testcase>',
      'tests/cart.test.ts:2 boom',
    ],
    [
      'Java: the first frame of the test’s own package',
      '<testcase classname="com.example.CartTest"><failure message="boom">at org.assertj.Assert.fail(Assert.java:1)\n at com.example.Tax.of(Tax.java:7)\n at com.example.CartTest.adds(CartTest.java:9)</failure></testcase>',
      'Tax.java:7 boom',
    ],
  ])('%s', (_, element, shown) => {
    expect(shownFailure(element)).toBe(shown)
  })

  test('a message is cut at 300 characters, whole characters', () => {
    const shown = shownFailure(`<failure message="${'😀'.repeat(400)}"/>`)
    expect(shown).toBe(`?:? ${'😀'.repeat(150)}`)
  })
})

describe('time is proportional to the length', () => {
  const repeated = (text: string) => (length: number) =>
    text.repeat(Math.ceil(length / text.length))
  test.each<[string, (length: number) => string]>([
    [
      'many tests',
      repeated('<testcase name="a"><failure message="x">at a.ts:1:2</failure></testcase>'),
    ],
    ['one name', repeated('<testcase name="a" classname="b"/>')],
    [
      'a long stack',
      (length) =>
        `<testcase><failure>${'at f (a.ts:1:2)\n'.repeat(length / 16)}</failure></testcase>`,
    ],
    [
      'a line without an end',
      (length) => `<testcase><failure>${'a/b.'.repeat(length / 4)}</failure></testcase>`,
    ],
    ['a long attribute', (length) => `<testcase name="${'&amp;'.repeat(length / 5)}"/>`],
    ['references', repeated('&#27;&#0000000')],
    ['control characters', repeated('\u001b[31m\u0001')],
    ['an end that never comes', repeated('<!--')],
    ['brackets', repeated('<![CDATA[')],
  ])('%s', (_, shape) => {
    expectLinearTime(shape, (inner) => {
      try {
        for (const found of mergeAttempts(parseJunit(toXmlText(suite(inner)))).slice(0, 50)) {
          placeOf(found, '/home/me/shop')
          if (found.failure) messageOf(found.failure, found.name)
        }
      } catch (error) {
        if (!(error instanceof UnreadableReportError)) throw error
      }
    })
  })
})
