/** What the built-in messages say in English of pushes, and where nothing else is known. */
import type { SentenceTable } from '../catalog.ts'
export const push = {
  push: ['{actor} pushed {commits} to {target}', '{actor} pushed to {target}', '{actor} pushed'],
  'push.created': [
    '{actor} pushed {commits} to the new branch {target}',
    '{actor} pushed the new {thing} {target}',
  ],
  'push.forced': [
    '{actor} force-pushed {commits} to {target}',
    '{actor} force-pushed {target}',
    '{actor} force-pushed',
  ],
  'push.tag': '{actor} pushed tag {target}',
  'push.moved': '{actor} moved tag {target}',
  'push.deleted': '{actor} deleted {thing} {target}',

  '*': [
    '{actor} updated {thing} {target} ({action})',
    '{actor} triggered {event} ({action})',
    '{actor} triggered {event}',
  ],
} as const satisfies SentenceTable

export const refTerms = { branch: 'branch', tag: 'tag' }
