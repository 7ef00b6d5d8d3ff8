/** The commits between two others, with who wrote them. */
import { subjectOf, type Commit } from '../commit.ts'
import { commitUrl } from '../links.ts'
import { listAt, stringAt, urlAt, type Payload } from '../payload.ts'
import { UnknownAnswer } from './lack.ts'
import type { Source } from './source.ts'

/** @returns newest first; without pages, GitHub's answer ends with the newest of all */
export async function readCommits(
  { github, repository, question }: Source,
  { base, head }: { base: string; head: string },
): Promise<Commit[]> {
  if (base === head) return []
  const of = { ...repository, basehead: `${base}...${head}` }
  const commits = listAt((await github.repos.compareCommitsWithBasehead(of)).data, 'commits')
  if (commits === undefined) throw new UnknownAnswer()
  return commits.flatMap((commit) => toCommit(commit, question.repository)).reverse()
}

function toCommit(answer: Payload, repository: { name: string; url: string }): Commit[] {
  const sha = stringAt(answer, 'sha')
  if (sha === undefined) return []
  const url = urlAt(answer, 'html_url') ?? commitUrl(repository, sha)
  const subject = subjectOf(stringAt(answer, 'commit', 'message'))
  const author = stringAt(answer, 'author', 'login') ?? stringAt(answer, 'commit', 'author', 'name')
  return [{ sha, url, subject, author }]
}
