/** The import rules of dependency-cruiser.config.mjs, tried on a tree made for it; and unique names. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A file deep inside a layer, and what it must not import. */
const forbidden = [
  ['src/index.ts', 'src/dingtalk/deep/x.ts'],
  ['src/main.ts', 'src/http/deep/x.ts'],
  ['src/settings/deep/x.ts', 'src/action/deep/x.ts'],
  ['src/settings/deep/x.ts', 'src/github/deep/x.ts'],
  ['src/settings/deep/x.ts', 'src/message/sections/deep/x.ts'],
  ['src/github/api/deep/x.ts', 'src/dingtalk/deep/x.ts'],
  ['src/github/api/deep/x.ts', 'src/message/template/deep/x.ts'],
  ['src/message/template/deep/x.ts', 'src/action/deep/x.ts'],
  ['src/message/template/deep/x.ts', 'src/settings/deep/x.ts'],
  ['src/message/template/deep/x.ts', 'src/dingtalk/deep/x.ts'],
  ['src/message/template/deep/x.ts', 'src/github/api/deep/x.ts'],
  ['src/dingtalk/deep/x.ts', 'src/model/deep/x.ts'],
  ['src/dingtalk/deep/x.ts', 'src/message/sections/deep/x.ts'],
  ['src/model/deep/x.ts', 'src/github/api/deep/x.ts'],
  ['src/document/deep/x.ts', 'src/model/deep/x.ts'],
  ['src/http/deep/x.ts', 'src/dingtalk/deep/x.ts'],
  ['src/redact/deep/x.ts', 'src/i18n/deep/x.ts'],
  ['src/i18n/deep/x.ts', 'src/model/deep/x.ts'],
  ['src/runtime.ts', 'src/http/deep/x.ts'],
  ['src/newcomer/x.ts', 'src/i18n/deep/x.ts'],
  ['src/i18n/deep/x.ts', 'simulator/x.ts'],
  ['simulator/x.ts', 'src/redact/deep/x.ts'],
] as const

/** Imports that point down. */
const allowed = [
  ['src/index.ts', 'src/main.ts'],
  ['src/main.ts', 'src/action/deep/x.ts'],
  ['src/action/deep/x.ts', 'src/settings/deep/x.ts'],
  ['src/settings/deep/x.ts', 'src/message/template/deep/x.ts'],
  ['src/github/api/deep/x.ts', 'src/http/deep/x.ts'],
  ['src/message/template/deep/x.ts', 'src/document/deep/x.ts'],
  ['src/dingtalk/deep/x.ts', 'src/redact/deep/x.ts'],
  ['src/model/deep/x.ts', 'src/i18n/deep/x.ts'],
] as const

/** Two modules that import each other, one of them only a type. */
const cycle = [
  ['src/message/deep/one.ts', 'src/message/other.ts'],
  ['src/message/other.ts', 'src/message/deep/one.ts'],
] as const

describe('the checker', () => {
  const violations = violationsOf(treeOf([...forbidden, ...allowed, ...cycle]))
  const edgesOf = (isWanted: (rule: string) => boolean): string[] =>
    violations.filter(({ rule }) => isWanted(rule)).map(({ edge }) => edge)

  test('reports an import that points up or sideways, however deep, and no other', () => {
    expect(edgesOf((rule) => rule !== 'no-cycles')).toEqual(forbidden.map(toEdge).toSorted())
  })

  test('reports modules that import each other, types alone too', () => {
    const reported = edgesOf((rule) => rule === 'no-cycles')
    expect(reported.some((edge) => cycle.map(toEdge).includes(edge))).toBe(true)
  })
})

/** A file per noun of GitHub (push, release, jobs) or of DingTalk (markdown): there one name is one thing. */
const nouns = /^(model|github|message\/sections|message\/sentences|dingtalk)\//

describe('names of src', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replaceAll('\\', '/'))

  test('no two files have one name, but a module and its chunk', () => {
    const named: Record<string, string[]> = {}
    for (const file of files) {
      const module = file.replace('.chunk.ts', '.ts')
      const paths = (named[basename(module)] ??= [])
      if (!paths.includes(module)) paths.push(module)
    }
    const repeated = Object.entries(named).filter(
      ([, paths]) => paths.length > 1 && !paths.every((path) => nouns.test(path)),
    )
    expect(repeated).toEqual([])
  })

  test('no two types have one name', () => {
    const declaration = /^(?:export )?(?:declare )?(?:type|class|interface) (\w+)/gm
    const types = files.flatMap((file) => {
      const text = readFileSync(join(root, 'src', file), 'utf8')
      return Array.from(text.matchAll(declaration), ([, name = '']) => name)
    })
    expect(types.length).toBeGreaterThan(100)
    const repeated = types.filter((name, index) => types.indexOf(name) !== index)
    expect(repeated).toEqual([])
  })
})

type Edge = readonly [from: string, to: string]

function toEdge([from, to]: Edge): string {
  return `${from} → ${to}`
}

/** Every module exports X as a type and as a value; every other import is of the type alone. */
function treeOf(imports: readonly Edge[]): Record<string, string> {
  const tree = Object.fromEntries(
    imports.flat().map((file) => [file, 'export type X = 1\nexport const X = 1\n']),
  )
  for (const [index, [from, to]] of imports.entries()) {
    const kind = index % 2 === 0 ? 'import type' : 'import'
    tree[from] = `${kind} { X } from '${pathTo(from, to)}'\n${tree[from] ?? ''}`
  }
  return tree
}

function pathTo(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to)
  return path.startsWith('.') ? path : `./${path}`
}

type Violation = { rule: string; edge: string }

/** What the checker says of a tree of files, sorted by its edges. */
function violationsOf(tree: Readonly<Record<string, string>>): Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'))
  try {
    for (const [file, text] of Object.entries(tree)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), text)
    }
    const checker = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const config = join(root, 'dependency-cruiser.config.mjs')
    const { stdout } = spawnSync(
      process.execPath,
      [checker, '-c', config, '-T', 'json', 'src', 'simulator'],
      { cwd: folder, encoding: 'utf8' },
    )
    return toViolations(JSON.parse(stdout))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

type Cruised = { summary: { violations: { from: string; to: string; rule: { name: string } }[] } }

function toViolations(cruised: unknown): Violation[] {
  const { violations } = (cruised as Cruised).summary
  const found = violations.map(({ from, to, rule }) => ({
    rule: rule.name,
    edge: toEdge([from, to]),
  }))
  return found.toSorted((a, b) => (a.edge < b.edge ? -1 : 1))
}
