/** The three independent readers of markdown. */
import { readWithMarkdownIt } from './markdown-it-reader.ts'
import { readPatterns } from './pattern-reader.ts'
import { readMarkdown, type Reading } from './reader.ts'

export type Reader = (markdown: string) => Reading

export const readers = {
  marked: readMarkdown,
  'markdown-it': readWithMarkdownIt,
  patterns: readPatterns,
} as const satisfies Readonly<Record<string, Reader>>
