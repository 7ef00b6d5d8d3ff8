/** What a text is in bytes, in a browser: `src/encoding.ts` for where there is no `Buffer`. */

const encoder = new TextEncoder()

export function byteLength(text: string): number {
  return encoder.encode(text).length
}

export function toBytes(text: string): Uint8Array {
  return encoder.encode(text)
}

export function toBase64(text: string): string {
  return btoa(String.fromCharCode(...encoder.encode(text)))
}
