/** The repository itself: its branches and tags, its wiki, its rules, and who watches or forks it. */
import type { LabelledValue } from '../../model/event.ts'
import { listAt, type Payload, stringAt, urlAt } from '../json-path.ts'
import { tagUrl } from '../urls.ts'
import { branchAt, constant, type EventFields, labelled, textAtPath } from './extract.ts'

export const repositoryEvents = {
  create: {
    action: constant('created'),
    named: { target: refOf },
    terms: { thing: textAtPath('ref_type') },
  },
  delete: {
    action: constant('deleted'),
    // A deleted branch has no page to link to.
    named: { target: labelled('ref') },
    terms: { thing: textAtPath('ref_type') },
  },
  branch_protection_rule: {
    named: { target: labelled('rule.name') },
    terms: { thing: constant('branch_protection_rule') },
  },
  fork: { named: { target: labelled('forkee.full_name', 'forkee.html_url') } },
  watch: { named: { stars: labelled('repository.stargazers_count') } },
  public: {},
  gollum: {
    action: (payload) =>
      pagesOf(payload).length > 1 ? 'several' : stringAt(pagesOf(payload)[0], 'action'),
    named: {
      target: labelled('pages.0.title', 'pages.0.html_url'),
      count: (payload) => ({ text: pagesOf(payload).length, url: undefined }),
    },
    terms: { thing: constant('wiki_page') },
    description: textAtPath('pages.0.summary'),
  },
} as const satisfies Readonly<Record<string, EventFields>>

/** A branch's or a tag's name, linked to its page. */
function refOf(payload: Payload): LabelledValue | undefined {
  const ref = stringAt(payload, 'ref')
  const url = urlAt(payload, 'repository', 'html_url')
  if (ref === undefined || stringAt(payload, 'ref_type') !== 'tag') return branchAt('ref')(payload)
  return { text: ref, url: url === undefined ? undefined : tagUrl({ name: '', url }, ref) }
}

function pagesOf(payload: Payload): readonly unknown[] {
  return listAt(payload, 'pages') ?? []
}
