/** Versions, and the CHANGELOG's sections. */
import { describe, expect, test } from '@jest/globals'
import { cutRelease, isVersion, sectionOf } from '../../scripts/changelog.mjs'

describe('a version', () => {
  test.each(['0.0.1', '1.0.0', '10.20.30', '1.0.0-rc.1', '2.0.0-alpha-1.x'])(
    '%s is one',
    (text) => {
      expect(isVersion(text)).toBe(true)
    },
  )

  test.each(['', '1', '1.0', 'v1.0.0', '01.0.0', '1.0.0-', '1.0.0-01', '1.0.0+build', '1.0.0 '])(
    '"%s" is none',
    (text) => {
      expect(isVersion(text)).toBe(false)
    },
  )
})

const changelog = `# Changelog

## [Unreleased]

### Added

- A bell.

## [0.9.0] - 2026-01-02

- A whistle.
`

describe('a release', () => {
  const cut = cutRelease(changelog, { version: '1.0.0', date: '2026-11-27' })

  test('takes what is unreleased, and leaves an empty section for the next', () => {
    expect(cut).toBe(
      changelog.replace('## [Unreleased]', '## [Unreleased]\n\n## [1.0.0] - 2026-11-27'),
    )
  })

  test('has its section alone', () => {
    expect(sectionOf(cut, '1.0.0')).toBe('### Added\n\n- A bell.')
    expect(sectionOf(cut, '0.9.0')).toBe('- A whistle.')
  })

  test('that is there already, that has nothing, and one that is not there are errors', () => {
    const again = { version: '0.9.0', date: '2026-11-27' }
    expect(() => cutRelease(changelog, again)).toThrow('CHANGELOG has 0.9.0 already.')
    const empty = { version: '1.1.0', date: '2026-11-28' }
    expect(() => cutRelease(cut, empty)).toThrow('CHANGELOG has nothing under "## [Unreleased]".')
    expect(() => sectionOf(cut, '1.0')).toThrow('CHANGELOG has no section of 1.0.')
  })
})
