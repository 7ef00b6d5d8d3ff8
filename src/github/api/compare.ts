/** The commits between two others, with who wrote them. */
import { type Commit, toCommitText } from '../../model/event.ts'
import type { History } from '../../model/history.ts'
import { type Payload, listAt, numberAt, stringAt, urlAt } from '../json-path.ts'
import { commitUrl, compareUrl } from '../urls.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'

type Comparison = Pick<History, 'commits' | 'commitCount' | 'compareUrl'>

const perPage = 100

/** As many of the newest are read in any case: more of them no message shows. */
const mostShown = 10

/** GitHub counts pages from the oldest commit on; only the first has the changed files too. */
export async function fetchCommits(
  source: ApiContext,
  range: { base: string; head: string },
): Promise<Comparison> {
  if (range.base === range.head) return { commits: [], commitCount: 0, compareUrl: undefined }
  const basehead = `${range.base}...${range.head}`
  const first = await fetchPage(source, basehead, 1)
  const count = Math.max(numberAt(first, 'total_commits') ?? 0, commitsIn(first).length)
  const later = await Promise.all(
    laterPages(count).map((page) => fetchPage(source, basehead, page)),
  )
  const { repository } = source.request
  return {
    commits: [first, ...later]
      .flatMap(commitsIn)
      .flatMap((commit) => toCommit(commit, repository))
      .slice(count > perPage ? -mostShown : 0)
      .reverse(),
    commitCount: count,
    compareUrl: compareUrl(repository, { from: range.base, to: range.head }),
  }
}

/** The last page, and the one before it where the last has few. */
function laterPages(count: number): number[] {
  const last = Math.ceil(count / perPage)
  const isShort = count - (last - 1) * perPage < mostShown
  return [isShort ? last - 1 : 0, last].filter((page) => page > 1)
}

async function fetchPage(
  { github, repository }: ApiContext,
  basehead: string,
  page: number,
): Promise<Payload> {
  const of = { ...repository, basehead, per_page: perPage, page }
  const { data } = await github.repos.compareCommitsWithBasehead(of)
  const answer = typeof data === 'string' ? withoutFiles(data) : data
  if (listAt(answer, 'commits') === undefined) throw new UnexpectedResponseError()
  return answer
}

/** An answer that was cut off, and so no JSON: the files come after the commits, and nobody needs them. */
function withoutFiles(text: string): Payload {
  try {
    return JSON.parse(`${text.slice(0, text.search(/\]\s*,\s*"files"\s*:\s*\[/))}]}`)
  } catch {
    return undefined
  }
}

function commitsIn(answer: Payload): readonly Payload[] {
  return listAt(answer, 'commits') ?? []
}

function toCommit(answer: Payload, repository: { name: string; url: string }): Commit[] {
  const sha = stringAt(answer, 'sha')
  if (sha === undefined) return []
  const url = urlAt(answer, 'html_url') ?? commitUrl(repository, sha)
  const login = stringAt(answer, 'author', 'login')
  const name = stringAt(answer, 'commit', 'author', 'name')
  return [{ sha, url, ...toCommitText(stringAt(answer, 'commit', 'message'), { login, name }) }]
}
