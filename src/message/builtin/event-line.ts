/** One sentence for the event: who did what, with a link to it. */
import { link, type Inline, type Line } from '../../dingtalk/document.ts'
import { shorten } from '../../dingtalk/shorten.ts'
import type { Event } from '../../facts/event.ts'
import type { Named } from '../../facts/events/named.ts'
import type { Facts } from '../../facts/facts.ts'
import type { Release } from '../../facts/release.ts'
import type { Material } from '../prepare.ts'
import { toNumber } from './number.ts'
import { say, type Names } from './say.ts'
import type { Sayings } from './sentences/sayings.ts'
import type { Words } from './words.ts'

const nameLength = 80

export function eventLine(facts: Facts, { words, sayings, schedule }: Material): Line {
  const { event } = facts
  const actor = shorten(facts.sender ?? facts.actor, nameLength) || words.somebody
  if (event.kind === 'release') {
    return words.release({ actor, action: event.action, target: tagOf(event.release) })
  }
  const { sentences, terms } = sayings ?? words.sayings
  const spoken = { ...words, terms, schedule }
  const { keys, names } = toldOf(facts, spoken)
  const known = { actor, here: refName(facts), event: plain(facts.run.event) }
  return say(sentences, [...keys, '*'], { ...known, ...names })
}

/** Where its sentence stands, and what stands in it. */
type Told = { keys: readonly string[]; names: Names }

type Spoken = Words & Pick<Sayings, 'terms'> & Pick<Material, 'schedule'>

function toldOf(facts: Facts, words: Spoken): Told {
  const { event } = facts
  switch (event.kind) {
    case 'push':
      return pushed(event, facts, words)
    case 'pull-request':
      return {
        keys: keysOf('pull_request', event.action),
        names: {
          ...inlines(event.named),
          action: plain(event.action),
          thing: termOf('pull_request', words),
          target: link(`#${String(event.pullRequest.number)}`, event.pullRequest.url),
        },
      }
    case 'dispatch':
      return { keys: ['workflow_dispatch'], names: {} }
    case 'schedule':
      return {
        keys: ['schedule'],
        names: { schedule: words.schedule, cron: event.cron && shortName(event.cron) },
      }
    case 'release':
      return { keys: [], names: {} }
    case 'other':
      return other(event, words)
  }
}

function pushed(push: Extract<Event, { kind: 'push' }>, { ref }: Facts, words: Spoken): Told {
  const isTag = ref?.kind === 'tag'
  const commits =
    isTag || push.commits === 0 ? undefined : link(words.commits(push.commits), push.compareUrl)
  return {
    keys: [pushKey(push, isTag), 'push'],
    names: {
      commits,
      thing: termOf(ref?.kind ?? 'branch', words),
      target: ref === undefined ? undefined : link(shortName(ref.name), ref.url),
    },
  }
}

function pushKey(
  { deleted, forced, created }: Extract<Event, { kind: 'push' }>,
  isTag: boolean,
): string {
  if (deleted) return 'push.deleted'
  if (forced) return isTag ? 'push.moved' : 'push.forced'
  if (created) return 'push.created'
  return isTag ? 'push.tag' : 'push'
}

function other(event: Extract<Event, { kind: 'other' }>, words: Spoken): Told {
  const { name, action, named, terms } = event
  const said = Object.entries(terms).map(([key, term]) => [key, termOf(term, words)] as const)
  return {
    keys: keysOf(families.get(name) ?? name, action),
    names: {
      ...inlines(named),
      ...Object.fromEntries(said),
      event: plain(name),
      action: action === undefined ? undefined : plain(action),
    },
  }
}

/** Events that are told alike. */
const families = new Map([
  ['pull_request_target', 'pull_request'],
  ['issue_comment', 'comment'],
  ['discussion_comment', 'comment'],
  ['commit_comment', 'comment'],
  ['pull_request_review_comment', 'comment'],
  ['registry_package', 'package'],
  ['star', 'watch'],
  ['team_add', 'team'],
  ['code_scanning_alert', 'alert'],
  ['dependabot_alert', 'alert'],
  ['repository_vulnerability_alert', 'alert'],
])

function keysOf(name: string, action: string | undefined): string[] {
  return action === undefined ? [name] : [`${name}.${action}`, `*.${action}`, name]
}

function inlines(named: Readonly<Record<string, Named>>): Names {
  const entries = Object.entries(named).map(([name, { text, url }]) => {
    const shown = typeof text === 'number' ? toNumber(text) : shortName(text)
    return [name, link(shown, url)] as const
  })
  return Object.fromEntries(entries)
}

function termOf(term: string, { terms }: Spoken): string {
  return (Object.hasOwn(terms, term) ? terms[term] : undefined) ?? plain(term)
}

/** `auto_merge_enabled` → `auto merge enabled`: GitHub's word where we have none of our own. */
function plain(word: string): string {
  return shortName(word.replaceAll('_', ' '))
}

function refName({ ref }: Facts): Inline | undefined {
  return ref === undefined ? undefined : link(shortName(ref.name), ref.url)
}

function tagOf({ tag, url }: Release): Inline {
  return link(shorten(tag, nameLength), url)
}

function shortName(name: string): string {
  return shorten(name, nameLength)
}
