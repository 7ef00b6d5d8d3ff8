/**
 * `npm run release -- 1.0.0` prepares the commit of a release: the version in package.json and its lock,
 * the CHANGELOG's section, and the repository's real name wherever documentation, examples and sources
 * have the placeholder, with `dist` built again. It pushes nothing: a pushed tag `v1.0.0` does the rest
 * (release.yml).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cutRelease, isVersion } from './changelog.mjs'
import { publishedName } from './published-name.mjs'

/** The owner in the documentation before the first release, who has no repository. */
const placeholder = 'your-org'

/** What the documentation says about the placeholder. */
const untilReleased = /<!-- until released -->[^]*?<!-- end -->\s?/g

const [version = ''] = process.argv.slice(2)
try {
  prepare(version)
  console.log(`Prepared ${version}. Look at it (git show), then release it:
  git push origin HEAD && git tag v${version} && git push origin v${version}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {string} version */
function prepare(version) {
  if (!isVersion(version)) throw new Error(`"${version}" is no version such as 1.0.0.`)
  if (git('status', '--porcelain') !== '')
    throw new Error('The tree has changes: commit them first.')
  if (git('tag', '--list', `v${version}`) !== '') throw new Error(`v${version} is there already.`)
  const declared = /** @type {{ version: string, repository?: unknown }} */ (
    readJson('package.json')
  )
  const [owner, name] = repositoryOf(declared.repository)
  const changelog = readFileSync('CHANGELOG.md', 'utf8')
  const date = new Date().toISOString().slice(0, 10)
  writeFileSync('CHANGELOG.md', cutRelease(changelog, { version, date }))
  writeJson('package.json', { ...declared, version })
  setLockedVersion(version)
  formatted(renameEverywhere(owner, name))
  build()
  git('add', '--all')
  git('commit', '--quiet', '--message', `Release ${version}`)
}

/**
 * npm's forms: `github:owner/name`, `owner/name`, or an object with the URL.
 * @param {unknown} repository
 * @returns {[owner: string, name: string]}
 */
function repositoryOf(repository) {
  const isObject = typeof repository === 'object' && repository !== null && 'url' in repository
  const text = String(isObject ? repository.url : repository)
  const [, owner, name] =
    /(?:^|^github:|github\.com[/:])([\w-]+)\/([\w.-]+?)(?:\.git)?$/.exec(text) ?? []
  if (owner === undefined || name === undefined || owner === placeholder)
    throw new Error(
      'Set "repository" in package.json first, such as "github:acme/dingtalk-notify".',
    )
  return [owner, name]
}

/** @param {string} version */
function setLockedVersion(version) {
  const lock = /** @type {{ packages: Record<string, object> }} */ (readJson('package-lock.json'))
  const packages = { ...lock.packages, '': { ...lock.packages[''], version } }
  writeJson('package-lock.json', { ...lock, version, packages })
}

/**
 * From the name that documentation and examples have, the placeholder or that of an earlier release.
 * @param {string} owner
 * @param {string} name
 * @returns {string[]} the files that had it
 */
function renameEverywhere(owner, name) {
  const published = publishedName('.')
  const [publisher = ''] = published.split('/')
  return git('ls-files', '-z')
    .split('\0')
    .filter((file) => {
      if (file === '' || /(^|\/)dist\//.test(file)) return false
      const before = readFileSync(file, 'utf8')
      const renamed = before
        .replaceAll(published, `${owner}/${name}`)
        .replaceAll(new RegExp(`@${publisher}\\b`, 'g'), `@${owner}`)
      const after = file.endsWith('.md') ? renamed.replaceAll(untilReleased, '') : renamed
      if (after !== before) writeFileSync(file, after)
      return after !== before
    })
}

/**
 * Another name is longer or shorter: tables are aligned again.
 * @param {string[]} files
 */
function formatted(files) {
  const prettier = fileURLToPath(
    new URL('../node_modules/prettier/bin/prettier.cjs', import.meta.url),
  )
  if (files.length === 0 || !existsSync(prettier)) return
  const options = ['--write', '--ignore-unknown', '--log-level', 'warn']
  execFileSync(process.execPath, [prettier, ...options, ...files], { stdio: 'inherit' })
}

/** What the sources say, dist says: also the version. */
function build() {
  execFileSync('npm', ['run', 'build'], { stdio: 'ignore', shell: process.platform === 'win32' })
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).trim()
}

/** @param {string} file */
function readJson(file) {
  return /** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * @param {string} file
 * @param {unknown} value
 */
function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, undefined, 2)}\n`)
}
