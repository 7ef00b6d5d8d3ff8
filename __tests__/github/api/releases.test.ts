import { describe, test, expect } from '@jest/globals'
import { type ListedRelease, isLatest, previousRelease } from '../../../src/github/api/releases.ts'
import { anApiRelease } from '../../github-api/builders.ts'
import { githubApi } from '../../github-api/server.ts'
import { ask } from './ask.ts'
describe('releases', () => {
  const web = 'https://github.com/octo-org/widgets'

  const release = { tag: 'v1.2.0', prerelease: false, draft: false }

  const about = { kind: 'nothing' } as const

  describe('how a release stands among the others', () => {
    test('is one call, which knows no drafts', async () => {
      const releases = [
        anApiRelease('v2.0.0', { draft: true }),
        anApiRelease('v1.2.0'),
        anApiRelease('v1.1.0-rc.1', { prerelease: true }),
        anApiRelease('v1.0.0 a/b'),
        anApiRelease('v1.0.0'),
      ]
      const api = await githubApi({ releases })
      const details = await ask(api, { about, release })
      expect(details).toMatchObject({ missing: [], jobs: [] })
      expect(details.release).toEqual({
        latest: true,
        compareUrl: `${web}/compare/v1.0.0...v1.2.0`,
      })
      expect(api.calls.map(({ path }) => path)).toEqual(['releases?per_page=50'])
    })

    test('a draft is not the latest, and its tag is not there to compare', async () => {
      const api = await githubApi({ releases: [anApiRelease('v1.1.0')] })
      const details = await ask(api, { about, release: { ...release, draft: true } })
      expect(details.release).toEqual({ latest: false, compareUrl: undefined })
    })

    test('the first one has nothing to compare with', async () => {
      const api = await githubApi({ releases: [anApiRelease('v1.2.0')] })
      const details = await ask(api, { about, release })
      expect(details.release).toEqual({ latest: true, compareUrl: undefined })
    })

    test('rows that are no releases are passed over', async () => {
      const api = await githubApi({}, { releases: { body: [null, 1, { tag_name: 5 }] } })
      const details = await ask(api, { about, release })
      expect(details.release).toEqual({ latest: undefined, compareUrl: undefined })
    })

    test('without the right to read them, the rest is there', async () => {
      const api = await githubApi({}, { releases: { status: 403 } })
      const details = await ask(api, { about, release })
      expect(details).toMatchObject({ release: undefined })
      expect(details.missing).toEqual([
        { what: 'releases', why: 'forbidden', permission: 'contents: read' },
      ])
    })

    test('is not asked for any other event', async () => {
      const api = await githubApi({})
      expect(await ask(api, { about })).toMatchObject({ release: undefined, missing: [] })
      expect(api.calls).toEqual([])
    })
  })
})

describe('standing', () => {
  /** Tags, newest first; those with a blank before them are pre-releases. */
  function list(tags: string): ListedRelease[] {
    return tags.split(',').map((tag) => ({ tag: tag.trim(), prerelease: tag.startsWith(' ') }))
  }

  type Row = [tag: string, listed: string, latest: boolean | undefined, before: string | undefined]

  describe('which is the latest, and which came before', () => {
    const rows: Row[] = [
      ['v1.2.0', 'v1.2.0,v1.1.0,v1.0.0', true, 'v1.1.0'],
      ['v1.10.0', 'v1.10.0,v1.9.0', true, 'v1.9.0'],
      ['v10.0.0', 'v10.0.0,v9.0.0', true, 'v9.0.0'],
      ['v1.2.0', ' v2.0.0-rc.1,v1.2.0,v1.1.0', true, 'v1.1.0'],
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
      expect(previousRelease(asked, list(listed))).toBe(before)
    })
  })
})
