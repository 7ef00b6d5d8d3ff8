/** How a release stands among the others: is it the latest, and what changed since the one before? */
import type { Question, Standing } from '../details.ts'
import { compareUrl } from '../links.ts'
import { flagAt, listAt, stringAt, type Payload } from '../payload.ts'
import { isLatest, releaseBefore, type Listed } from '../standing.ts'
import { UnknownAnswer } from './lack.ts'
import type { Source } from './source.ts'

/** One page of the newest: the release before is among them. */
const perPage = 50

export async function readStanding(
  { github, repository, question }: Source,
  asked: NonNullable<Question['release']>,
): Promise<Standing> {
  const { data } = await github.repos.listReleases({ ...repository, per_page: perPage })
  const answers = listAt(data)
  if (answers === undefined) throw new UnknownAnswer()
  const listed = answers.flatMap(toListed)
  const before = releaseBefore(asked, listed)
  return {
    latest: asked.draft ? false : isLatest(asked, listed),
    compareUrl:
      before === undefined || asked.draft
        ? undefined
        : compareUrl(question.repository, { from: before, to: asked.tag }),
  }
}

/** A draft is nobody's release yet. */
function toListed(answer: Payload): Listed[] {
  const tag = stringAt(answer, 'tag_name')
  if (tag === undefined || flagAt(answer, 'draft')) return []
  return [{ tag, prerelease: flagAt(answer, 'prerelease') }]
}
