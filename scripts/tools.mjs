/**
 * `node scripts/tools.mjs act zizmor …`: installs programs that npm does not have into
 * `build/.cache/tools/bin`, each at one version: wheels of PyPI by their hashes (Linux on x64; needs
 * python3), Go modules by their checksums (needs go). What is there already stays.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../build/.cache/tools/', import.meta.url))
const bin = join(folder, 'bin')
const python = join(folder, 'python/bin')

/** @typedef {'act' | 'zizmor' | 'check-jsonschema' | 'actionlint' | 'gitea'} Tool */

/** A download that has stopped is an error, and no job that hangs. */
const patience = 15 * 60 * 1000

/** @type {Readonly<Record<Tool, () => void>>} */
const installers = {
  act: () => {
    installWheels('act')
  },
  zizmor: () => {
    installWheels('zizmor')
  },
  'check-jsonschema': () => {
    makePython()
    run(join(python, 'pip'), ['install', '--quiet', 'check-jsonschema==0.39.0'])
    linkProgram('check-jsonschema')
  },
  actionlint: () => {
    run('go', ['install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'])
  },
  gitea: installGitea,
}

for (const name of process.argv.slice(2)) {
  const installer = isTool(name) ? installers[name] : undefined
  if (installer === undefined)
    throw new Error(`No tool ${name}: ${Object.keys(installers).join(', ')}`)
  if (existsSync(join(bin, name))) continue
  mkdirSync(bin, { recursive: true })
  installer()
}

/**
 * @param {string} name
 * @returns {name is Tool}
 */
function isTool(name) {
  return Object.hasOwn(installers, name)
}

/** @param {string} name */
function installWheels(name) {
  makePython()
  const requirements = fileURLToPath(new URL('tools.txt', import.meta.url))
  run(join(python, 'pip'), ['install', '--quiet', '--require-hashes', '-r', requirements])
  linkProgram(name)
}

function makePython() {
  if (existsSync(join(python, 'pip'))) return
  run('python3', ['-m', 'venv', join(folder, 'python')])
}

/** @param {string} name */
function linkProgram(name) {
  run('ln', ['-sf', join(python, name), join(bin, name)])
}

/** A fork that still calls itself by act's name, so that `go install` refuses it. */
function installGitea() {
  const module = 'gitea.com/gitea/act@v0.261.10'
  const scratch = mkdtempSync(join(tmpdir(), 'gitea-act-'))
  try {
    run('go', ['mod', 'init', 'scratch'], scratch)
    const said = run('go', ['mod', 'download', '-json', module], scratch)
    /** @type {{ Dir: string }} */
    const { Dir } = JSON.parse(said)
    run('go', ['build', '-o', join(scratch, 'gitea'), '.'], Dir)
    copyFileSync(join(scratch, 'gitea'), join(bin, 'gitea'))
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {string} [cwd]
 */
function run(program, args, cwd = folder) {
  return execFileSync(program, args, {
    cwd,
    env: { ...process.env, GOBIN: bin, GOFLAGS: '-buildvcs=false' },
    encoding: 'utf8',
    timeout: patience,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
