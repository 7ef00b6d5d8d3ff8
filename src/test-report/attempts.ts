/** Test cases → tests: what was tried several times under one name is one test. */
import type { TestCase } from './junit.ts'

/** @param cases of one file, in its order */
export function mergeAttempts(cases: readonly TestCase[]): TestCase[] {
  const byName = new Map<string, TestCase[]>()
  for (const test of cases) {
    const key = `${String(test.suite.id)}\0${test.className}\0${test.name}`
    const known = byName.get(key)
    if (known === undefined) byName.set(key, [test])
    else known.push(test)
  }
  return Array.from(byName.values()).flatMap(testsOf)
}

/**
 * A writer that keeps the attempts writes each as a test case: Gradle's plugin for retries and gotestsum
 * do. But two tests may have one name, such as the rows of a table: then each counts. In pytest names
 * are unique; pytest-rerunfailures writes what failed at first as a test case with nothing in it, and
 * a teardown that failed is one more after its test.
 */
function testsOf(same: readonly TestCase[]): readonly TestCase[] {
  const [first, ...others] = same
  if (first === undefined || others.length === 0) return same
  const isUnique = first.suite.writer !== undefined
  if (same.every(isFailed)) {
    const isRepeated = isUnique || others.every((test) => reasonOf(test) === reasonOf(first))
    return isRepeated ? [first] : same
  }
  if (first.suite.writer === 'pytest')
    return [same.find(isFailed) ?? same.find(isSkipped) ?? flaky(first)]
  return isRetried(same) ? [flaky(first)] : same
}

function flaky(test: TestCase): TestCase {
  return { ...test, status: 'flaky' }
}

/** It failed, perhaps several times, and then passed: nothing is tried again after that. */
function isRetried(same: readonly TestCase[]): boolean {
  return same.at(-1)?.status === 'passed' && same.slice(0, -1).every(isFailed)
}

function isFailed({ status }: TestCase): boolean {
  return status === 'failed'
}

function isSkipped({ status }: TestCase): boolean {
  return status === 'skipped'
}

function reasonOf({ failure }: TestCase): string {
  return `${failure?.message ?? ''}\0${failure?.text.split('\n', 1)[0] ?? ''}`
}
