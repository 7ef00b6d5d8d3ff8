/** The forms that a secret takes on the wire and in an echo of it. */

/** Shorter texts are not secrets, and hiding them would hide half of a text. In bytes. */
const shortest = 4

/** What all encodings leave as it is, at this length, is as good as the secret itself. */
const shortestPart = 8

/** Whether it is worth hiding. Bytes, because two Chinese characters are a word. */
export function isHideable(secret: string): boolean {
  return Buffer.byteLength(secret) >= shortest
}

/**
 * What to have masked for a secret, which an engine does by exact text: as it is; percent-encoded by
 * `encodeURIComponent`, by a form (`+` for a space) and strictly, in either case; as JSON and HTML
 * escape it; and its parts between the characters that some encoding changes.
 */
export function formsOf(secret: string): string[] {
  if (!isHideable(secret)) return []
  const text = secret.toWellFormed()
  const component = encodeURIComponent(text)
  const form = new URLSearchParams([['', text]]).toString().slice(1)
  const encoded = [component, form, component.replace(/[!'()*]/g, percentOf)]
  const parts = secret.split(/[^\w.-]+/).filter((part) => part.length >= shortestPart)
  const forms = [
    secret,
    ...encoded,
    ...encoded.map((each) => each.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())),
    JSON.stringify(secret).slice(1, -1),
    secret.replace(/[&<>"']/g, (character) => htmlEntities[character] ?? character),
    ...parts,
  ]
  return [...new Set(forms)].filter(isHideable)
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function percentOf(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
