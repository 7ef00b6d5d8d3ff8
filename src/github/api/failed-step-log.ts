/** A job's log: GitHub sends to another host for it, which must not see the token. */
import { withoutAnsiCodes } from '../../redact/control-codes.ts'
import { type Payload, urlAt, valueAt } from '../json-path.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'

/** GitHub serves none before the job has ended, and none forever. */
export async function fetchLog(source: ApiContext, jobId: number): Promise<string> {
  const of = { ...source.repository, job_id: jobId }
  return await logIn(await source.github.actions.downloadJobLogsForWorkflowRun(of), source)
}

/** GitHub's answer is a redirect, followed once; Gitea's is the log itself. */
async function logIn(
  answer: { data: Payload; headers: Payload },
  { fetch, request }: ApiContext,
): Promise<string> {
  const isHere = valueAt(answer.headers, 'location') === undefined
  if (isHere && typeof answer.data === 'string') return answer.data
  const location = urlAt(answer.headers, 'location')
  const isSafe = location?.startsWith('https:') === true || request.api.url.startsWith('http:')
  if (location === undefined || !isSafe) throw new UnexpectedResponseError()
  const log = await fetch(location, { keeps: 'end' })
  if (log.status !== 200) throw new UnexpectedResponseError()
  return await log.text()
}

/* The runner's log of a whole job → the last lines of the step that failed. */

type LogLine = { time: string; text: string }

/**
 * @param log lines that begin with a timestamp; a step begins with a group named `Run …`
 * @param cut how many lines, and when the step began: steps before it may have been allowed to fail
 */
export function failedStepLines(
  log: string,
  { lines, since = 0 }: { lines: number; since?: number | undefined },
): string[] {
  const failed = blocksOf(wholeLines(log).map(toLine)).find(
    ([first, ...rest]) =>
      first !== undefined && timeOf(first) >= since && rest.some(({ text }) => isError(text)),
  )
  return failed === undefined ? [] : outputOf(failed.map(({ text }) => text)).slice(-lines)
}

/** A log that is too long begins within a line: then that one has no time, and the next has. */
function wholeLines(log: string): string[] {
  const lines = log.split('\n')
  const isCut = !stamp.test(lines[0] ?? '') && stamp.test(lines[1] ?? '')
  return isCut ? lines.slice(1) : lines
}

const stamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.?\d{0,3})\d*Z ?/

function toLine(raw: string): LogLine {
  const [prefix = '', time = ''] = stamp.exec(raw) ?? []
  const text = withoutAnsiCodes(raw.slice(prefix.length)).trimEnd()
  return { time, text }
}

/** A forge that writes no times has no time before `since` either. */
function timeOf({ time }: LogLine): number {
  return time === '' ? Infinity : Date.parse(`${time}Z`)
}

/** The job's steps; the first block is what the runner does before them. */
function blocksOf(lines: readonly LogLine[]): LogLine[][] {
  const blocks: LogLine[][] = [[]]
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
