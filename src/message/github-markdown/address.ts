/** Bare addresses in a text: where each ends, and the short form of GitHub's own. */
import { serverOf, type Origin } from './origin.ts'

/**
 * The address without what ends the sentence around it: punctuation, and a bracket that it does not
 * open itself.
 */
export function trimAddress(address: string): string {
  let end = address.length
  let unopened = count(address, ')') - count(address, '(')
  for (; end > 0; end--) {
    const last = address[end - 1] ?? ''
    if (last === ')' && unopened > 0) unopened--
    else if (!/[?!.,:;*_~'"\]]/.test(last)) break
  }
  return address.slice(0, end)
}

function count(text: string, character: string): number {
  return text.split(character).length - 1
}

/** A name, then what GitHub shows for it: in the text's own repository, and from elsewhere. */
const forms = [
  {
    path: /^(?:issues|pull|discussions)\/(\d+)(#(?:issuecomment|discussioncomment|discussion_r|pullrequestreview)-?\d+)?$/,
    short: ([, number = '', comment]: readonly string[], repository: string) =>
      `${repository}#${number}${comment === undefined ? '' : ' (comment)'}`,
  },
  {
    path: /^commit\/([\da-f]{7,40})$/,
    short: ([, sha = '']: readonly string[], repository: string) =>
      `${repository === '' ? '' : `${repository}@`}${sha.slice(0, 7)}`,
  },
  {
    path: /^compare\/(.+\.\.\..+)$/,
    short: ([, range = '']: readonly string[], repository: string) =>
      `${repository === '' ? '' : `${repository}@`}${range}`,
  },
]

/** What a bare address shows: `#12`, `other/repo#12`, `0123456`, `v1...v2`, else itself. */
export function addressText(url: string, origin: Origin): string {
  const server = `${serverOf(origin)}/`
  if (!url.startsWith(server)) return url
  const [, name = '', path = ''] = /^([^/]+\/[^/]+)\/(.+)$/.exec(url.slice(server.length)) ?? []
  const repository = name.toLowerCase() === origin.repository.name.toLowerCase() ? '' : name
  for (const form of forms) {
    const match = form.path.exec(path)
    if (match !== null) return decoded(form.short(match, repository))
  }
  return url
}

/** Tags may hold what addresses encode: `%40scope/pkg%401.0.0`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
