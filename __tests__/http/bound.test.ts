import { expect, test } from '@jest/globals'
import { once } from 'node:events'
import { request, type ClientRequest } from 'node:http'
import { boundOf } from '../../src/http/bound.ts'
import { serving, silent } from './loopback.ts'
import { aCancellation } from '../../src/cancellation.ts'
import { cancelledBefore, notCancelled } from '../builders.ts'

/** A request that nobody answers, and the error that ends it. */
async function waiting(): Promise<{ request: ClientRequest; ended: Promise<unknown> }> {
  const outgoing = request(await serving(silent))
  const ended = once(outgoing, 'error').then(([error]: unknown[]) => error)
  outgoing.end()
  return { request: outgoing, ended }
}

const timeout = { reason: 'timeout', message: 'no answer within 0.03 s' }
const cancelled = { reason: 'cancelled', message: 'the job was cancelled' }

test('when the time is over, every request ends, also one that comes later', async () => {
  const bound = boundOf(30, notCancelled)
  const [first, second, late] = await Promise.all([waiting(), waiting(), waiting()])
  bound.register(first.request)
  bound.register(second.request)
  expect(await Promise.all([first.ended, second.ended])).toMatchObject([timeout, timeout])
  bound.register(late.request)
  expect(await late.ended).toMatchObject(timeout)
  bound.end()
})

test('when the job is cancelled, every request ends, also one that comes later', async () => {
  const job = aCancellation()
  const bound = boundOf(5000, job.onCancelled)
  const [first, late] = await Promise.all([waiting(), waiting()])
  bound.register(first.request)
  job.cancel()
  expect(await first.ended).toMatchObject(cancelled)
  bound.register(late.request)
  expect(await late.ended).toMatchObject(cancelled)
  bound.end()
})

test('of a job that was cancelled before, no request goes out', async () => {
  const bound = boundOf(5000, cancelledBefore)
  const { request: outgoing, ended } = await waiting()
  bound.register(outgoing)
  expect(await ended).toMatchObject(cancelled)
  bound.end()
})

test('after its end it ends nothing, and leaves nothing behind', async () => {
  let listening = 0
  const bound = boundOf(20, () => {
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
])('%d ms are told in seconds', async (ms, seconds) => {
  const bound = boundOf(ms, notCancelled)
  const { request: outgoing, ended } = await waiting()
  bound.register(outgoing)
  expect(await ended).toMatchObject({ message: `no answer within ${seconds} s` })
  bound.end()
})
