import { test, expect } from '@jest/globals'
import { type FetchNetwork, type Fetch, fetchWithin } from '../../src/http/octokit-fetch.ts'
import { directNetwork, cancelledBefore } from '../builders.ts'
import { serving, silent } from './loopback.ts'
function fetchFor(budgetMs = 2000, named: Partial<FetchNetwork> = {}): Fetch {
  return fetchWithin(budgetMs, {
    elapsed: () => performance.now(),
    ...directNetwork,
    ...named,
  })
}

test('a GET with its headers, and the answer as Octokit reads it', async () => {
  const url = await serving((request, response) => {
    const { method = '', headers } = request
    response.writeHead(200, { 'x-seen': `${method} ${headers.authorization ?? ''}` }).end('好')
  })
  const answer = await fetchFor()(`${url}/a?b=c`, { headers: { authorization: 'token geheim' } })
  expect([answer.status, answer.url]).toEqual([200, `${url}/a?b=c`])
  expect(answer.headers.get('x-seen')).toBe('GET token geheim')
  expect(answer.headers.get('x-unseen')).toBeUndefined()
  expect(Object.fromEntries(answer.headers)).toMatchObject({ 'x-seen': 'GET token geheim' })
  expect(await answer.text()).toBe('好')
  expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe('好')
})

test('without headers of one’s own', async () => {
  const url = await serving((request, response) => response.end(request.headers.authorization))
  expect(await (await fetchFor()(url)).text()).toBe('')
})

test('follows no redirect, which would show the token to another host', async () => {
  const paths: unknown[] = []
  const url = await serving((request, response) => {
    paths.push(request.url)
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  const { status, headers } = await fetchFor()(`${url}/logs`)
  expect([status, headers.get('location'), paths]).toEqual([302, '/elsewhere', ['/logs']])
})

test('reads no more than 4 MB of an answer', async () => {
  const most = 4 * 1024 * 1024
  const url = await serving((_, response) => response.end(Buffer.alloc(most + 100_000, 'x')))
  expect((await (await fetchFor(5000)(url)).arrayBuffer()).byteLength).toBe(most)
})

test('or the last 4 MB, where the end is what counts', async () => {
  const most = 4 * 1024 * 1024
  const url = await serving((_, response) => {
    response.write(Buffer.alloc(most, 'x'))
    response.end(`${'y'.repeat(70_000)}end`)
  })
  const text = await (await fetchFor(5000)(url, { keeps: 'end' })).text()
  expect(text).toHaveLength(most)
  expect(text.slice(-70_004)).toBe(`x${'y'.repeat(70_000)}end`)
})

test.each([
  ['as it is, where it is whole', '{"a":[1]}', 'application/json'],
  ['as text, where it was cut off', '{"a":[1', 'text/plain'],
])('JSON is given %s', async (_, body, type) => {
  const url = await serving((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(body)
  })
  const answer = await fetchFor()(url)
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual([type, body])
})

test('all its calls share one time', async () => {
  let time = 0
  const fetch = fetchFor(1000, { elapsed: () => time })
  const quick = await serving((_, response) => response.end('ok'))
  const slow = await serving(silent)
  expect(await (await fetch(quick)).text()).toBe('ok')
  time = 970
  await expect(fetch(slow)).rejects.toMatchObject({
    kind: 'timeout',
    detail: '0.03',
  })
  time = 5000
  await expect(fetch(slow)).rejects.toMatchObject({
    kind: 'timeout',
    detail: '0',
  })
})

test('ends with the job', async () => {
  const fetch = fetchFor(2000, { onCancelled: cancelledBefore })
  await expect(fetch(await serving(silent))).rejects.toMatchObject({ kind: 'cancelled' })
})
