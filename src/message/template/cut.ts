/** The filter `truncate_bytes`: text within a size, at whole characters. */

const ellipsis = '…'

export function cutToBytes(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text
  const mark = Buffer.byteLength(ellipsis) <= most ? ellipsis : ''
  const room = most - Buffer.byteLength(mark)
  let [kept, bytes] = ['', 0]
  // No character is kept beyond that many units: more need not be looked at.
  for (const { segment } of new Intl.Segmenter().segment(text.slice(0, room + 1))) {
    bytes += Buffer.byteLength(segment)
    if (bytes > room) break
    kept += segment
  }
  return `${kept.trimEnd()}${mark}`
}
