/** Addresses on GitHub, GitHub Enterprise Server or Gitea: all start at `GITHUB_SERVER_URL`. */
export type Repository = { name: string; url: string }

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
