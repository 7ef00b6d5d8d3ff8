export type Commit = {
  sha: string
  url: string
  subject: string | undefined
  author: string | undefined
}

/** A commit message's first line that is not blank. */
export function subjectOf(message: string | undefined): string | undefined {
  return message?.trim().split('\n', 1)[0]?.trim()
}
