import { afterEach, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { text } from 'node:stream/consumers'
import { NoAnswer } from '../src/dingtalk/send.ts'
import { postWithin } from '../src/http.ts'

const servers: Server[] = []

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

/** @returns the address of a server on this machine */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

test('posts the body as UTF-8 JSON and gives back status and answer', async () => {
  const received: unknown[] = []
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
      response.writeHead(418).end('好的')
    })
  })
  const answer = await postWithin(2000)(`${url}/robot/send?access_token=a%2Bb&sign=c`, '{"a":"中"}')
  expect(answer).toEqual({ status: 418, body: '好的' })
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
  expect(await postWithin(2000)(`${url}/send`, '{}')).toEqual({ status: 302, body: '' })
  expect(paths).toEqual(['/send'])
})

test('reads no more than 64 kB of an answer', async () => {
  const url = await serving((_, response) => response.end('x'.repeat(1024 * 1024)))
  const { status, body } = await postWithin(2000)(url, '{}')
  expect([status, body.length]).toEqual([200, 64 * 1024])
})

const silent: RequestListener = () => undefined
const stalled: RequestListener = (_, response) => void response.writeHead(200).write('{"err')
const reset: RequestListener = ({ socket }) => void socket.resetAndDestroy()
const cut: RequestListener = (request, response) => {
  response.writeHead(200, { 'content-length': 100 }).write('{"err')
  setTimeout(() => request.socket.resetAndDestroy(), 20)
}

test.each([
  ['a server that says nothing', silent, 50, 'timeout', 'no answer within 0.05 s'],
  ['a server that stops in the middle', stalled, 50, 'timeout', 'no answer within 0.05 s'],
  ['a connection that is reset', reset, 2000, 'network', 'ECONNRESET'],
  ['a connection that is reset in the middle', cut, 2000, 'network', 'ECONNRESET'],
])('%s', async (...[, listener, timeout, reason, message]) => {
  const url = await serving(listener)
  const error: unknown = await postWithin(timeout)(`${url}/?access_token=geheim`, '{}').catch(
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(NoAnswer)
  expect(error).toMatchObject({ reason, message })
})

test.each([
  ['a port where nobody listens', 'http://127.0.0.1:1/geheim', 'ECONNREFUSED'],
  ['a host that is none', 'http://geheim.invalid/', /^(ENOTFOUND|EAI_AGAIN)$/],
  ['the same with https', 'https://127.0.0.1:1/geheim', 'ECONNREFUSED'],
])('%s', async (_, url, message) => {
  await expect(postWithin(2000)(url, '{}')).rejects.toMatchObject({
    reason: 'network',
    message: expect.stringMatching(message),
  })
})
