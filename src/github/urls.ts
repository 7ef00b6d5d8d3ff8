/** URLs of pages on GitHub, and of the picture of a repository's owner. */
import type { Repository } from '../model/run-report.ts'
import { type Payload, urlAt } from './json-path.ts'

/** `main`, `feature/x#1` and the like as one path: slashes stay, everything else is encoded. */
function pathOf(ref: string): string {
  return ref.toWellFormed().split('/').map(encodeURIComponent).join('/')
}

export function branchUrl(repository: Repository, branch: string): string {
  return `${repository.url}/tree/${pathOf(branch)}`
}

export function tagUrl(repository: Repository, tag: string): string {
  return `${repository.url}/releases/tag/${pathOf(tag)}`
}

export function commitUrl(repository: Repository, sha: string): string {
  return `${repository.url}/commit/${pathOf(sha)}`
}

export function runUrl(repository: Repository, run: { id: string; attempt: number }): string {
  const url = `${repository.url}/actions/runs/${pathOf(run.id)}`
  return run.attempt > 1 ? `${url}/attempts/${String(run.attempt)}` : url
}

/** The page of one job, by the id that the jobs API and `job.check_run_id` give it. */
export function jobUrl(repository: Repository, ids: { run: string; job: string }): string {
  return `${repository.url}/actions/runs/${pathOf(ids.run)}/job/${pathOf(ids.job)}`
}

/** What changed from one tag to another. */
export function compareUrl(repository: Repository, tags: { from: string; to: string }): string {
  return `${repository.url}/compare/${pathOf(tags.from)}...${pathOf(tags.to)}`
}

/** GitHub's own: for servers without https, whose pictures DingTalk would not show. */
const fallback = 'https://github.com/github.png'

/** A longer URL would take more of a message than a picture is worth. */
const longest = 300

/** The avatar that the payload names, otherwise the one that GitHub serves next to every account's page. */
export function ownerAvatar(payload: Payload, { url }: Repository): string {
  const pictures = [urlAt(payload, 'repository', 'owner', 'avatar_url'), pictureBeside(url)]
  return pictures.find((each) => each !== undefined && isPublic(each)) ?? fallback
}

function pictureBeside(repositoryUrl: string): string {
  return `${repositoryUrl.slice(0, repositoryUrl.lastIndexOf('/'))}.png`
}

function isPublic(url: string): boolean {
  return url.startsWith('https://') && url.length <= longest && URL.canParse(url)
}
