/** A release from beginning to end, in a repository and with a remote that are made for it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publishedName } from '../../scripts/published-name.mjs'
import { runAction } from '../../scripts/run-action.mjs'
import { startSimulator } from '../../simulator/index.ts'
import { pushEnvironment, pushPayload, secretOf, tokenOf } from '../scenarios/run-scenario.ts'
import { scratchRepository } from './scratch.ts'

const scratch = scratchRepository()
const { git, run, read, commit, bare } = scratch
const archive = mkdtempSync(join(tmpdir(), 'dingtalk-archive-'))

afterAll(() => {
  scratch.remove()
  rmSync(archive, { recursive: true })
})

/** Its build copies two sources that name repository and version: a whole one takes too long here. */
const copies = ['src/cli/probe.chunk.ts', 'package.json'].map(
  (source, index) => `fs.copyFileSync('${source}', 'dist/${['probe.js', 'help.js'][index] ?? ''}')`,
)
const build = `node -e "${copies.join(';')}"`

const withRepository = (repository: unknown): string => {
  const { scripts, ...rest } = JSON.parse(read('package.json')) as { scripts: object }
  const declared = { ...rest, repository, scripts: { ...scripts, build } }
  return JSON.stringify(declared, undefined, 2)
}

/** In two parts, so that a release leaves it here. */
const placeholder = ['your-org', 'dingtalk-notify'].join('/')

/** What the documentation says before the release: the placeholder, or in a released tree its name. */
const before = publishedName()

/** Of a file of JSON. */
const versionIn = (file: string): unknown => (JSON.parse(read(file)) as { version: string }).version

test.each([
  ['no version', '1.0'],
  ['a tag', 'v1.0.0'],
])('%s is an error, and nothing is changed', (_, version) => {
  const output = `"${version}" is no version such as 1.0.0.`
  expect(run('release.mjs', version)).toEqual({ status: 1, output })
  expect(git('status', '--porcelain')).toBe('')
})

test.each([
  ['no repository', undefined],
  ['the repository of the documentation until there is one', `github:${placeholder}`],
  ['its URL', { type: 'git', url: `git+https://github.com/${placeholder}.git` }],
  ['a repository elsewhere', 'gitlab:acme/dingtalk-notify'],
])('%s is an error, and nothing is changed', (_, repository) => {
  commit('package.json', withRepository(repository))
  const output = 'Set "repository" in package.json first, such as "github:acme/dingtalk-notify".'
  expect(run('release.mjs', '1.0.0')).toEqual({ status: 1, output })
  expect(git('status', '--porcelain')).toBe('')
})

