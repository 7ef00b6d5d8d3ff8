/** Events of the repository itself, of its people and its apps. */
import type { LabelledValue } from '../../model/event.ts'
import { type Payload, stringAt, urlAt } from '../json-path.ts'
import { tagUrl } from '../urls.ts'
import {
  labelled,
  constant,
  textAtPath,
  firstOf,
  personAt,
  type EventFields,
  branchAt,
} from './extract.ts'
const stars = labelled('repository.stargazers_count')

export const repositoryEvents = {
  create: {
    action: constant('created'),
    named: { target: refOf },
    terms: { thing: textAtPath('ref_type') },
  },
  delete: {
    action: constant('deleted'),
    // What is gone has no page.
    named: { target: labelled('ref') },
    terms: { thing: textAtPath('ref_type') },
  },
  fork: { named: { target: labelled('forkee.full_name', 'forkee.html_url') } },
  watch: { named: { stars } },
  star: { named: { stars } },
  public: {},
  repository_dispatch: { named: { target: labelled('action') } },
  branch_protection_rule: {
    named: { target: labelled('rule.name') },
    terms: { thing: constant('branch_protection_rule') },
  },
  deploy_key: {
    named: { target: labelled('key.title') },
    terms: { thing: constant('deploy_key') },
  },
  repository: {
    named: {
      name: labelled('repository.name', 'repository.html_url'),
      old: firstOf(
        labelled('changes.repository.name.from'),
        labelled('changes.owner.from.user.login'),
      ),
    },
  },
  member: { named: { target: personAt('member') } },
  membership: {
    named: { target: labelled('team.name', 'team.html_url'), member: personAt('member') },
  },
  organization: {
    named: {
      member: firstOf(personAt('membership.user'), personAt('user')),
      old: labelled('changes.login.from'),
      target: labelled('organization.login'),
    },
  },
  org_block: { named: { target: personAt('blocked_user') } },
  team: { named: teamNames(), terms: { thing: constant('team') } },
  team_add: { action: constant('added_to_repository'), named: teamNames() },
  installation: { named: { target: labelled('installation.app_slug', 'installation.html_url') } },
  installation_repositories: {
    named: { target: labelled('installation.app_slug', 'installation.html_url') },
  },
  marketplace_purchase: {
    named: {
      target: labelled('marketplace_purchase.plan.name'),
      buyer: labelled('marketplace_purchase.account.login'),
    },
  },
  sponsorship: {
    named: {
      target: personAt('sponsorship.sponsorable'),
      sponsor: personAt('sponsorship.sponsor'),
      tier: labelled('sponsorship.tier.name'),
    },
  },
  ping: { excerpt: textAtPath('zen') },
} as const satisfies Readonly<Record<string, EventFields>>

function teamNames(): { target: ReturnType<typeof labelled> } {
  return { target: labelled('team.name', 'team.html_url') }
}

/** A branch's or a tag's name with its page. */
function refOf(payload: Payload): LabelledValue | undefined {
  const ref = stringAt(payload, 'ref')
  const url = urlAt(payload, 'repository', 'html_url')
  if (ref === undefined || stringAt(payload, 'ref_type') !== 'tag') return branchAt('ref')(payload)
  return { text: ref, url: url === undefined ? undefined : tagUrl({ name: '', url }, ref) }
}
