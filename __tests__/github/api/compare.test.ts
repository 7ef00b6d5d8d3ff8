/** The commits since the last success. */
import { test, expect } from '@jest/globals'
import type { History } from '../../../src/model/history.ts'
import { aCommit, type ApiCommit, aRun, sha } from '../../github-api/builders.ts'
import { githubApi, type GithubApi } from '../../github-api/server.ts'
import { ask, itsHistory } from './ask.ts'

const about = { kind: 'nothing' } as const

const web = 'https://github.com/octo-org/widgets'

async function historyAt(api: GithubApi): Promise<History | undefined> {
  return (await ask(api, { about, history: itsHistory })).history
}

function pathsOf({ calls }: GithubApi): string[] {
  return calls.slice(1).map(({ path }) => path.replace(/^.*\?/, ''))
}

const manyCommits = (count: number): ApiCommit[] =>
  Array.from({ length: count }, (_, index) => aCommit({ sha: sha(index + 1) }))

const runs = [aRun({ id: 8001 })]

test('come newest first, with their authors, their count and their page', async () => {
  const commits = [
    aCommit({ sha: sha(1), author: null }),
    aCommit({ sha: sha(2), commit: { message: 'Paint it\n\nGreen.', author: null } }),
  ]
  const api = await githubApi({ runs, commits })
  expect(await historyAt(api)).toMatchObject({
    commits: [
      { sha: sha(2), url: `${web}/commit/${sha(2)}`, subject: 'Paint it', author: 'hubot' },
      { sha: sha(1), url: `${web}/commit/${sha(1)}`, subject: 'Fix the widget', author: 'Hu Bot' },
    ],
    commitCount: 2,
    compareUrl: `${web}/compare/${sha(8001)}...${sha(9001)}`,
  })
  expect(api.calls[1]?.path).toBe(`compare/${sha(8001)}...${sha(9001)}?per_page=100&page=1`)
})

test.each([
  [100, ['page=1'], 100],
  [110, ['page=1', 'page=2'], 10],
  // The last page has three, so that the one before it is read too.
  [203, ['page=1', 'page=2', 'page=3'], 10],
  [103, ['page=1', 'page=2'], 10],
  [1000, ['page=1', 'page=10'], 10],
])('of %d commits the newest are read, and all are counted', async (count, pages, read) => {
  const api = await githubApi({ runs, commits: manyCommits(count) })
  const history = await historyAt(api)
  expect(history?.commitCount).toBe(count)
  expect(history?.commits.map((commit) => commit.sha)).toEqual(
    Array.from({ length: read }, (_, index) => sha(count - index)),
  )
  expect(pathsOf(api).toSorted()).toEqual(pages.map((page) => `per_page=100&${page}`).toSorted())
})

test('are all there, though the changed files are more than is read', async () => {
  const files = [{ filename: 'big.ts', patch: 'x],"files":['.repeat(500_000) }]
  const commits = [
    aCommit({ sha: sha(3), commit: { message: 'say ],"files":[ 错误', author: null } }),
  ]
  const api = await githubApi({ runs, commits, files })
  expect((await historyAt(api))?.commits).toMatchObject([{ subject: 'say ],"files":[ 错误' }])
})

test('of which another forge reports less are still linked', async () => {
  const body = { commits: [{ sha: sha(3) }, { message: 'without a name' }] }
  const api = await githubApi({ runs }, { commits: { body } })
  expect(await historyAt(api)).toMatchObject({
    commits: [
      { sha: sha(3), url: `${web}/commit/${sha(3)}`, subject: undefined, author: undefined },
    ],
    commitCount: 2,
  })
})

test.each([
  ['may not be read', { status: 403 }, 'forbidden'],
  ['are something else', { status: 200, body: {} }, 'unavailable'],
  ['are a page of a portal', { status: 200, text: '<html>' }, 'unavailable'],
])('that %s leave the rest of the history', async (_, trouble, why) => {
  const api = await githubApi({ runs }, { commits: trouble })
  const { history, missing } = await ask(api, { about, history: itsHistory })
  expect(history).toMatchObject({ previous: 'success', commits: [], compareUrl: undefined })
  expect(missing).toEqual([{ what: 'commits', why, permission: 'contents: read' }])
})
