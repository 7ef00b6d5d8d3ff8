import { expect, test } from '@jest/globals'
import { aCancellation } from '../src/cancellation.ts'

test('everyone who listens is told, once', () => {
  const { cancel, onCancelled } = aCancellation()
  const told: string[] = []
  for (const name of 'abcdefghijkl') onCancelled(() => told.push(name))
  cancel()
  cancel()
  expect(told.join('')).toBe('abcdefghijkl')
})

test('who listens later is told at once', () => {
  const { cancel, onCancelled } = aCancellation()
  const told: string[] = []
  cancel()
  onCancelled(() => told.push('late'))
  expect(told).toEqual(['late'])
})

test('who has stopped listening is not told', () => {
  const { cancel, onCancelled } = aCancellation()
  const told: string[] = []
  const stopListening = onCancelled(() => told.push('gone'))
  stopListening()
  cancel()
  expect(told).toEqual([])
})
