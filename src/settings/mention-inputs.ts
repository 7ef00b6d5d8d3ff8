/** `at-mobiles`, `at-user-ids` and `at-all` → who is mentioned. */
import { maxMentions } from '../dingtalk/message.ts'
import { isMobile, isUserId, type Mentions } from '../document/mentions.ts'
import type { InputField } from './issue.ts'
import { listOf, uniqueTexts } from './lists.ts'
import { parseBoolean } from './values.ts'
type MentionFields = { mobiles: InputField; userIds: InputField; all: InputField }

/** What is not plainly right is read by code that is loaded only then. */
export async function parseMentions(fields: MentionFields): Promise<Mentions> {
  const mobiles = uniqueTexts(listOf(fields.mobiles.text))
  const userIds = uniqueTexts(listOf(fields.userIds.text))
  const isPlain = mobiles.every(isMobile) && userIds.every(isUserId)
  const named =
    isPlain && mobiles.length + userIds.length <= maxMentions
      ? { mobiles, userIds }
      : (await import('./unusual-inputs.chunk.ts')).readUnusualMentions(fields)
  return { ...named, all: parseBoolean(fields.all) }
}
