/** Any character at all, for texts that are generated. */
import fc from 'fast-check'

/** The first of the halves of characters beyond 16 bits, which are none by themselves, and how many. */
const halves = { first: 0xd800, count: 0x800 }

/**
 * What fast-check calls `binary`, as the `unit` of a string. Its own keeps a table of all 1.1 million of
 * them, which took a second of each test file to make.
 */
export const anyCharacter: fc.Arbitrary<string> = fc.nat({ max: 0x10_ffff - halves.count }).map(
  (index) => String.fromCodePoint(index < halves.first ? index : index + halves.count),
  (character) => {
    const code = toCode(character)
    return code < halves.first ? code : code - halves.count
  },
)

function toCode(character: unknown): number {
  const code = typeof character === 'string' ? character.codePointAt(0) : undefined
  if (code === undefined || character !== String.fromCodePoint(code)) throw new Error('not one')
  return code
}
