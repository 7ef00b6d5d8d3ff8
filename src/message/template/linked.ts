/** The filter `link`: pieces as a link, colours kept. */
import { plainOf, type Piece } from './pieces.ts'

/** The schemes that DingTalk opens; anything else could run something. */
const schemes = ['http:', 'https:', 'dingtalk:']

/** @returns undefined where it is no address that may be opened */
export function linked(pieces: readonly Piece[], url: string): Piece[] | undefined {
  if (!URL.canParse(url) || !schemes.includes(new URL(url).protocol)) return undefined
  return pieces.map((piece) =>
    piece.kind === 'colored'
      ? { ...piece, pieces: linked(piece.pieces, url) ?? [] }
      : { kind: 'link', text: plainOf([piece]), url },
  )
}
