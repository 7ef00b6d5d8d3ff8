/** The three independent readers of markdown, and how thoroughly they read: FUZZ_RUNS for a long run. */
import { readWithMarkdownIt } from './markdown-it-reader.ts'
import { readPatterns } from './pattern-reader.ts'
import { readMarkdown, type Reading } from './reader.ts'

export type Reader = (markdown: string) => Reading

export const readers = {
  marked: readMarkdown,
  'markdown-it': readWithMarkdownIt,
  patterns: readPatterns,
} as const satisfies Readonly<Record<string, Reader>>

/** Of a property; the seed is another one each time, and reported where one fails. FUZZ_SEED sets it. */
export function fuzzParameters(usually: number): { numRuns: number; seed?: number } {
  const { FUZZ_RUNS: runs, FUZZ_SEED: seed } = process.env
  return {
    numRuns: runs === undefined ? usually : Number(runs),
    ...(seed !== undefined && { seed: Number(seed) }),
  }
}
