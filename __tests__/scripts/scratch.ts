/** A copy of this repository as it is now, before its first release, with a bare remote. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { copyTree } from '../../scripts/download.mjs'

const scripts = fileURLToPath(new URL('../../scripts/', import.meta.url))

export type Ran = { status: number | null; output: string }

export type Scratch = {
  clone: string
  /** The remote. */
  bare: string
  git: (...args: readonly string[]) => string
  /** A script of ours, in the clone. */
  run: (script: string, ...args: readonly string[]) => Ran
  read: (file: string) => string
  /** Changes a file and commits that. */
  commit: (file: string, text: string) => void
  remove: () => void
}

/** Of a repository that has released nothing, also where this one has. */
const changelog = `# Changelog

## [Unreleased]

### Added

- A whistle.
`

export function scratchRepository(): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'dingtalk-release-'))
  const [clone, bare] = [join(folder, 'clone'), join(folder, 'remote.git')]
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: clone, encoding: 'utf8', env }).trim()
  mkdirSync(clone)
  copyTree(clone)
  writeFileSync(join(clone, 'CHANGELOG.md'), changelog)
  git('init', '--quiet', '--initial-branch=main')
  git('init', '--quiet', '--bare', bare)
  git('config', 'user.name', 'octocat')
  git('config', 'user.email', 'octocat@users.noreply.github.com')
  git('remote', 'add', 'origin', bare)
  git('add', '--all')
  git('commit', '--quiet', '--message', 'All of it')
  return {
    clone,
    bare,
    git,
    run: (script, ...args) => {
      const options = { cwd: clone, encoding: 'utf8', env } as const
      const ran = spawnSync(process.execPath, [join(scripts, script), ...args], options)
      return { status: ran.status, output: `${ran.stdout}${ran.stderr}`.trim() }
    },
    read: (file) => readFileSync(join(clone, file), 'utf8'),
    commit: (file, text) => {
      writeFileSync(join(clone, file), text)
      git('commit', '--quiet', '--all', '--message', `Change ${file}`)
    },
    remove: () => {
      rmSync(folder, { recursive: true })
    },
  }
}
