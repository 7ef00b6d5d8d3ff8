/** A release's position among the others: is it the latest, and what changed since the one before? */
import type { ReleasePosition } from '../../model/event.ts'
import type { DetailsRequest } from '../details-request.ts'
import { listAt, type Payload, stringAt, flagAt } from '../json-path.ts'
import { compareUrl } from '../urls.ts'
import { type ApiContext, UnexpectedResponseError } from './context.ts'

/* Tags as versions: which release is the latest, and which came before another. */

export type ListedRelease = { tag: string; prerelease: boolean }

/**
 * As GitHub decides by default: the newest that is no pre-release, unless an older line got it.
 * @param listed newest first
 * @returns undefined where the release itself is not among them
 */
export function isLatest(
  asked: ListedRelease,
  listed: readonly ListedRelease[],
): boolean | undefined {
  if (asked.prerelease) return false
  const full = listed.filter(({ prerelease }) => !prerelease)
  if (full.every(({ tag }) => tag !== asked.tag)) return undefined
  return (
    full[0]?.tag === asked.tag && kinOf(asked, full).every(({ tag }) => !isAbove(tag, asked.tag))
  )
}

/**
 * The highest version below it, of the same line of tags (`core@1.2.0` and `web@1.2.0` are two);
 * where tags are no versions, the next older one. Only a pre-release is compared with pre-releases.
 * @param listed newest first
 */
export function previousRelease(
  asked: ListedRelease,
  listed: readonly ListedRelease[],
): string | undefined {
  const index = listed.findIndex(({ tag }) => tag === asked.tag)
  const older = index === -1 ? [] : listed.slice(index + 1)
  const known = versionOf(asked.tag) === undefined ? older : listed
  const before = kinOf(asked, known)
    .filter(({ tag, prerelease }) => tag !== asked.tag && (asked.prerelease || !prerelease))
    .filter(({ tag }) => !isAbove(tag, asked.tag))
    .map(({ tag }) => tag)
  return before.reduce<string | undefined>(
    (best, tag) => (best === undefined || isAbove(tag, best) ? tag : best),
    undefined,
  )
}

/** @property family what is before the numbers */
type Version = { family: string; numbers: readonly number[]; suffix: string }

function versionOf(tag: string): Version | undefined {
  const [, family, numbers, suffix = ''] =
    /^(.{0,200}?)v?(\d{1,9}(?:\.\d{1,9}){0,3})(-[\w.-]{1,100})?(?:\+[\w.-]{1,100})?$/.exec(tag) ??
    []
  if (family === undefined || numbers === undefined) return undefined
  return { family, numbers: numbers.split('.').map(Number), suffix }
}

function kinOf({ tag }: ListedRelease, listed: readonly ListedRelease[]): ListedRelease[] {
  const family = versionOf(tag)?.family
  return listed.filter((each) => versionOf(each.tag)?.family === family)
}

/** False for tags that are no versions. */
function isAbove(one: string, other: string): boolean {
  const [a, b] = [versionOf(one), versionOf(other)]
  if (a === undefined || b === undefined) return false
  const length = Math.max(a.numbers.length, b.numbers.length)
  for (let index = 0; index < length; index++) {
    const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0)
    if (difference !== 0) return difference > 0
  }
  if (a.suffix === '' || b.suffix === '') return a.suffix === '' && b.suffix !== ''
  return a.suffix.localeCompare(b.suffix, 'en', { numeric: true }) > 0
}

/** One page of the newest: the release before is among them. */
const perPage = 50

export async function fetchReleasePosition(
  { github, repository, request }: ApiContext,
  asked: NonNullable<DetailsRequest['release']>,
): Promise<ReleasePosition> {
  const { data } = await github.repos.listReleases({ ...repository, per_page: perPage })
  const answers = listAt(data)
  if (answers === undefined) throw new UnexpectedResponseError()
  const listed = answers.flatMap(toListed)
  const before = previousRelease(asked, listed)
  return {
    latest: asked.draft ? false : isLatest(asked, listed),
    compareUrl:
      before === undefined || asked.draft
        ? undefined
        : compareUrl(request.repository, { from: before, to: asked.tag }),
  }
}

/** A draft is nobody's release yet. */
function toListed(answer: Payload): ListedRelease[] {
  const tag = stringAt(answer, 'tag_name')
  if (tag === undefined || flagAt(answer, 'draft')) return []
  return [{ tag, prerelease: flagAt(answer, 'prerelease') }]
}
