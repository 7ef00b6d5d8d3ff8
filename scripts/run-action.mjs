/** Runs the built action as a runner does: `node dist/index.js`, inputs and facts in the environment. */
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../dist/index.js', import.meta.url))

/**
 * @typedef {{
 *   inputs: Record<string, string>,
 *   env?: Record<string, string>,
 *   payload?: unknown,
 *   command?: string[],
 *   file?: string,
 *   onStart?: (child: import('node:child_process').ChildProcess) => void,
 *   run?: Run,
 * }} Step `inputs` by their names in action.yml; `command` runs node, by default this
 *   one, and `file` is what it runs, by default the main file of dist; `run` runs it, by default in a
 *   process of its own
 *
 * @typedef {(run: { file: string, env: Record<string, string> }) => Promise<Ended>} Run
 *
 * @typedef {{
 *   exitCode: number | null, signal: string | null, stdout: string, stderr: string,
 * }} Ended
 *
 * @typedef {Ended & {
 *   outputs: Record<string, string>, state: Record<string, string>, summary: string, ms: number,
 * }} Ran `state` is what it leaves for its post stage
 */

/**
 * @param {Step} step
 * @returns {Promise<Ran>}
 */
export async function runAction(step) {
  const { inputs, env = {}, payload = {}, file: main = dist, run = inOwnProcess(step) } = step
  const folder = await mkdtemp(join(tmpdir(), 'dingtalk-notify-'))
  const file = (/** @type {string} */ name) => join(folder, name)
  try {
    await writeFile(file('event.json'), JSON.stringify(payload))
    await Promise.all(['output', 'state', 'summary'].map((name) => writeFile(file(name), '')))
    const start = performance.now()
    const ended = await run({
      file: main,
      env: {
        PATH: process.env['PATH'] ?? '',
        GITHUB_ACTIONS: 'true',
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...toVariables(inputs),
        ...env,
      },
    })
    const ms = performance.now() - start
    const outputs = parseOutputs(await readFile(file('output'), 'utf8'))
    const state = parseOutputs(await readFile(file('state'), 'utf8'))
    return { ...ended, ms, outputs, state, summary: await readFile(file('summary'), 'utf8') }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/**
 * @param {Pick<Step, 'command' | 'onStart'>} step
 * @returns {Run}
 */
function inOwnProcess({ command = [], onStart }) {
  const [program = process.execPath, ...args] = command
  return ({ file, env }) => {
    const child = spawn(program, [...args, file], { env })
    onStart?.(child)
    return ending(child)
  }
}

/**
 * The runner's names: upper case, dashes kept.
 * @param {Record<string, string>} inputs
 */
function toVariables(inputs) {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<Ended>}
 */
function ending(child) {
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += String(text)))
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += String(text)))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      resolve({ exitCode, signal, stdout, stderr })
    })
  })
}

/**
 * The runner's file of outputs, or of states: `name<<delimiter`, the value's lines, `delimiter`.
 * @param {string} text
 * @returns {Record<string, string>}
 */
function parseOutputs(text) {
  const entries = text.matchAll(/^([\w-]+)<<(ghadelimiter_\S+)\n([^]*?)\n\2$/gm)
  return Object.fromEntries(Array.from(entries, ([, name = '', , value = '']) => [name, value]))
}
