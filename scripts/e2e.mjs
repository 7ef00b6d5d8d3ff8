/**
 * `npm run e2e`: whole workflows on a real engine, installed first. `-- --engine gitea` takes the
 * engine of Gitea's runner; what follows goes to jest, such as `-t 'a failure'`.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const given = process.argv.slice(2)
const [flag, name] = given
const [engine, rest] = flag === '--engine' ? [name, given.slice(2)] : ['act', given]
const root = fileURLToPath(new URL('../', import.meta.url))
const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js']

const installed = runNode(['scripts/tools.mjs', String(engine)])
process.exitCode =
  installed === 0 ? runNode([...jest, '--config', 'jest.e2e.config.mjs', ...rest]) : installed

/** @param {string[]} args */
function runNode(args) {
  const env = { ...process.env, E2E_ENGINE: engine }
  return spawnSync(process.execPath, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1
}
