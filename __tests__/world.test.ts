import { afterEach, expect, test } from '@jest/globals'
import { getEventListeners } from 'node:events'
import { realWorld, sleepUntil } from '../src/world.ts'

const signals = ['SIGINT', 'SIGTERM'] as const

/** What listened before a test: the rest goes when it ends. */
const before = new Map(signals.map((signal) => [signal, process.listeners(signal)]))

afterEach(() => {
  for (const signal of signals) {
    const added = process.listeners(signal).filter((each) => !before.get(signal)?.includes(each))
    for (const listener of added) process.removeListener(signal, listener)
  }
})

test('the real clocks and chance', () => {
  const { now, elapsed, random } = realWorld()
  expect(Math.abs(now() - Date.now())).toBeLessThan(1000)
  const start = elapsed()
  expect(elapsed()).toBeGreaterThanOrEqual(start)
  expect(elapsed() - start).toBeLessThan(1000)
  const chance = random()
  expect(chance).toBeGreaterThanOrEqual(0)
  expect(chance).toBeLessThan(1)
})

test.each(signals)('%s cancels the job, once: a second one ends the process', (signal) => {
  const { cancelled } = realWorld()
  expect(cancelled.aborted).toBe(false)
  process.emit(signal, signal)
  expect(cancelled.aborted).toBe(true)
  expect(process.listeners(signal)).toEqual(before.get(signal))
})

test('a pause that passes', async () => {
  const { signal } = new AbortController()
  const start = performance.now()
  expect(await sleepUntil(signal)(30)).toBe(true)
  expect(performance.now() - start).toBeGreaterThanOrEqual(28)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('a pause that the job’s cancellation ends', async () => {
  const job = new AbortController()
  const pause = sleepUntil(job.signal)(60_000)
  job.abort()
  expect(await pause).toBe(false)
  expect(getEventListeners(job.signal, 'abort')).toHaveLength(0)
})

test('a pause after the job’s cancellation', async () => {
  const signal = AbortSignal.abort()
  expect(await sleepUntil(signal)(60_000)).toBe(false)
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})
