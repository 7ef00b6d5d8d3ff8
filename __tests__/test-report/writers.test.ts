/** What every writer of JUnit XML writes of much the same tests; fixtures/README.md says how it was made. */
import { expect, test } from '@jest/globals'
import { fileURLToPath } from 'node:url'
import type { ReportedTest } from '../../src/model/run-report.ts'
import { collectTests } from '../../src/test-report/test-report.chunk.ts'

const workspace = fileURLToPath(new URL('fixtures/', import.meta.url))

/** Counts first, then the failed tests, then the flaky ones behind a `~`. */
function shownBy(file: string): string[] {
  const settings = { patterns: [file], workspace, secrets: [], mostMs: Infinity }
  const { tests, problems } = collectTests(settings, { elapsed: () => 0 })
  expect(problems).toEqual([])
  if (tests === undefined) return []
  const { count, failed, skipped, flaky, failures, flakyTests } = tests
  return [
    `${count} tests, ${failed} failed, ${skipped} skipped, ${flaky} flaky`,
    ...failures.map(lineOf),
    ...flakyTests.map((each) => `~ ${lineOf(each)}`),
  ]
}

function lineOf({ name, message = '?', path = '?', line }: ReportedTest): string {
  return `${path}:${line ?? '?'} ${name}: ${message}`
}

