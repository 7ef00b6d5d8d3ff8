/** What a text is in bytes. Behind functions, because a browser, where the playground runs, has no `Buffer`. */

/** How many bytes of UTF-8. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text)
}

/** As UTF-8. */
export function toBytes(text: string): Uint8Array {
  return Buffer.from(text)
}

/** The UTF-8 in base64. */
export function toBase64(text: string): string {
  return Buffer.from(text).toString('base64')
}
