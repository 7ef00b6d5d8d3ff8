/** `test-report`: nothing of it is loaded where the input is empty. */
import { type KnownSecrets, longSecrets } from '../redact/secrets.ts'
import type { Runtime } from '../runtime.ts'
import type { CollectedTests } from './test-report.chunk.ts'

export type TestReportRequest = {
  testReport: readonly string[]
  env: Readonly<Record<string, string | undefined>>
  knownSecrets: KnownSecrets
  /** What is left of the deadline. */
  leftMs: number
}

/** Of the time that is left: the message must still be sent. */
const share = 1 / 4

export async function readTestReports(
  { testReport, env, knownSecrets, leftMs }: TestReportRequest,
  runtime: Pick<Runtime, 'elapsed'>,
): Promise<CollectedTests> {
  if (testReport.length === 0) return { tests: undefined, problems: [] }
  const { collectTests } = await import('./test-report.chunk.ts')
  const workspace = env['GITHUB_WORKSPACE'] ?? '.'
  const secrets = longSecrets(knownSecrets)
  const settings = { patterns: testReport, workspace, secrets, mostMs: leftMs * share }
  return collectTests(settings, runtime)
}
