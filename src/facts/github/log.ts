/** A job's log: GitHub sends to another host for it, which must not see the token. */
import { urlAt, type Payload } from '../payload.ts'
import { whyOf } from './lack.ts'
import type { Source } from './source.ts'

/** @returns nothing where GitHub serves no log: not before the job's end, and not for ever */
export async function readLog(source: Source, jobId: number): Promise<string> {
  try {
    const of = { ...source.repository, job_id: jobId }
    return await logIn(await source.github.actions.downloadJobLogsForWorkflowRun(of), source)
  } catch (error) {
    if (whyOf(error) === 'not found') return ''
    throw error
  }
}

/** GitHub's answer is a redirect, followed once; Gitea's is the log itself. */
async function logIn(
  answer: { data: Payload; headers: Payload },
  { fetch, question }: Source,
): Promise<string> {
  const location = urlAt(answer.headers, 'location')
  if (location === undefined) return typeof answer.data === 'string' ? answer.data : ''
  const isSafe = location.startsWith('https:') || question.api.url.startsWith('http:')
  if (!isSafe) return ''
  const log = await fetch(location)
  return log.status === 200 ? await log.text() : ''
}
