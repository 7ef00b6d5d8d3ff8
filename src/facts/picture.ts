/** The picture of a repository's owner, for messages that need one. */
import type { Repository } from './links.ts'
import { urlAt, type Payload } from './payload.ts'

/** GitHub's own: for servers without https, whose pictures DingTalk would not show. */
const fallback = 'https://github.com/github.png'

/** A longer address would take more of a message than a picture is worth. */
const longest = 300

/** The avatar that the payload names, else the one that GitHub keeps beside every account's page. */
export function ownerPicture(payload: Payload, { url }: Repository): string {
  const pictures = [urlAt(payload, 'repository', 'owner', 'avatar_url'), pictureBeside(url)]
  return pictures.find((each) => each !== undefined && isPublic(each)) ?? fallback
}

function pictureBeside(repositoryUrl: string): string {
  return `${repositoryUrl.slice(0, repositoryUrl.lastIndexOf('/'))}.png`
}

function isPublic(url: string): boolean {
  return url.startsWith('https://') && url.length <= longest && URL.canParse(url)
}
