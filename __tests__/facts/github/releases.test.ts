import { describe, expect, test } from '@jest/globals'
import { anApiRelease } from '../../github-api/builders.ts'
import { githubApi } from '../../github-api/server.ts'
import { ask } from './ask.ts'

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
    expect(details).toMatchObject({ lacking: [], jobs: [] })
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
    expect(details.lacking).toEqual([
      { what: 'releases', why: 'forbidden', permission: 'contents: read' },
    ])
  })

  test('is not asked for any other event', async () => {
    const api = await githubApi({})
    expect(await ask(api, { about })).toMatchObject({ release: undefined, lacking: [] })
    expect(api.calls).toEqual([])
  })
})
