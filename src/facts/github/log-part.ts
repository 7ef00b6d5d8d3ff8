/** The runner's log of a whole job → the last lines of the step that failed. */
import { stripVTControlCharacters } from 'node:util'

type Line = { time: string; text: string }

/**
 * @param log lines that begin with a timestamp; a step begins with a group named `Run …`
 * @param cut how many lines, and when the step began: steps before it may have been allowed to fail
 */
export function failedPart(
  log: string,
  { lines, since = 0 }: { lines: number; since?: number | undefined },
): string[] {
  const failed = blocksOf(log.split('\n').map(toLine)).find(
    ([first, ...rest]) =>
      first !== undefined && timeOf(first) >= since && rest.some(({ text }) => isError(text)),
  )
  return failed === undefined ? [] : outputOf(failed.map(({ text }) => text)).slice(-lines)
}

const stamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.?\d{0,3})\d*Z ?/

function toLine(raw: string): Line {
  const [prefix = '', time = ''] = stamp.exec(raw) ?? []
  const text = stripVTControlCharacters(raw.slice(prefix.length)).trimEnd()
  return { time, text }
}

/** A forge that writes no times has no time before `since` either. */
function timeOf({ time }: Line): number {
  return time === '' ? Infinity : Date.parse(`${time}Z`)
}

/** The job's steps; the first block is what the runner does before them. */
function blocksOf(lines: readonly Line[]): Line[][] {
  const blocks: Line[][] = [[]]
  for (const line of lines) {
    if (/^##\[group\]Run |^Post job cleanup\.$/.test(line.text)) blocks.push([])
    blocks.at(-1)?.push(line)
  }
  return blocks
}

function isError(text: string): boolean {
  return text.startsWith('##[error]')
}

/** From the end of the step's own heading to its last error, without the runner's markers. */
function outputOf(block: readonly string[]): string[] {
  const start = block.indexOf('##[endgroup]') + 1
  const end = block.findLastIndex(isError) + 1
  return block
    .slice(start, end)
    .filter((text) => text !== '##[endgroup]' && !exitCode.test(text))
    .map((text) => text.replace(/^##\[[a-z]+\]/, ''))
    .filter((text) => text !== '')
}

const exitCode = /^##\[error\]Process completed with exit code -?\d+\.$/
