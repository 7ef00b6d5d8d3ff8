/** What of the inputs and the environment nobody may see, before any of it is parsed. */
import { findSecrets, type KnownSecrets } from '../redact/secrets.ts'
import { type Environment, proxyVariables } from '../runtime.ts'
import type { InputName } from '../settings/input-names.ts'
import { inputTexts, type SettingsSource } from '../settings/input-texts.ts'

/** The runner passes an input in a variable, and an empty one for what is not set. */
export function givenInputs(env: Environment): SettingsSource['given'] {
  return (name: InputName) => env[`INPUT_${name.toUpperCase()}`]
}

export function readKnownSecrets(env: Environment): KnownSecrets {
  const texts = inputTexts({ given: givenInputs(env), env })
  // The variable is secret, too, where the input is used in its place.
  const both = (name: InputName, variable: string): string =>
    `${texts(name)}\n${env[variable] ?? ''}`
  return findSecrets({
    webhooks: both('webhooks', 'DINGTALK_WEBHOOKS'),
    secrets: both('secrets', 'DINGTALK_SECRETS'),
    keyword: both('keyword', 'DINGTALK_KEYWORD'),
    mobiles: texts('at-mobiles'),
    mentionMap: texts('mention-map'),
    payload: texts('payload'),
    token: texts('github-token'),
    proxies: proxyVariables.map((name) => env[name]),
  })
}
