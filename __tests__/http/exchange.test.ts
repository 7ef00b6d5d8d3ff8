import { expect, test } from '@jest/globals'
import { exchange, type Limits } from '../../src/http/exchange.ts'
import { serving, silent } from './loopback.ts'
import { notCancelled } from '../builders.ts'

const limits: Limits = {
  timeoutMs: 2000,
  mostBytes: 1000,
  onCancelled: notCancelled,
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
  const { body, ...answer } = await exchange({ method: 'POST', url, headers, body: '中' }, limits)
  expect(answer).toMatchObject({
    status: 201,
    headers: { 'x-seen': 'POST blue dingtalk-notify close' },
  })
  expect(body.toString()).toBe('中')
})

test('an agent’s name of one’s own wins', async () => {
  const url = await serving((request, response) => response.end(request.headers['user-agent']))
  const headers = { 'user-agent': 'octokit' }
  const { body } = await exchange({ method: 'GET', url, headers }, limits)
  expect(body.toString()).toBe('octokit')
})

test('reads to its bound, and no further', async () => {
  const url = await serving((_, response) => response.end('x'.repeat(100_000)))
  const { body } = await exchange({ method: 'GET', url, headers: {} }, limits)
  expect(body).toHaveLength(1000)
})

test('throws what became of it, and nothing else', async () => {
  const url = await serving(silent)
  const asking = exchange({ method: 'GET', url, headers: {} }, { ...limits, timeoutMs: 30 })
  await expect(asking).rejects.toMatchObject({ name: 'NoAnswer', reason: 'timeout' })
  await expect(
    exchange({ method: 'GET', url: 'geheim', headers: {} }, limits),
  ).rejects.toMatchObject({ name: 'NoAnswer', reason: 'network' })
})
