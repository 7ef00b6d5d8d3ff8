/** Events of the repository itself, of its people and its apps. */
import type { Named } from '../../model/event.ts'
import { type Payload, stringAt, urlAt } from '../json-path.ts'
import { tagUrl } from '../urls.ts'
import { at, always, text, either, person, type Telling, branch } from './extract.ts'
const stars = at('repository.stargazers_count')

export const place = {
  create: {
    action: always('created'),
    named: { target: refOf },
    terms: { thing: text('ref_type') },
  },
  delete: {
    action: always('deleted'),
    // What is gone has no page.
    named: { target: at('ref') },
    terms: { thing: text('ref_type') },
  },
  fork: { named: { target: at('forkee.full_name', 'forkee.html_url') } },
  watch: { named: { stars } },
  star: { named: { stars } },
  public: {},
  repository_dispatch: { named: { target: at('action') } },
  branch_protection_rule: {
    named: { target: at('rule.name') },
    terms: { thing: always('branch_protection_rule') },
  },
  deploy_key: { named: { target: at('key.title') }, terms: { thing: always('deploy_key') } },
  repository: {
    named: {
      name: at('repository.name', 'repository.html_url'),
      old: either(at('changes.repository.name.from'), at('changes.owner.from.user.login')),
    },
  },
  member: { named: { target: person('member') } },
  membership: { named: { target: at('team.name', 'team.html_url'), member: person('member') } },
  organization: {
    named: {
      member: either(person('membership.user'), person('user')),
      old: at('changes.login.from'),
      target: at('organization.login'),
    },
  },
  org_block: { named: { target: person('blocked_user') } },
  team: { named: teamNames(), terms: { thing: always('team') } },
  team_add: { action: always('added_to_repository'), named: teamNames() },
  installation: { named: { target: at('installation.app_slug', 'installation.html_url') } },
  installation_repositories: {
    named: { target: at('installation.app_slug', 'installation.html_url') },
  },
  marketplace_purchase: {
    named: {
      target: at('marketplace_purchase.plan.name'),
      buyer: at('marketplace_purchase.account.login'),
    },
  },
  sponsorship: {
    named: {
      target: person('sponsorship.sponsorable'),
      sponsor: person('sponsorship.sponsor'),
      tier: at('sponsorship.tier.name'),
    },
  },
  ping: { excerpt: text('zen') },
} as const satisfies Readonly<Record<string, Telling>>

function teamNames(): { target: ReturnType<typeof at> } {
  return { target: at('team.name', 'team.html_url') }
}

/** A branch's or a tag's name with its page. */
function refOf(payload: Payload): Named | undefined {
  const ref = stringAt(payload, 'ref')
  const url = urlAt(payload, 'repository', 'html_url')
  if (ref === undefined || stringAt(payload, 'ref_type') !== 'tag') return branch('ref')(payload)
  return { text: ref, url: url === undefined ? undefined : tagUrl({ name: '', url }, ref) }
}
