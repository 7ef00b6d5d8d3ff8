import { test, expect } from '@jest/globals'
import type { RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { NetworkError } from '../../src/http/network-error.ts'
import { createPost } from '../../src/dingtalk/send.ts'
import { createCancellation } from '../../src/runtime.ts'
import { directNetwork } from '../builders.ts'
import { startTls } from '../scenarios/tls-server.ts'
import { serving, silent } from '../http/loopback.ts'
const post = createPost(directNetwork)

test('posts the body as UTF-8 JSON and gives back status, answer and two headers', async () => {
  const received: unknown[] = []
  const date = 'Mon, 23 Nov 2026 06:05:09 GMT'
  const url = await serving((request, response) => {
    const { method, url: path, headers } = request
    void text(request).then((body) => {
      received.push({
        method,
        path,
        type: headers['content-type'],
        length: headers['content-length'],
        agent: headers['user-agent'],
        body,
      })
      response.writeHead(418, { date, 'retry-after': '30' }).end('好的')
    })
  })
  const answer = await post(`${url}/robot/send?access_token=a%2Bb&sign=c`, '{"a":"中"}', 2000)
  expect(answer).toEqual({ status: 418, body: '好的', date, retryAfter: '30' })
  expect(received).toEqual([
    {
      method: 'POST',
      path: '/robot/send?access_token=a%2Bb&sign=c',
      type: 'application/json; charset=utf-8',
      length: '11',
      agent: 'dingtalk-notify',
      body: '{"a":"中"}',
    },
  ])
})

test('follows no redirect, which would show the token to another host', async () => {
  const paths: unknown[] = []
  const url = await serving((request, response) => {
    paths.push(request.url)
    response.writeHead(302, { location: '/elsewhere' }).end()
  })
  expect(await post(`${url}/send`, '{}', 2000)).toMatchObject({ status: 302, body: '' })
  expect(paths).toEqual(['/send'])
})

test('reads no more than 64 kB of a response', async () => {
  const url = await serving((_, response) => response.end('x'.repeat(1024 * 1024)))
  const { status, body } = await post(url, '{}', 2000)
  expect([status, body.length]).toEqual([200, 64 * 1024])
})

test('an answer of many pieces is put together, also where a character is cut', async () => {
  const bytes = Buffer.from('{"errmsg":"好"}')
  const url = await serving((_, response) => {
    response.write(bytes.subarray(0, 12))
    setTimeout(() => response.end(bytes.subarray(12)), 10)
  })
  expect(await post(url, '{}', 2000)).toMatchObject({ body: '{"errmsg":"好"}' })
})

const stalled: RequestListener = (_, response) => void response.writeHead(200).write('{"err')

const reset: RequestListener = ({ socket }) => void socket.resetAndDestroy()

const resetLater: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-length': 100 }).write('{"err')
  setTimeout(() => request.socket.resetAndDestroy(), 20)
}

const closedLater: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-length': 100 }).write('{"err')
  setTimeout(() => request.socket.end(), 20)
}

const noHttp: RequestListener = ({ socket }) => void socket.end('220 smtp.example\r\n\r\n')

test.each([
  ['a server that says nothing', silent, 50, 'timeout', /^0\.05$/],
  ['a server that stops in the middle', stalled, 50, 'timeout', /^0\.05$/],
  ['a connection that is reset', reset, 2000, 'broken', /^ECONNRESET$/],
  ['a connection that is reset in the middle', resetLater, 2000, 'broken', /^ECONNRESET$/],
  [
    'a connection that is closed in the middle',
    closedLater,
    2000,
    'broken',
    /^closed before the end$/,
  ],
  ['a server of another kind', noHttp, 2000, 'broken', /^HPE_\w+$/],
])('%s', async (...[, listener, timeoutMs, kind, detail]) => {
  const url = await serving(listener)
  const error: unknown = await post(`${url}/?access_token=geheim`, '{}', timeoutMs).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(NetworkError)
  expect(error).toMatchObject({ kind, detail: expect.stringMatching(detail) })
})

test.each([
  ['a port where nobody listens', 'http://127.0.0.1:1/geheim', 'ECONNREFUSED'],
  ['the same with https', 'https://127.0.0.1:1/geheim', 'ECONNREFUSED'],
])('%s is unreachable', async (_, url, detail) => {
  await expect(post(url, '{}', 2000)).rejects.toMatchObject({ kind: 'unreachable', detail })
})

test('a host that does not exist', async () => {
  const error: unknown = await post('http://geheim.invalid/', '{}', 2000).catch(
    (thrown: unknown) => thrown,
  )
  expect(error).toMatchObject({ detail: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) })
  expect(String(error)).not.toContain('geheim')
})

test('a server whose certificate nobody vouches for gets nothing', async () => {
  const server = await startTls()
  try {
    const url = `https://localhost:${String(server.port)}/?access_token=geheim`
    await expect(post(url, 'geheim', 2000)).rejects.toMatchObject({
      kind: 'certificate',
      detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    })
    expect(server.received()).toBe('')
  } finally {
    await server.close()
  }
})

test('an address that is none is no answer either', async () => {
  await expect(post('geheim', '{}', 2000)).rejects.toMatchObject({
    name: 'NetworkError',
    detail: 'ERR_INVALID_URL',
  })
})

test.each([
  ['before it', 0],
  ['while it waits', 20],
])('a job that is cancelled %s ends the request', async (_, ms) => {
  const job = createCancellation()
  const url = await serving(silent)
  if (ms === 0) job.cancel()
  else setTimeout(job.cancel, ms)
  await expect(
    createPost({ ...directNetwork, onCancelled: job.onCancelled })(url, '{}', 5000),
  ).rejects.toMatchObject({
    kind: 'cancelled',
  })
})
