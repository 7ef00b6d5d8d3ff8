import { describe, expect, test } from '@jest/globals'
import { isLatest, releaseBefore, type Listed } from '../../src/facts/standing.ts'

/** Tags, newest first; those with a blank before them are pre-releases. */
function list(tags: string): Listed[] {
  return tags.split(',').map((tag) => ({ tag: tag.trim(), prerelease: tag.startsWith(' ') }))
}

type Row = [tag: string, listed: string, latest: boolean | undefined, before: string | undefined]

describe('which is the latest, and which came before', () => {
  const rows: Row[] = [
    ['v1.2.0', 'v1.2.0,v1.1.0,v1.0.0', true, 'v1.1.0'],
    ['v1.10.0', 'v1.10.0,v1.9.0', true, 'v1.9.0'],
    ['v1.1.0', 'v1.2.0,v1.1.0,v1.0.0', false, 'v1.0.0'],
    ['v1.0.0', 'v1.0.0', true, undefined],
    ['v1.9.9', 'v1.9.9,v2.0.0,v1.9.8', false, 'v1.9.8'],
    ['v1.2.0', 'v1.2.0, v1.2.0-rc.2, v1.2.0-rc.1,v1.1.0', true, 'v1.1.0'],
    [' v1.2.0-rc.10', ' v1.2.0-rc.10, v1.2.0-rc.9,v1.1.0', false, 'v1.2.0-rc.9'],
    [' v1.2.0-rc.1', ' v1.2.0-rc.1,v1.1.0, v1.1.0-rc.1', false, 'v1.1.0'],
    ['v2', 'v2,v1.4', true, 'v1.4'],
    ['1.2.0+build.5', '1.2.0+build.5,1.1.0', true, '1.1.0'],
    ['core@1.2.0', 'core@1.2.0,web@3.0.0,core@1.1.0', true, 'core@1.1.0'],
    ['@a/core2@1.2.0', 'web@3.0.0,@a/core2@1.2.0,@a/core2@1.1.0', false, '@a/core2@1.1.0'],
    ['2026-11-23', '2026-11-23,2026-11-20', true, '2026-11-20'],
    ['spring', 'spring,winter,autumn', true, 'winter'],
    ['winter', 'spring,winter', false, undefined],
    ['gone', 'spring,winter', undefined, undefined],
    ['v1.2.0', 'v1.1.0,v1.3.0', undefined, 'v1.1.0'],
  ]

  test.each(rows)('%s of %s', (...[named, listed, latest, before]) => {
    const asked = { tag: named.trim(), prerelease: named.startsWith(' ') }
    expect(isLatest(asked, list(listed))).toBe(latest)
    expect(releaseBefore(asked, list(listed))).toBe(before)
  })
})
