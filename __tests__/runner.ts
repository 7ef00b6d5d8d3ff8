/** Stands in for the runner: its variables, its files and its standard output. */
import { afterEach, afterAll } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Environment } from '../src/runtime.ts'
const untouched = { ...process.env }

const folder = mkdtempSync(join(tmpdir(), 'runner-'))

const files = { output: join(folder, 'output'), summary: join(folder, 'summary.md') }

afterEach(() => {
  for (const name of Object.keys(process.env)) setVariable(name, untouched[name])
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Sets variables until the test ends; undefined takes one away. */
export function setEnvironment(env: Environment): void {
  for (const [name, value] of Object.entries(env)) setVariable(name, value)
}

/** As on a machine without a proxy, until the test ends. */
export function withoutProxy(): void {
  const names = ['https_proxy', 'http_proxy', 'no_proxy']
  for (const name of names.flatMap((each) => [each, each.toUpperCase()])) {
    setVariable(name, undefined)
  }
}

/** Sets inputs as the runner does, until the test ends. */
export function setInputs(inputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(inputs)) {
    setVariable(`INPUT_${name.toUpperCase()}`, value)
  }
}

function setVariable(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name)
  else process.env[name] = value
}

/** Gives the step empty files for outputs and summary, and English, which tests read. */
export function startStep(): void {
  for (const file of Object.values(files)) writeFileSync(file, '')
  setEnvironment({ GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary })
  setInputs({ language: 'en' })
}

/** What the step wrote to `GITHUB_OUTPUT`. */
export function outputs(): Record<string, string> {
  const entries = readFileSync(files.output, 'utf8').matchAll(/^(.+?)<<(.+)\n([^]*?)\n\2$/gm)
  return Object.fromEntries(Array.from(entries, ([, name = '', , value = '']) => [name, value]))
}

/** What the step wrote to `GITHUB_STEP_SUMMARY`. */
export function summaryText(): string {
  return readFileSync(files.summary, 'utf8')
}

/** Puts a file where the step can read it. @returns its path */
export function aFile(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The lines that an action wrote to standard output: the step's log and its commands. */
export async function linesOf(action: () => unknown): Promise<string[]> {
  const { stdout } = process
  const write = stdout.write.bind(stdout)
  const chunks: string[] = []
  stdout.write = (chunk: string | Uint8Array) => chunks.push(String(chunk)) > 0
  try {
    await action()
  } finally {
    stdout.write = write
  }
  return chunks.join('').split('\n').slice(0, -1)
}
