/** A question to the API on this machine, through the real fetch and the real Octokit. */
import { fetchDetails } from '../../../src/github/api/details.chunk.ts'
import type { DetailsRequest, Details } from '../../../src/github/details-request.ts'
import { fetchWithin } from '../../../src/http/octokit-fetch.ts'
import { directNetwork, monday } from '../../builders.ts'
import { sha } from '../../github-api/builders.ts'
/** What the failed job 7001 of the run 9001 asks by default, without its history. */
export function aQuestion(named: Partial<DetailsRequest> = {}): DetailsRequest {
  return {
    api: { url: 'http://127.0.0.1:1', token: 'geheim' },
    repository: { name: 'octo-org/widgets', url: 'https://github.com/octo-org/widgets' },
    run: { id: '9001', attempt: 1 },
    about: { kind: 'job', id: '7001', name: 'build', matrix: [] },
    status: 'failure',
    logLines: 0,
    ignoreJobs: [],
    history: undefined,
    ...named,
  }
}

export const itsHistory: NonNullable<DetailsRequest['history']> = {
  workflow: 'ci.yml',
  branch: 'main',
  headRepository: 'octo-org/widgets',
  event: 'push',
  sha: sha(9001),
}

/** A job that is known by its name only. */
export function byName(name: string, ...matrix: string[]): DetailsRequest['about'] {
  return { kind: 'job', id: undefined, name, matrix }
}

export async function ask(
  api: { url: string },
  named: Partial<DetailsRequest> = {},
  budgetMs = 5000,
): Promise<Details> {
  const request = aQuestion({ api: { url: api.url, token: 'geheim' }, ...named })
  const elapsed = (): number => performance.now()
  const fetch = fetchWithin(budgetMs, { elapsed, ...directNetwork })
  return await fetchDetails(request, { fetch, now: () => monday })
}
