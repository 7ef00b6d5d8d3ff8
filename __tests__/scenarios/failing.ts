/** Scenarios whose job failed, on the run that the API on this machine knows. */
import { aJob, anExitCode, anAnnotation, type ApiJob } from '../github-api/builders.ts'
import type { Content } from '../github-api/server.ts'
import { tokenOf, type ApiTrouble, type Observed, runScenario } from './run-scenario.ts'
/** A plain robot, its group easy to read. */
export const oneRobot = [{ token: tokenOf(1) }]

/** The job 7001 with its errors. */
export const broken: Content = {
  jobs: [aJob()],
  annotations: { 7001: [anExitCode, anAnnotation()] },
}

type Failing = {
  content?: Content
  trouble?: ApiTrouble
  inputs?: Record<string, string>
  env?: Record<string, string>
}

/** The job 7001 failed; whatever is not named is as `broken` has it. */
export async function runFailing(named: Failing = {}): Promise<Observed> {
  const { content = broken, trouble = {}, inputs = {}, env = {} } = named
  return await runScenario({
    robots: oneRobot,
    api: { content, trouble },
    inputs: { status: 'failure', 'job-id': '7001', ...inputs },
    env,
  })
}

/** As many jobs, numbered from 1. */
export function manyJobs(count: number, toJob: (number: number) => ApiJob): ApiJob[] {
  return Array.from({ length: count }, (_, index) => toJob(index + 1))
}

/** The calls that are made for the job 7001 alone. */
export const jobCalls = ['actions/jobs/7001', 'check-runs/7001/annotations?per_page=100']

/** The call for the runs before. */
export const historyCall =
  'actions/workflows/ci.yml/runs?branch=main&event=push&status=completed&per_page=50&exclude_pull_requests=true'

/** The call for a page of the run's jobs. */
export function pageCall(page: number, attempt = 1): string {
  return `actions/runs/9001/attempts/${attempt}/jobs?per_page=100&page=${page}`
}
