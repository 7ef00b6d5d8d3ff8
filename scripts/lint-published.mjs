/**
 * `npm run lint:published`: what people copy from us, read by the tools that they would read it with.
 * actionlint reads our workflows, the examples and every YAML block of the documentation, next to the
 * action itself, so that inputs and outputs count; zizmor reads workflows and examples for what is
 * unsafe; check-jsonschema holds workflows, actions and Dependabot's file to their schemas.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packDownload } from './download.mjs'
import { publishedName } from './published-name.mjs'
import { toWorkflow, yamlBlocksOf } from './yaml-blocks.mjs'

const root = fileURLToPath(new URL('../', import.meta.url))
const bin = join(root, 'build/.cache/tools/bin')
const scratch = mkdtempSync(join(tmpdir(), 'dingtalk-lint-'))
const flows = join(scratch, '.github/workflows')

/** @param {string[]} args */
const listed = (...args) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((name) => name !== '')

const workflows = listed('.github/workflows/*.yml')
const examples = listed('examples/*.yml')
const pages = listed('*.md').filter((name) => !name.startsWith('__tests__/'))
const actions = listed('action.yml', '*/action.yml')

const failed = [installTools, lintWorkflows, auditWorkflows, checkSchemas].filter((step) => !step())
rmSync(scratch, { recursive: true })
process.exitCode = failed.length === 0 ? 0 : 1

function installTools() {
  const tools = ['actionlint', 'zizmor', 'check-jsonschema']
  return succeeds(process.execPath, ['scripts/tools.mjs', ...tools])
}

/** In a repository of its own, where the action is a folder, so that actionlint reads its action.yml. */
function lintWorkflows() {
  const action = join(scratch, 'dingtalk-notify')
  mkdirSync(flows, { recursive: true })
  mkdirSync(action)
  execFileSync('git', ['init', '-q', scratch])
  // A label of a runner that a user of the documentation has.
  const config = 'self-hosted-runner:\n  labels: [gpu]\n'
  writeFileSync(join(scratch, '.github/actionlint.yaml'), config)
  execFileSync('tar', ['-x', '-C', action], { input: packDownload().tar })
  for (const name of [...workflows, ...examples]) write(basename(name), read(name))
  write('dingtalk.yml', read('examples/reusable-workflow.yml'))
  let count = 0
  for (const page of pages) {
    for (const { line, yaml } of yamlBlocksOf(read(page))) {
      const workflow = toWorkflow(yaml)
      if (workflow === undefined) continue
      write(`${page.replaceAll('/', '-').replace('.md', '')}-line-${line}.yml`, workflow)
      count++
    }
  }
  const passed = succeeds(join(bin, 'actionlint'), ['-no-color'], scratch)
  const files = readdirSync(flows).length
  if (passed) console.log(`actionlint: ${files} workflows, ${count} from the documentation`)
  return passed && count > 0
}

function auditWorkflows() {
  const audit = (/** @type {string} */ config, /** @type {string[]} */ files) =>
    succeeds(join(bin, 'zizmor'), ['--offline', '--quiet', '--config', config, ...files])
  return (
    audit('.github/zizmor.yml', workflows) && audit('.github/zizmor-examples.yml', copiedExamples())
  )
}

/** zizmor takes files for workflows by where they are. */
function copiedExamples() {
  return examples.map((name) => join(flows, basename(name)))
}

function checkSchemas() {
  const check = (/** @type {string} */ schema, /** @type {string[]} */ files) =>
    succeeds(join(bin, 'check-jsonschema'), ['--builtin-schema', `vendor.${schema}`, ...files])
  return [
    check('github-workflows', [...workflows, ...examples]),
    check('github-actions', actions),
    check('dependabot', ['.github/dependabot.yml']),
  ].every(Boolean)
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  const uses = new RegExp(`(https://\\S+/)?${publishedName()}(/\\w+)?@[\\w.]+`, 'g')
  const local = text.replace(uses, './dingtalk-notify$2')
  writeFileSync(join(flows, name), local)
}

/** @param {string} name */
function read(name) {
  return readFileSync(join(root, name), 'utf8')
}

/**
 * @param {string} program
 * @param {string[]} args
 */
function succeeds(program, args, cwd = root) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit' })
  if (error !== undefined) throw error
  return status === 0
}
