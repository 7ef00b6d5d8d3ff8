import { describe, test, expect } from '@jest/globals'
import { failedStepLines } from '../../../src/github/api/failed-step-log.ts'
import { aStep, aJob } from '../../github-api/builders.ts'
import { type Content, githubApi, type Trouble } from '../../github-api/server.ts'
import { ask } from './ask.ts'
/** As the runner writes it: a step that may fail, the step that fails, a step after it. */
const log = `\uFEFF2026-11-23T06:00:00.0000001Z Current runner version: '2.330.0'
2026-11-23T06:00:01.0000000Z ##[group]Run actions/checkout@v5
2026-11-23T06:00:01.0000000Z with:
2026-11-23T06:00:01.0000000Z ##[endgroup]
2026-11-23T06:00:02.0000000Z Syncing repository
2026-11-23T06:00:10.0000000Z ##[group]Run npm run lint
2026-11-23T06:00:10.0000000Z ##[endgroup]
2026-11-23T06:00:11.0000000Z allowed to fail
2026-11-23T06:00:11.0000000Z ##[error]Process completed with exit code 1.
2026-11-23T06:01:00.5000000Z ##[group]Run npm test
2026-11-23T06:01:00.5000000Z \u001B[36;1mnpm test\u001B[0m
2026-11-23T06:01:00.5000000Z shell: /usr/bin/bash -e {0}
2026-11-23T06:01:00.5000000Z ##[endgroup]
2026-11-23T06:01:01.0000000Z ##[group]widgets
2026-11-23T06:01:01.1000000Z \u001B[31m✗\u001B[39m turns  left\r
2026-11-23T06:01:01.2000000Z ##[endgroup]
2026-11-23T06:01:01.2000000Z 
2026-11-23T06:01:01.3000000Z ##[warning]slow
2026-11-23T06:01:01.4000000Z ##[error]expected 2, received 3
2026-11-23T06:01:02.0000000Z ##[error]Process completed with exit code 1.
2026-11-23T06:01:03.0000000Z ##[group]Run ./tidy
2026-11-23T06:01:03.0000000Z ##[endgroup]
2026-11-23T06:01:04.0000000Z ##[error]nothing to tidy
2026-11-23T06:01:05.0000000Z Post job cleanup.
2026-11-23T06:01:06.0000000Z Cleaning up orphan processes
`

const started = Date.parse('2026-11-23T06:01:00Z')

describe('the failed step’s part', () => {
  const whole = ['widgets', '✗ turns  left', 'slow', 'expected 2, received 3']

  test.each([
    ['without markers, times and colours', log, { lines: 20, since: started }, whole],
    ['its last lines', log, { lines: 2, since: started }, whole.slice(-2)],
    ['the first that failed, where no time is known', log, { lines: 9 }, ['allowed to fail']],
    ['nothing where no step failed since', log, { lines: 9, since: started + 9999 }, []],
    ['nothing of a log that was cut before its error', log.slice(0, 400), { lines: 9 }, []],
    ['nothing of nothing', '', { lines: 9 }, []],
    [
      'also before the first step',
      'Version: 2\n##[error]No such action',
      { lines: 1 },
      ['No such action'],
    ],
    [
      'also where no times are written',
      '##[group]Run make\n##[endgroup]\nno rule\n##[error]exit status 2',
      { lines: 9, since: started },
      ['no rule', 'exit status 2'],
    ],
  ])('%s', (...[, text, cut, expected]) => {
    expect(failedStepLines(text, cut)).toEqual(expected)
  })

  test('is found in 4 MB', () => {
    const flood = '2026-11-23T06:01:01.0000000Z x\n'.repeat(130_000)
    expect(failedStepLines(log.replace(/^.*widgets$/m, `$&\n${flood}`), { lines: 1 })).toHaveLength(
      1,
    )
  })
})

