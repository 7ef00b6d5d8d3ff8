/**
 * Globs → the reports of the workspace, as many and as large as are read. The patterns are those of
 * `@actions/glob`, matched by the same library; its search is not used, because it looks at every file
 * one by one, in node_modules too: 14,000 files take it 1.5 s, and this one 0.05.
 */
import { Minimatch } from 'minimatch'
import { type Dirent, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { TestReportProblem } from '../model/run-report.ts'

/** More is not a test report for a message, but a mistake, or an attack. */
export const mostFiles = 200

/** Whether searching and reading may go on. */
export type IsTimeLeft = () => boolean

export type FoundReports = { files: readonly string[]; problems: TestReportProblem[] }

/**
 * Paths relative to the root, with slashes, in their order. A pattern that matches a folder stands for
 * all that is in it; what does not end in `.xml` is left out. Links to folders are not followed: they
 * lead out of the workspace, or in circles.
 */
export function findReports(
  patterns: readonly string[],
  root: string,
  isTimeLeft: IsTimeLeft,
): FoundReports {
  const { paths, isCut } = walk(toSearch(patterns, root), root, isTimeLeft)
  const files = paths.toSorted()
  const left = files.slice(mostFiles)
  return {
    files: files.slice(0, mostFiles),
    problems: [
      ...(isCut ? [{ kind: 'left out', files: [], limit: 'time' } as const] : []),
      ...(files.length === 0 ? [{ kind: 'nothing found', patterns } as const] : []),
      ...(left.length > 0 ? [{ kind: 'left out', files: left, limit: 'files' } as const] : []),
    ],
  }
}

/** @returns isCut whether time ran out before everything was looked at */
function walk(
  search: Search,
  root: string,
  isTimeLeft: IsTimeLeft,
): { paths: string[]; isCut: boolean } {
  const paths: string[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    if (!isTimeLeft()) return { paths, isCut: true }
    for (const entry of entriesOf(join(root, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (isReport(entry) && search.matches(path)) paths.push(path)
      if (entry.isDirectory() && search.mayContain(path, entry.name)) folders.push(path)
    }
  }
  return { paths, isCut: false }
}

function isReport(entry: Dirent): boolean {
  return !entry.isDirectory() && /\.xml$/i.test(entry.name)
}

/** A folder that cannot be listed holds nothing for us. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

type Search = {
  matches: (path: string) => boolean
  /** @param name the path's last part */
  mayContain: (path: string, name: string) => boolean
}

/** Large, and never where a report is written; searched only where a pattern names them. */
const unlikely = ['node_modules', '.git']

/** As in `@actions/glob`, a later pattern counts more than an earlier one; `!` excludes. */
function toSearch(patterns: readonly string[], root: string): Search {
  const rules = patterns.map((text) => {
    const [, exclamation, pattern = ''] = /^(!?)\s*(.*)$/.exec(text) ?? []
    const inside = withinRoot(pattern, root)
    const globs = [inside, `${inside}/**`].map((each) => new Minimatch(each, options))
    return { excludes: exclamation === '!', globs }
  })
  const skipped = unlikely.filter((name) => !patterns.some((pattern) => pattern.includes(name)))
  return {
    matches: (path) =>
      rules.findLast(({ globs }) => globs.some((glob) => glob.match(path)))?.excludes === false,
    mayContain: (path, name) =>
      !skipped.includes(name) &&
      rules.some(
        ({ excludes, globs }) => !excludes && globs.some((glob) => glob.match(path, true)),
      ),
  }
}

/** Hidden folders count, `#` and `!` are characters like any other here. */
const options = {
  dot: true,
  noext: true,
  nocomment: true,
  nonegate: true,
  nocase: process.platform === 'win32',
  braceExpandMax: 1000,
}

/** Relative, with slashes; on Windows a backslash separates folders. */
function withinRoot(pattern: string, root: string): string {
  const [slashed, start] = [toSlashes(pattern), toSlashes(root)]
  const inside = slashed.startsWith(`${start}/`) ? relative(start, slashed) : slashed
  return inside.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
}

function toSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}
