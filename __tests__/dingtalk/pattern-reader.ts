/**
 * A third reader: a renderer that knows no markdown but replaces patterns one after the other, as chat
 * clients without a parser do. It reads escapes last, so that none but those that break a pattern help
 * with it. Only before a backtick and `![` it knows a backslash, since nothing else could disarm them.
 */
import type { Reading } from './reader.ts'

const lineMarks = [
  { find: /^>\s*/, makes: 'blockquote' },
  { find: /^[-*+] /, makes: 'list' },
  { find: /^\d+[.)] /, makes: 'list' },
  { find: /^#+\s*/, makes: 'heading' },
]

/** @property shows what of a match is shown */
type Pattern = {
  find: RegExp
  makes: (match: string[]) => string
  shows: (match: string[]) => string
}

const links: readonly Pattern[] = [
  {
    find: /(?<!\\)!\[([^\]]*)\]\(([^)]*)\)/g,
    makes: ([, , url = '']) => `image ${url}`,
    shows: ([, text = '']) => text,
  },
  {
    find: /\[([^\]]*)\]\(([^)]*)\)/g,
    makes: ([, , url = '']) => `link ${url}`,
    shows: ([, text = '']) => text,
  },
]

/** Not across blank lines. */
const inline: readonly Pattern[] = [
  { find: /<[^>]*>/g, makes: ([tag = '']) => `html ${tag}`, shows: () => '' },
  {
    find: /(\*\*|__)((?:(?!\n\n)[\s\S])+?)\1/g,
    makes: () => 'strong',
    shows: ([, , text = '']) => text,
  },
  {
    find: /(?<!\\)`((?:(?!\n\n)[^`])+)`/g,
    makes: () => 'codespan',
    shows: ([, text = '']) => text,
  },
]

const bareUrl = /https?:\/\/[\w.-]+(?:[/?#](?:[\w/.~%=;:@$+,!?#-]|&(?!#?\w+;))*)?/

export function readPatterns(markdown: string): Reading {
  const made = new Set<string>()
  const lines = markdown.split('\n').map((line) => withoutLineMarks(line, made))
  const linked = replaced(lines.join('\n'), links, made)
  const urls = linked.match(new RegExp(bareUrl, 'g')) ?? []
  // A bare URL is a link to itself: what is around it is looked at without it.
  const between = replaced(linked.replaceAll(new RegExp(bareUrl, 'g'), urlMark), inline, made)
  const shown = unescaped(between).replaceAll(urlMark, () => urls.shift() ?? '')
  return { shown: shown.replace(/\s+/g, ' ').trim(), made: [...made] }
}

const urlMark = '\ue000'

function withoutLineMarks(line: string, made: Set<string>): string {
  return lineMarks.reduce((rest, { find, makes }) => {
    if (find.test(rest)) made.add(makes)
    return rest.replace(find, '')
  }, line)
}

function replaced(text: string, patterns: readonly Pattern[], made: Set<string>): string {
  return patterns.reduce(
    (rest, { find, makes, shows }) =>
      rest.replace(find, (...match: string[]) => {
        made.add(makes(match))
        return shows(match)
      }),
    text,
  )
}

function unescaped(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|&(amp|lt|commat);/g,
    (_, mark: string | undefined, name: string) => mark ?? named[name] ?? '',
  )
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', commat: '@' }
