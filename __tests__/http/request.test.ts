import { describe, test, expect } from '@jest/globals'
import { once } from 'node:events'
import { type ClientRequest, request } from 'node:http'
import { createBound, type RequestLimits, sendHttpRequest } from '../../src/http/request.ts'
import { createCancellation } from '../../src/runtime.ts'
import { notCancelled, cancelledBefore, directNetwork } from '../builders.ts'
import { serving, silent } from './loopback.ts'
describe('bound', () => {
  /** A request that nobody answers, and the error that ends it. */
  async function waiting(): Promise<{ request: ClientRequest; ended: Promise<unknown> }> {
    const outgoing = request(await serving(silent))
    const ended = once(outgoing, 'error').then(([error]: unknown[]) => error)
    outgoing.end()
    return { request: outgoing, ended }
  }

  const timeout = { kind: 'timeout', detail: '0.03' }

  const cancelled = { kind: 'cancelled' }

  test('when the time is over, every request ends, also one that comes later', async () => {
    const bound = createBound(30, notCancelled)
    const [first, second, late] = await Promise.all([waiting(), waiting(), waiting()])
    bound.register(first.request)
    bound.register(second.request)
    expect(await Promise.all([first.ended, second.ended])).toMatchObject([timeout, timeout])
    bound.register(late.request)
    expect(await late.ended).toMatchObject(timeout)
    bound.end()
  })

  test('when the job is cancelled, every request ends, also one that comes later', async () => {
    const job = createCancellation()
    const bound = createBound(5000, job.onCancelled)
    const [first, late] = await Promise.all([waiting(), waiting()])
    bound.register(first.request)
    job.cancel()
    expect(await first.ended).toMatchObject(cancelled)
    bound.register(late.request)
    expect(await late.ended).toMatchObject(cancelled)
    bound.end()
  })

  test('of a job that was cancelled before, no request goes out', async () => {
    const bound = createBound(5000, cancelledBefore)
    const { request: outgoing, ended } = await waiting()
    bound.register(outgoing)
    expect(await ended).toMatchObject(cancelled)
    bound.end()
  })

  test('after its end it ends nothing, and leaves nothing behind', async () => {
    let listening = 0
    const bound = createBound(20, () => {
      listening++
      return () => listening--
    })
    const { request: outgoing, ended } = await waiting()
    bound.register(outgoing)
    expect(listening).toBe(1)
    bound.end()
    expect(listening).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 60))
    expect(outgoing.destroyed).toBe(false)
    outgoing.destroy(new Error('over'))
    expect(await ended).toMatchObject({ message: 'over' })
  })

  test.each([
    [10, '0.01'],
    [12.34, '0.012'],
  ])('%d ms are reported in seconds', async (ms, seconds) => {
    const bound = createBound(ms, notCancelled)
    const { request: outgoing, ended } = await waiting()
    bound.register(outgoing)
    expect(await ended).toMatchObject({ detail: seconds })
    bound.end()
  })
})

describe('request', () => {
  const limits: RequestLimits = {
    timeoutMs: 2000,
    mostBytes: 1000,
  }

  test('sends method, headers and body, and gives back status, headers and bytes', async () => {
    const url = await serving((request, response) => {
      const { method, headers } = request
      const seen = [method, headers['x-mark'], headers['user-agent'], headers.connection].join(' ')
      request.on('data', (chunk: Buffer) => {
        response.writeHead(201, { 'x-seen': seen }).end(chunk)
      })
    })
    const headers = { 'x-mark': 'blue' }
    const { body, ...answer } = await sendHttpRequest(
      { method: 'POST', url, headers, body: '中' },
      limits,
      directNetwork,
    )
    expect(answer).toMatchObject({
      status: 201,
      headers: { 'x-seen': 'POST blue dingtalk-notify close' },
    })
    expect(body.toString()).toBe('中')
  })

  test('an agent’s name of one’s own wins', async () => {
    const url = await serving((request, response) => response.end(request.headers['user-agent']))
    const headers = { 'user-agent': 'octokit' }
    const { body } = await sendHttpRequest({ method: 'GET', url, headers }, limits, directNetwork)
    expect(body.toString()).toBe('octokit')
  })

  test('reads to its bound, and no further', async () => {
    const url = await serving((_, response) => response.end('x'.repeat(100_000)))
    const { body } = await sendHttpRequest(
      { method: 'GET', url, headers: {} },
      limits,
      directNetwork,
    )
    expect(body).toHaveLength(1000)
  })

  test('throws what became of it, and nothing else', async () => {
    const url = await serving(silent)
    const asking = sendHttpRequest(
      { method: 'GET', url, headers: {} },
      { ...limits, timeoutMs: 30 },
      directNetwork,
    )
    await expect(asking).rejects.toMatchObject({ name: 'NetworkError', kind: 'timeout' })
    await expect(
      sendHttpRequest({ method: 'GET', url: 'geheim', headers: {} }, limits, directNetwork),
    ).rejects.toMatchObject({ name: 'NetworkError', kind: 'broken' })
  })
})
