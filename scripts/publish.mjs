/**
 * The steps of the workflows that are more than one command: `node scripts/publish.mjs STEP ARGUMENT`.
 *
 * - `check v1.2.3`: the tag is that of package.json's version, CHANGELOG has its section, it is on main
 * - `prove`: what is committed in dist is what the sources build, byte for byte
 * - `notes v1.2.3`: prints the CHANGELOG's section
 * - `move-major v1.2.3`: moves `v1` to the tag and pushes it, unless the tag is a prerelease or an old one
 * - `push-dist BRANCH`: commits what a build changed in dist, and pushes it
 */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { isVersion, sectionOf } from './changelog.mjs'

/** What a build writes. */
const built = ['dist', 'simulator/dist', 'build/built.sha256']

/** @type {Readonly<Record<string, (argument: string) => void>>} */
const steps = {
  check: (tag) => {
    check(versionOf(tag))
  },
  prove,
  notes: (tag) => {
    console.log(sectionOf(readFileSync('CHANGELOG.md', 'utf8'), versionOf(tag)))
  },
  'move-major': (tag) => {
    moveMajor(versionOf(tag))
  },
  'push-dist': pushDist,
}

const [name = '', argument = ''] = process.argv.slice(2)
try {
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined
  if (step === undefined) throw new Error(`No step "${name}": ${Object.keys(steps).join(', ')}.`)
  step(argument)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** @param {string} tag */
function versionOf(tag) {
  if (!tag.startsWith('v') || !isVersion(tag.slice(1)))
    throw new Error(`"${tag}" is no tag such as v1.2.3.`)
  return tag.slice(1)
}

/** @param {string} version */
function check(version) {
  /** @type {{ version: string }} */
  const declared = JSON.parse(readFileSync('package.json', 'utf8'))
  if (declared.version !== version)
    throw new Error(`package.json has ${declared.version}, the tag ${version}.`)
  sectionOf(readFileSync('CHANGELOG.md', 'utf8'), version)
  try {
    git('merge-base', '--is-ancestor', `v${version}`, 'origin/main')
  } catch {
    throw new Error(`v${version} is not on main.`)
  }
}

function prove() {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const changed = git('status', '--porcelain', '--', ...built)
  if (changed !== '') throw new Error(`dist is not what the sources build:\n${changed}`)
  console.log('dist is what the sources build, byte for byte.')
}

/** @param {string} version */
function moveMajor(version) {
  if (version.includes('-')) {
    console.log(`${version} is a prerelease: no tag is moved.`)
    return
  }
  const major = `v${version.split('.')[0] ?? ''}`
  const newest = newestOf(git('tag', '--list', `${major}.*`).split('\n'))
  if (newest !== `v${version}`) {
    console.log(`${newest} is newer than v${version}: ${major} stays there.`)
    return
  }
  git('tag', '--force', major, `v${version}^{commit}`)
  git('push', '--quiet', '--force', 'origin', `refs/tags/${major}`)
  console.log(`${major} is v${version} now.`)
}

/** @param {string} branch */
function pushDist(branch) {
  if (branch === '') throw new Error('Which branch?')
  if (git('status', '--porcelain', '--', ...built) === '') {
    console.log('dist is unchanged.')
    return
  }
  const bot = 'github-actions[bot]'
  git('config', 'user.name', bot)
  git('config', 'user.email', `41898282+${bot}@users.noreply.github.com`)
  git('add', '--all', '--', ...built)
  git('commit', '--quiet', '--message', 'Build dist')
  git('push', '--quiet', 'origin', `HEAD:refs/heads/${branch}`)
  console.log(`dist is built and pushed to ${branch}.`)
}

/**
 * By its three numbers; prereleases do not count.
 * @param {string[]} tags
 */
function newestOf(tags) {
  const released = tags.filter((each) => isVersion(each.slice(1)) && !each.includes('-'))
  return released.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1) ?? ''
}

/** @param {string[]} args */
function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).trim()
}
