/** Whom a template mentions: people of the settings, and whoever is named in the template itself. */
import { type Mentions, type MentionTarget, toMentionTarget } from '../../document/mentions.ts'
import type { RenderOptions } from './filters.ts'
import type { TemplateSettings } from './template.ts'
type MentionSettings = Pick<TemplateSettings, 'mentions' | 'mentionables' | 'mostMentions'>

/** Those whom the message mentions anyway, and those whom a template mentions. */
export function mentionCollector({ mentions, mentionables, mostMentions }: MentionSettings): {
  add: RenderOptions['mention']
  all: () => Mentions
} {
  const mobiles = new Set(mentions.mobiles)
  const userIds = new Set(mentions.userIds)
  return {
    add: (name, isLiteral) => {
      const target = targetOf(name, isLiteral, mentionables)
      if (target === undefined) return undefined
      const [list, id] =
        'mobile' in target ? [mobiles, target.mobile] : ([userIds, target.userId] as const)
      if (!list.has(id) && mobiles.size + userIds.size >= mostMentions) return undefined
      list.add(id)
      return id
    },
    all: () => ({ mobiles: [...mobiles], userIds: [...userIds], all: mentions.all }),
  }
}

/** Bots never. A name that is a value mentions only people of the settings. */
function targetOf(
  name: string,
  isLiteral: boolean,
  mentionables: TemplateSettings['mentionables'],
): MentionTarget | undefined {
  if (mentionables === undefined || name === '*' || name.endsWith('[bot]')) return undefined
  const { mentions, people } = mentionables
  if (mentions.mobiles.includes(name)) return { mobile: name }
  if (mentions.userIds.includes(name)) return { userId: name }
  return people.get(name.toLowerCase()) ?? (isLiteral ? toMentionTarget(name) : undefined)
}
