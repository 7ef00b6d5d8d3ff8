/** The secrets of the settings that most steps have: without a look at each form that others could have. */
import type { KnownSecrets, SecretSettings } from './secrets.ts'

/** Every step asks: the code for unusual settings is loaded only where there are any. */
export async function findSecrets(settings: SecretSettings): Promise<KnownSecrets> {
  const usual = findUsualSecrets(settings)
  if (usual !== undefined) return usual
  const { findAllSecrets } = await import('./find-secrets.chunk.ts')
  return findAllSecrets(settings)
}

/** One robot, as its settings in DingTalk show it; or as a simulator or a proxy has it. */
const usualWebhook = /^https?:\/\/[\w.:-]+\/robot\/send\?access_token=([\w-]+)$/

const usualSecret = /^(?:SEC[\w-]+)?$/

/** Undefined where anything is set that may hold something else. */
function findUsualSecrets(settings: SecretSettings): KnownSecrets | undefined {
  const [url, secret] = [settings.webhooks.trim(), settings.secrets.trim()]
  const { keyword, mobiles, mentionMap, payload, token, proxies } = settings
  const credential = usualWebhook.exec(url)?.[1]
  const rest = [keyword, mobiles, mentionMap, payload, ...proxies]
  if (credential === undefined || !usualSecret.test(secret) || rest.join('') !== '')
    return undefined
  const credentials = [credential, secret, token].filter((text) => text !== '')
  return { credentials, urls: [url], mobiles: [], words: [] }
}
