/**
 * `npm run mutation`: changes the code in small ways and looks whether a test of the same folder notices.
 * `-- model` takes that folder alone, `-- src/model/status.ts` one file, and `-- message --every 3` a third
 * of each file's functions and constants.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

/** Below this, a folder's tests are too few. */
const leastScore = 85

const root = fileURLToPath(new URL('../', import.meta.url))
const report = fileURLToPath(new URL('../build/.cache/mutation.json', import.meta.url))
const { values, positionals: given } = parseArgs({
  allowPositionals: true,
  options: { every: { type: 'string', default: '1' } },
})
const results = (given.length > 0 ? given : ['model', 'dingtalk', 'github', 'message']).map(measure)
console.table(Object.fromEntries(results))

/** @param {string} name a folder of src, or a path in it */
function measure(name) {
  const path = name.replace(/^(?:src\/)?/, 'src/')
  const files = path.endsWith('.ts') ? path : `${path}/**/*.ts`
  const [, folder = ''] = path.split('/')
  const packages = ['typescript@5.9.3', '@stryker-mutator/core@9.6.1']
  const runner = [...packages, '@stryker-mutator/jest-runner@9.6.1'].flatMap((each) => ['-p', each])
  // Where it ends before it has measured anything, that of another folder must not stand for it.
  rmSync(report, { force: true })
  const { status } = spawnSync('npx', ['-y', ...runner, 'stryker', 'run', '--mutate', files], {
    cwd: root,
    // A change is noticed by the first few random texts, or by none.
    env: { FUZZ_RUNS: '5', ...process.env, MUTATED_FOLDER: folder, MUTATED_EVERY: values.every },
    shell: process.platform === 'win32',
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
  const measured = existsSync(report) && scoreOf(readFileSync(report, 'utf8'))
  return [name, measured || { score: 'not measured: see above' }]
}

/**
 * What no test runs counts as unnoticed, an endless loop as noticed. What is computed once, when its
 * module is loaded, does not count: a change of it is there for those tests alone that load the module.
 * @param {string} text in the mutation testing report schema
 */
function scoreOf(text) {
  /** @type {{ files: Record<string, { mutants: { status: string, static?: boolean }[] }> }} */
  const { files } = JSON.parse(text)
  const statuses = Object.values(files)
    .flatMap(({ mutants }) => mutants)
    .flatMap((mutant) => (mutant.static === true ? [] : mutant.status))
  const count = (/** @type {string[]} */ ...wanted) =>
    statuses.filter((status) => wanted.includes(status)).length
  const [noticed, unnoticed] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')]
  const score = (100 * noticed) / (noticed + unnoticed)
  if (score < leastScore) process.exitCode = 1
  return { score: `${score.toFixed(1)} %`, noticed, unnoticed }
}
