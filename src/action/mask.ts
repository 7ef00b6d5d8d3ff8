/** Masks: what the engine that runs the step hides in the log of the whole job. */
import { formsOf, isHideable } from '../redact/forms.ts'
import type { KnownSecrets } from '../redact/secrets.ts'

/** Every form of the known secrets; a URL as it is, because what of it is secret is in it. */
export function masksFor({ credentials, urls, mobiles }: KnownSecrets): string[] {
  return [...[...credentials, ...mobiles].flatMap(formsOf), ...urls]
}

/**
 * The shortest first: what is a part of another is masked before that is printed, for engines that
 * print these commands.
 */
export function printMasks(masks: readonly string[]): void {
  const lines = masks.flatMap((mask) => mask.split(/[\n\v\f\r\x85\u2028\u2029]/))
  const sorted = [...new Set(lines)].filter(isHideable).sort((a, b) => a.length - b.length)
  process.stdout.write(sorted.map((mask) => `::add-mask::${commandValue(mask)}\n`).join(''))
}

/**
 * As it is where that means the same: an engine that does not decode `%25` would mask something else,
 * and print this.
 */
function commandValue(mask: string): string {
  return /%(?:0[AD]|25)/i.test(mask) ? mask.replaceAll('%', '%25') : mask
}