describe('1.0.0', () => {
  beforeAll(() => {
    const url = 'git+https://github.com/acme/dingtalk-notify.git'
    commit('package.json', withRepository({ type: 'git', url }))
    expect(run('release.mjs', '1.0.0').status).toBe(0)
    git('tag', 'v1.0.0')
    git('push', '--quiet', 'origin', 'main', 'v1.0.0')
  })

  test('is one commit, with the version everywhere', () => {
    expect(git('log', '-1', '--format=%s')).toBe('Release 1.0.0')
    expect(git('status', '--porcelain')).toBe('')
    expect(versionIn('package.json')).toBe('1.0.0')
    expect(versionIn('package-lock.json')).toBe('1.0.0')
    expect(read('CHANGELOG.md')).toMatch(/^## \[Unreleased\]\n\n## \[1\.0\.0\] - \d{4}-\d\d-\d\d$/m)
  })

  test('names the repository wherever the documentation has another', () => {
    const named = (name: string): string[] =>
      git('grep', '--fixed-strings', '--files-with-matches', name).split('\n')
    expect(() => named(before)).toThrow()
    expect(() => git('grep', '-e', 'your-org', '-e', 'until released', '--', '*.md')).toThrow()
    expect(named('uses: acme/dingtalk-notify@v1').length).toBeGreaterThan(20)
    expect(read('examples/end-of-job.yml')).toContain('uses: acme/dingtalk-notify@v1')
    expect(read('dist/probe.js')).toContain('https://github.com/acme/dingtalk-notify')
  })

  test('passes the check of its tag, and shows its section', () => {
    expect(run('publish.mjs', 'check', 'v1.0.0')).toEqual({ status: 0, output: '' })
    const { output } = run('publish.mjs', 'notes', 'v1.0.0')
    expect(read('CHANGELOG.md')).toContain(output)
    expect(output).toMatch(/^### /)
    expect(output).not.toContain('## [')
  })

  test('moves v1 at the remote', () => {
    expect(run('publish.mjs', 'move-major', 'v1.0.0').output).toBe('v1 is v1.0.0 now.')
    expect(tagsOf()).toEqual({ v1: tagsOf()['v1.0.0'], 'v1.0.0': tagsOf()['v1.0.0'] })
  })

  test('runs from the archive of v1, unpacked elsewhere', async () => {
    const tar = execFileSync('git', ['archive', 'v1'], { cwd: bare, maxBuffer: 2 ** 26 })
    execFileSync('tar', ['-x', '-C', archive], { input: tar })
    const robot = { token: tokenOf(1), secret: secretOf(1) }
    const simulator = await startSimulator({ robots: [robot] })
    const webhooks = simulator.webhook(robot.token)
    const { exitCode } = await runAction({
      file: join(archive, 'dist/index.js'),
      inputs: { webhooks, secrets: robot.secret, status: 'success' },
      env: pushEnvironment,
      payload: pushPayload(),
    })
    expect(exitCode).toBe(0)
    expect(simulator.delivered()).toHaveLength(1)
    await simulator.close()
    expect(readFileSync(join(archive, 'action.yml'), 'utf8')).toContain('main: dist/index.js')
  })

  test('is not made twice', () => {
    expect(run('release.mjs', '1.0.0')).toEqual({ status: 1, output: 'v1.0.0 is there already.' })
  })
})

describe('what comes after', () => {
  test('a second release moves v1 on; a fix of the first and a prerelease leave it there', () => {
    const release = (version: string): string => {
      commit('CHANGELOG.md', read('CHANGELOG.md').replace(/(?<=Unreleased\]\n)/, '\n- A bell.\n'))
      expect(run('release.mjs', version).status).toBe(0)
      expect(versionIn('dist/help.js')).toBe(version)
      git('tag', `v${version}`)
      git('push', '--quiet', 'origin', 'main', `v${version}`)
      return run('publish.mjs', 'move-major', `v${version}`).output.split('\n').at(-1) ?? ''
    }
    expect(release('1.10.0')).toBe('v1 is v1.10.0 now.')
    expect(release('1.9.1')).toBe('v1.10.0 is newer than v1.9.1: v1 stays there.')
    expect(release('1.11.0-rc.1')).toBe('1.11.0-rc.1 is a prerelease: no tag is moved.')
    expect(release('2.0.0')).toBe('v2 is v2.0.0 now.')
    expect(tagsOf()['v1']).toBe(tagsOf()['v1.10.0'])
    expect(tagsOf()['v2']).toBe(tagsOf()['v2.0.0'])
  })

  test('a tag of another version, off main, or of no version is rejected', () => {
    git('tag', 'v2.0.1')
    expect(run('publish.mjs', 'check', 'v2.0.1').output).toBe(
      'package.json has 2.0.0, the tag 2.0.1.',
    )
    expect(run('publish.mjs', 'check', 'latest').output).toBe('"latest" is no tag such as v1.2.3.')
    git('checkout', '--quiet', '--detach')
    commit('CHANGELOG.md', `${read('CHANGELOG.md')}\n`)
    git('tag', '--force', 'v2.0.0')
    expect(run('publish.mjs', 'check', 'v2.0.0').output).toBe('v2.0.0 is not on main.')
    git('checkout', '--quiet', 'main')
  })

  test('a changed tree is rejected', () => {
    git('rm', '--quiet', '--cached', 'LICENSE')
    expect(run('release.mjs', '3.0.0').output).toBe('The tree has changes: commit them first.')
    git('reset', '--quiet', '--hard')
  })
})

describe('dist', () => {
  const building = (text: string): void => {
    const build = `node -e "require('fs').writeFileSync('dist/index.js', '${text}')"`
    const { scripts, ...rest } = JSON.parse(read('package.json')) as { scripts: object }
    commit('package.json', JSON.stringify({ ...rest, scripts: { ...scripts, build } }))
  }

  test('that is not what a build makes is found, and one that is passes', () => {
    building('one')
    expect(run('publish.mjs', 'prove')).toEqual({
      status: 1,
      output: 'dist is not what the sources build:\nM dist/index.js',
    })
    git('commit', '--quiet', '--all', '--message', 'Build')
    expect(run('publish.mjs', 'prove').output).toBe(
      'dist is what the sources build, byte for byte.',
    )
  })

  test('is committed to a branch where a build changed it, and nothing else is', () => {
    expect(run('publish.mjs', 'push-dist', 'bump').output).toBe('dist is unchanged.')
    building('two')
    expect(run('publish.mjs', 'prove').status).toBe(1)
    expect(run('publish.mjs', 'push-dist', 'bump').status).toBe(0)
    expect(git('log', '-1', '--format=%an %s')).toBe('github-actions[bot] Build dist')
    expect(git('show', '--name-only', '--format=', 'origin/bump')).toBe('dist/index.js')
  })
})

/** The commits of the remote's tags. */
function tagsOf(): Record<string, string> {
  const refs = git('ls-remote', '--tags', 'origin').split('\n')
  return Object.fromEntries(
    refs.map((line) => {
      const [sha = '', ref = ''] = line.split('\t')
      return [ref.replace('refs/tags/', ''), sha]
    }),
  )
}
