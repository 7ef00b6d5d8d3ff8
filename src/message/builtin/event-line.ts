/** One sentence for the event: who did what, with a link to it. */
import { link, type Inline, type Line } from '../../dingtalk/document.ts'
import type { Event, PullRequest } from '../../facts/event.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Release } from '../../facts/release.ts'
import { shorten } from '../../dingtalk/shorten.ts'
import type { Words } from './words.ts'

const nameLength = 80

export function eventLine(facts: Facts, words: Words): Line {
  const { event } = facts
  const actor = shorten(facts.actor, nameLength)
  switch (event.kind) {
    case 'push':
      return pushLine({ actor, push: event, target: refName(facts) }, words)
    case 'pull-request':
      return words.pullRequest({ actor, action: event.action, target: numberOf(event.pullRequest) })
    case 'dispatch':
      return words.dispatched({ actor, target: refName(facts) })
    case 'schedule':
      return words.scheduled({ cron: event.cron, target: refName(facts) })
    case 'release':
      return words.release({ actor, action: event.action, target: tagOf(event.release) })
    case 'other':
      return words.other({ actor, name: event.name, action: event.action })
  }
}

type Push = Extract<Event, { kind: 'push' }>

function pushLine(
  { actor, push, target }: { actor: string; push: Push; target: Inline },
  words: Words,
): Line {
  const { commits, forced, compareUrl } = push
  return push.deleted
    ? words.deleted({ actor, target })
    : words.pushed({ actor, commits, forced, compareUrl, target })
}

function refName({ ref }: Facts): Inline {
  return ref === undefined ? '' : link(shorten(ref.name, nameLength), ref.url)
}

function numberOf({ number, url }: PullRequest): Inline {
  return link(`#${String(number)}`, url)
}

function tagOf({ tag, url }: Release): Inline {
  return link(shorten(tag, nameLength), url)
}
