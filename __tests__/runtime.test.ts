import { describe, test, expect, afterEach } from '@jest/globals'
import { createCancellation, processRuntime, sleepUntil } from '../src/runtime.ts'
import { cancelledBefore } from './builders.ts'
describe('cancellation', () => {
  test('everyone who listens is notified, once', () => {
    const { cancel, onCancelled } = createCancellation()
    const notified: string[] = []
    for (const name of 'abcdefghijkl') onCancelled(() => notified.push(name))
    cancel()
    cancel()
    expect(notified.join('')).toBe('abcdefghijkl')
  })

  test('who listens later is notified at once', () => {
    const { cancel, onCancelled } = createCancellation()
    const notified: string[] = []
    cancel()
    onCancelled(() => notified.push('late'))
    expect(notified).toEqual(['late'])
  })

  test('who has stopped listening is not notified', () => {
    const { cancel, onCancelled } = createCancellation()
    const notified: string[] = []
    const stopListening = onCancelled(() => notified.push('gone'))
    stopListening()
    cancel()
    expect(notified).toEqual([])
  })
})

describe('world', () => {
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
    const { now, elapsed, random } = processRuntime({}, () => undefined)
    expect(Math.abs(now() - Date.now())).toBeLessThan(1000)
    const start = elapsed()
    expect(elapsed()).toBeGreaterThanOrEqual(start)
    expect(elapsed() - start).toBeLessThan(1000)
    const chance = random()
    expect(chance).toBeGreaterThanOrEqual(0)
    expect(chance).toBeLessThan(1)
  })

  test.each(signals)('%s cancels the job, once: a second one ends the process', (signal) => {
    const { onCancelled } = processRuntime({}, () => undefined)
    let cancelled = 0
    onCancelled(() => cancelled++)
    expect(cancelled).toBe(0)
    process.emit(signal, signal)
    expect(cancelled).toBe(1)
    expect(process.listeners(signal)).toEqual(before.get(signal))
  })

  test('a pause that passes', async () => {
    let listening = 0
    const start = performance.now()
    const pause = sleepUntil(() => {
      listening++
      return () => listening--
    })
    expect(await pause(30)).toBe(true)
    expect(performance.now() - start).toBeGreaterThanOrEqual(28)
    expect(listening).toBe(0)
  })

  test('a pause that the job’s cancellation ends', async () => {
    const { cancel, onCancelled } = createCancellation()
    const pause = sleepUntil(onCancelled)(60_000)
    cancel()
    expect(await pause).toBe(false)
  })

  test('a pause after the job’s cancellation', async () => {
    expect(await sleepUntil(cancelledBefore)(60_000)).toBe(false)
  })
})
