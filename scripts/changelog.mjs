/** The CHANGELOG's sections: what a release cuts from it, and what a release page shows of it. */

const unreleased = '## [Unreleased]'

/**
 * A version as semver writes it, without build metadata.
 * @param {string} text
 */
export function isVersion(text) {
  const number = '(0|[1-9]\\d*)'
  const identifier = '(0|[1-9]\\d*|\\d*[a-zA-Z-][\\da-zA-Z-]*)'
  const prerelease = `(-${identifier}(\\.${identifier})*)?`
  return new RegExp(`^${number}\\.${number}\\.${number}${prerelease}$`).test(text)
}

/**
 * What is unreleased becomes the section of a version, under an empty one.
 * @param {string} changelog
 * @param {{ version: string, date: string }} release
 */
export function cutRelease(changelog, { version, date }) {
  if (changelog.includes(`## [${version}]`)) throw new Error(`CHANGELOG has ${version} already.`)
  if (sectionUnder(changelog, unreleased) === '')
    throw new Error(`CHANGELOG has nothing under "${unreleased}".`)
  return changelog.replace(unreleased, `${unreleased}\n\n## [${version}] - ${date}`)
}

/**
 * @param {string} changelog
 * @param {string} version
 * @returns {string} the text under its heading
 */
export function sectionOf(changelog, version) {
  const heading = changelog.split('\n').find((line) => line.startsWith(`## [${version}] - `))
  const section = heading === undefined ? '' : sectionUnder(changelog, heading)
  if (section === '') throw new Error(`CHANGELOG has no section of ${version}.`)
  return section
}

/**
 * @param {string} changelog
 * @param {string} heading
 */
function sectionUnder(changelog, heading) {
  const [, after = ''] = changelog.split(`${heading}\n`)
  const [section = ''] = after.split(/^## /m)
  return section.trim()
}