test.each<[string, string[]]>([
  [
    'dotnet.xml',
    [
      '5 tests, 3 failed, 1 skipped, 0 flaky',
      'test/Shop.Tests/CartTests.cs:19 AddsTax: Assert.Equal() Failure: Values differ · Expected: 110 · Actual: 108',
      'test/Shop.Tests/CartTests.cs:25 计算运费: System.InvalidOperationException : 运费未定义',
      'test/Shop.Tests/CartTests.cs:31 Price(100): Expected: less than 50 · But was: 100',
    ],
  ],
  [
    'go-junit-report.xml',
    [
      '8 tests, 5 failed, 2 skipped, 0 flaky',
      'broken/broken_test.go:5 broken › [build failed]: undefined: undefined',
      'cart_test.go:17 cart › TestTax/of_one: got 108, want 110',
      'cart_test.go:20 cart › TestTax/运费: 运费未定义',
      'cart_test.go:28 cart › TestSettles: not settled',
    ],
  ],
  [
    'gotestsum-build-failed.xml',
    [
      '8 tests, 5 failed, 2 skipped, 0 flaky',
      '?:? TestMain: FAIL example.com/shop/broken [build failed]',
      'cart_test.go:17 cart › TestTax/of_one: got 108, want 110',
      'cart_test.go:20 cart › TestTax/运费: 运费未定义',
      'cart_test.go:28 cart › TestSettles: not settled',
    ],
  ],
  [
    'gotestsum-testify.xml',
    [
      '1 tests, 1 failed, 0 skipped, 0 flaky',
      'price_test.go:10 price › TestTax: Not equal · expected: 110 · actual: 108',
    ],
  ],
  [
    'gotestsum.xml',
    [
      '7 tests, 3 failed, 2 skipped, 1 flaky',
      'cart_test.go:17 cart › TestTax/of_one: got 108, want 110',
      'cart_test.go:20 cart › TestTax/运费: 运费未定义',
      '~ cart_test.go:28 cart › TestSettles: not settled',
    ],
  ],
  [
    'gradle.xml',
    [
      '4 tests, 2 failed, 1 skipped, 0 flaky',
      'CartTest.java:14 addsTax: expected:<110> but was:<108>',
      'CartTest.java:23 计算运费: IllegalStateException: 运费未定义 ?',
    ],
  ],
  [
    'jest-files.xml',
    [
      '8 tests, 5 failed, 1 skipped, 0 flaky',
      'src/cart.test.js:4 Cart › adds tax: expect(received).toBe(expected) · Expected: 110 · Received: 108',
      'src/cart.test.js:5 Cart › 计算运费: 运费未定义 <b>&"x"',
      'src/cart.test.js:13 colours: red alert',
      "broken.test.js:1 Test suite failed to run › src/broken.test.js: Cannot find module './no-such-module' from 'broken.test.js'",
      'src/broken.test.js:? Test suite failed to run › src/broken.test.js: {"code":"MODULE_NOT_FOUND","hint":"","requireStack":["/home/runner/work/shop/shop/src/broken.test.js"],"siblingWithSimilarExtensionFound":false,"moduleName":"./no-such-module","_originalMessage":"Cannot find module \'./no-such-module\' from \'broken.test.js\'"}',
    ],
  ],
  [
    'jest.xml',
    [
      '6 tests, 3 failed, 1 skipped, 0 flaky',
      'src/cart.test.js:4 Cart adds tax: expect(received).toBe(expected) · Expected: 110 · Received: 108',
      'src/cart.test.js:5 Cart 计算运费: 运费未定义 <b>&"x"',
      'src/cart.test.js:13 colours: red alert',
    ],
  ],
  [
    'nextest.xml',
    [
      '4 tests, 2 failed, 0 skipped, 1 flaky',
      'src/lib.rs:16 shop › tests::adds_tax: assertion `left == right` failed · left: 108 · right: 110',
      'src/lib.rs:21 shop › tests::shipping: 运费未定义',
      '~ src/lib.rs:30 shop › tests::settles: assertion `left == right` failed · left: Ok("1") · right: Ok("2")',
    ],
  ],
  [
    'phpunit.xml',
    [
      '8 tests, 4 failed, 2 skipped, 0 flaky',
      'tests/CartTest.php:11 testAddsTax: Failed asserting that 108 is identical to 110.',
      'tests/CartTest.php:13 test运费: RuntimeException: 运费未定义',
      'tests/CartTest.php:17 testPrice with data set "high": Failed asserting that 100 is less than 50.',
      'tests/CartTest.php:19 testWarns: Undefined array key "a"',
    ],
  ],
  [
    'playwright-retries.xml',
    [
      '10 tests, 4 failed, 2 skipped, 2 flaky',
      'e2e/cart.spec.js:4 Cart › adds tax: expect(received).toBe(expected) · Expected: 110 · Received: 108',
      'e2e/cart.spec.js:5 Cart › 计算运费: 运费未定义',
      '~ e2e/cart.spec.js:7 Cart › settles: expect(received).toBe(expected) · Expected: 1 · Received: 0',
    ],
  ],
  [
    'playwright.xml',
    [
      '10 tests, 4 failed, 2 skipped, 0 flaky',
      'e2e/cart.spec.js:4 Cart › adds tax: expect(received).toBe(expected) · Expected: 110 · Received: 108',
      'e2e/cart.spec.js:5 Cart › 计算运费: 运费未定义',
    ],
  ],
  [
    'pytest-xunit1.xml',
    [
      '10 tests, 5 failed, 2 skipped, 1 flaky',
      'tests/test_cart.py:15 TestCart › test_adds_tax: assert 108.0 == 110',
      'tests/test_cart.py:18 TestCart › test_运费: ValueError: 运费未定义',
      'tests/test_cart.py:37 test_stored: RuntimeError: no database (setup)',
      'tests/test_cart.py:51 test_closed: assert 1.08 == 2',
      'tests/test_cart.py:56 test_price[100]: assert 100 < 50',
      '~ tests/test_cart.py:28 test_settles: ?',
    ],
  ],
  [
    'pytest.xml',
    [
      '10 tests, 5 failed, 2 skipped, 1 flaky',
      'tests/test_cart.py:15 TestCart › test_adds_tax: assert 108.0 == 110',
      'tests/test_cart.py:18 TestCart › test_运费: ValueError: 运费未定义',
      'tests/test_cart.py:37 test_stored: RuntimeError: no database (setup)',
      'tests/test_cart.py:51 test_closed: assert 1.08 == 2',
      'tests/test_cart.py:56 test_price[100]: assert 100 < 50',
      '~ ?:? test_cart › test_settles: ?',
    ],
  ],
  [
    'surefire.xml',
    [
      '7 tests, 3 failed, 1 skipped, 1 flaky',
      'CartTest.java:19 addsTax: expected: <110> but was: <108>',
      'CartTest.java:28 计算运费: 运费未定义',
      'CartTest.java:45 Empty › costs(int)[2]: expected: <1> but was: <100>',
      '~ CartTest.java:37 settles: expected: <2> but was: <1>',
    ],
  ],
  [
    'vitest.xml',
    [
      '4 tests, 1 failed, 1 skipped, 0 flaky',
      'vit/cart.test.js:5 Cart > adds tax: expected 108 to be 110',
    ],
  ],
])('%s', (file, lines) => {
  expect(shownBy(file)).toEqual(lines)
})
