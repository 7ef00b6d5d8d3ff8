/**
 * Of mutation testing: for each change, only the files whose tests reach it run, the quickest first, and
 * none behind one that fails. Stryker names those tests; jest itself would load every file only to skip
 * what is in it, which takes five times as long.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import JestRunner from 'jest-runner'

/** What the first run, in which nothing is changed, finds in each file. */
const found = 'build/.cache/tests-by-file.json'

/** @typedef {Record<string, { names: string[], ms: number }>} TestsByFile */

export default class ReachingTests extends JestRunner {
  /**
   * @override
   * @type {JestRunner['runTests']}
   */
  async runTests(tests, watcher, options) {
    const { testNamePattern: wanted } = this._globalConfig
    if (wanted === undefined) {
      await this.#findTests(tests, watcher, options)
      return
    }
    /** @type {TestsByFile} */
    const files = JSON.parse(readFileSync(found, 'utf8'))
    const pattern = new RegExp(wanted, 'i')
    const reaching = tests
      .filter(({ path }) => files[path]?.names.some((name) => pattern.test(name)))
      .sort((one, other) => (files[one.path]?.ms ?? 0) - (files[other.path]?.ms ?? 0))
    const noticed = new Set()
    this.on('test-file-success', ([test, { numFailingTests }]) => {
      if (numFailingTests > 0) noticed.add(test)
    })
    this.on('test-file-failure', ([test]) => {
      noticed.add(test)
    })
    for (const test of reaching) {
      if (noticed.size === 0) await super.runTests([test], watcher, options)
    }
  }

  /** @type {JestRunner['runTests']} */
  async #findTests(tests, watcher, options) {
    /** @type {TestsByFile} */
    const files = {}
    this.on('test-file-success', ([{ path }, { testResults, perfStats }]) => {
      files[path] = { names: testResults.map(({ fullName }) => fullName), ms: perfStats.runtime }
    })
    await super.runTests(tests, watcher, options)
    mkdirSync(dirname(found), { recursive: true })
    writeFileSync(found, JSON.stringify(files))
  }
}
