import { mkdtempSync, writeFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test, expect } from '@jest/globals'
import { fetchDetails } from '../../../src/github/api/details.chunk.ts'
import type { Fetch } from '../../../src/http/octokit-fetch.ts'
import { monday } from '../../builders.ts'
import { aQuestion } from './ask.ts'

const now = (): number => monday

/** Octokit's package reads the event's file as it is loaded. It is loaded again for each file of tests. */
test('a client that cannot be loaded makes the details fewer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-'))
  process.env['GITHUB_EVENT_PATH'] = join(folder, 'event.json')
  writeFileSync(join(folder, 'event.json'), '{')
  try {
    const fetch: Fetch = () => Promise.reject(new Error('not to be called'))
    const { missing } = await fetchDetails(aQuestion({ logLines: 1 }), { fetch, now })
    expect(missing.map(({ what, why }) => `${what}: ${why}`)).toEqual([
      'jobs: unavailable',
      'annotations: unavailable',
      'log: unavailable',
    ])
  } finally {
    delete process.env['GITHUB_EVENT_PATH']
    rmSync(folder, { recursive: true })
  }
})
