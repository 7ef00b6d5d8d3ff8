/** What of the inputs and the environment nobody may see, before any of it is parsed; and its masks. */
import { formsOf, isHideable, type KnownSecrets } from '../redact/secrets.ts'
import { findSecrets } from '../redact/usual-secrets.ts'
import { type Environment, type Mask, proxyVariables } from '../runtime.ts'
import { type InputName, inputTexts, type SettingsSource } from '../settings/input-defaults.ts'

/** The runner passes an input in a variable, and an empty one for what is not set. */
export function givenInputs(env: Environment): SettingsSource['given'] {
  return (name: InputName) => env[`INPUT_${name.toUpperCase()}`]
}

export async function readKnownSecrets(env: Environment): Promise<KnownSecrets> {
  const texts = inputTexts({ given: givenInputs(env), env })
  // The variable is secret, too, where the input is used in its place.
  const both = (name: InputName, variable: string): string => {
    const [text, other = ''] = [texts(name), env[variable]]
    return other === '' || other === text ? text : `${text}\n${other}`
  }
  return await findSecrets({
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

/* Masks: what the engine that runs the step hides in the log of the whole job. */

/** Every form of the known secrets; a URL as it is, because what of it is secret is in it. */
export function masksFor({ credentials, urls, mobiles }: KnownSecrets): string[] {
  const secrets = [...credentials, ...mobiles]
  // Asked once for all of them: no encoding changes what most steps have.
  const isPlain = /^[\w.-]*$/.test(secrets.join(''))
  return [...(isPlain ? secrets : secrets.flatMap(formsOf)), ...urls]
}

/** Where no engine reads commands, a mask would only print what it is to hide. */
export function maskIn(env: Environment): Mask {
  return env['GITHUB_ACTIONS'] === 'true' ? printMasks : () => undefined
}

/**
 * The shortest first: what is a part of another is masked before that is printed, for engines that
 * print these commands.
 */
export function printMasks(masks: readonly string[]): void {
  const lines = isOneLine(masks.join('')) ? masks : masks.flatMap((mask) => mask.split(controls))
  const sorted = [...new Set(lines)].filter(isHideable).sort((a, b) => a.length - b.length)
  process.stdout.write(sorted.map((mask) => `::add-mask::${commandValue(mask)}\n`).join(''))
}

/** What ends a line for some engine, or steers a terminal that shows the log: a secret's parts are masked. */
const controls = /[^\t -~\u00a0-\u2027\u202a-\uffff]+/

function isOneLine(text: string): boolean {
  return !controls.test(text)
}

/**
 * As it is where that means the same: an engine that does not decode `%25` would mask something else,
 * and print this.
 */
function commandValue(mask: string): string {
  const isDecoded = decodedByEngines.some((code) => mask.includes(code))
  return isDecoded ? mask.replaceAll('%', '%25') : mask
}

const decodedByEngines = ['%25', '%0A', '%0D', '%0a', '%0d']