const steps = [
  aStep({ number: 3, conclusion: 'success', started_at: '2026-11-23T06:00:10Z' }),
  aStep({ number: 4, conclusion: 'failure', started_at: '2026-11-23T06:01:00Z' }),
]

const content: Content = { jobs: [aJob({ steps })], log }

test('GitHub sends to another host for it, which sees no token', async () => {
  const api = await githubApi(content)
  const { jobs, missing } = await ask(api, { logLines: 2 })
  expect(jobs).toMatchObject([{ log: ['slow', 'expected 2, received 3'] }])
  expect(missing).toEqual([])
  expect(api.calls).toHaveLength(4)
  expect(api.calls).toContainEqual(
    expect.objectContaining({ path: 'actions/jobs/7001/logs', token: true }),
  )
  expect(api.calls.filter(({ host }) => host === 'log')).toEqual([
    { host: 'log', method: 'GET', path: '/job.txt?sig=s', token: false },
  ])
})

test('of a log that is too long the end is read, where the failed step is', async () => {
  const flood = '2026-11-23T06:00:11.0000000Z checking out\n'.repeat(130_000)
  const long = log.replace(/^.*Syncing repository$/m, flood)
  expect(long.length).toBeGreaterThan(5_000_000)
  const api = await githubApi({ ...content, log: long })
  const { jobs } = await ask(api, { logLines: 2 })
  expect(jobs).toMatchObject([{ log: ['slow', 'expected 2, received 3'] }])
})

test('a log that begins within a line begins with the next one', () => {
  const cut = `...:11Z ##[error]allowed to fail\n${log.slice(log.indexOf('2026-11-23T06:01:00'))}`
  expect(failedStepLines(cut, { lines: 1, since: started })).toEqual(['expected 2, received 3'])
})

test('it is not asked for where no lines are wanted', async () => {
  const api = await githubApi(content)
  expect((await ask(api)).jobs).toMatchObject([{ log: [] }])
  expect(api.calls).toHaveLength(2)
})

const elsewhere = (location: string): Trouble => ({ headers: { location } })

const odd = { 'content-type': 'application/octet-stream' }

test.each<[string, Content, Parameters<typeof githubApi>[1], string]>([
  ['that GitHub does not serve yet', { jobs: content.jobs ?? [] }, {}, 'not found'],
  ['that is no longer kept', content, { log: { status: 410 } }, 'not found'],
  ['that is forbidden', content, { log: { status: 403 } }, 'forbidden'],
  ['that is late', content, { 'log host': { hang: true } }, 'late'],
  [
    'at a host that is not there',
    content,
    { log: elsewhere('https://127.0.0.1:1/') },
    'unavailable',
  ],
  ['that the other host does not have', content, { 'log host': { status: 404 } }, 'unavailable'],
  ['that is at a third host', content, { 'log host': { status: 302 } }, 'unavailable'],
  ['without a host', content, { log: elsewhere('ftp://logs.example/') }, 'unavailable'],
  ['that is no text', content, { log: { status: 200, body: {}, headers: odd } }, 'unavailable'],
])('a log %s is missing', async (...[, what, trouble, why]) => {
  const api = await githubApi(what, trouble)
  const { jobs, missing } = await ask(api, { logLines: 2 }, 400)
  expect(jobs).toMatchObject([{ log: [], failedSteps: [{ number: 4 }] }])
  expect(missing).toEqual([{ what: 'log', why, permission: 'actions: read' }])
  expect(api.calls.filter(({ host }) => host === 'log').length).toBeLessThan(2)
})

test('a forge that serves the log itself needs no other host', async () => {
  const headers = { 'content-type': 'text/plain' }
  const api = await githubApi({ ...content, log }, { log: { status: 200, headers, text: log } })
  expect((await ask(api, { logLines: 1 })).jobs).toMatchObject([
    { log: ['expected 2, received 3'] },
  ])
  expect(api.calls).toHaveLength(3)
})
