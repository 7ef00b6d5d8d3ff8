/** The text of a payload → its value. Most are JSON; the parser for YAML is loaded for others only. */
import type { Translated } from '../i18n/language.ts'
import type { ReadYaml } from './yaml.chunk.ts'

/** A message of DingTalk's has five levels; what is deeper is hardly one, and costs stack. */
const deepest = 50

const tooDeep: Translated = {
  en: 'nested too deeply for a DingTalk message.',
  'zh-CN': '嵌套太深，不是钉钉消息。',
}

export async function readPayloadValue(text: string): Promise<Exclude<ReadYaml, 'too deep'>> {
  const json = parseJson(text)
  const read = json ?? (await import('./yaml.chunk.ts')).parseYaml(text)
  if (read === 'too deep' || ('value' in read && isDeep(read.value))) return { wrong: tooDeep }
  return read
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

function isDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((each): unknown[] =>
      typeof each === 'object' && each !== null ? Object.values(each) : [],
    )
  }
  return false
}
