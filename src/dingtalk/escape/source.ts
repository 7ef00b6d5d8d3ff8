/** A message's markdown before anything in it is escaped: its text, and what each character of it is. */
export type Piece = {
  /**
   * Markup and the user's own words go out as they are; of data exactly its characters are shown. A
   * target is the URL that a link or a picture leads to.
   */
  kind: 'markup' | 'words' | 'data' | 'target'
  /** Data has no line breaks. */
  text: string
}

export function markup(text: string): Piece {
  return { kind: 'markup', text }
}

export function data(text: string): Piece {
  return { kind: 'data', text }
}

export function target(text: string): Piece {
  return { kind: 'target', text }
}

export function words(text: string): Piece {
  return { kind: 'words', text }
}

/** @property kinds a letter for each character of the text, one of those below */
export type Source = { text: string; kinds: string }

export const markupKind = 'm'

export const dataKind = 'd'

/** Data in a bare URL; it goes out as it is. */
export const urlKind = 'u'

/** Data behind that which some clients take for the rest of the URL. */
export const urlEndKind = 'e'

export function toSource(pieces: readonly Piece[]): Source {
  const kinds = pieces.map(({ kind, text }) =>
    (kind === 'data' ? dataKind : markupKind).repeat(text.length),
  )
  return { text: pieces.map(({ text }) => text).join(''), kinds: kinds.join('') }
}

/** For each character of the text what is written for it, where that is something else. */
export type Escapes = (string | undefined)[]

/** Escapes the character at an index, with a backslash unless it says otherwise; markup it leaves alone. */
export type Escape = (index: number, to?: string) => void

export function noEscapes({ text }: Source): Escapes {
  return new Array<string | undefined>(text.length)
}

export function escapeInto(escapes: Escapes, { text, kinds }: Source): Escape {
  return (index, to = `\\${text.charAt(index)}`) => {
    const kind = kinds[index]
    if (kind === dataKind || kind === urlEndKind) escapes[index] = to
  }
}

export function write({ text }: Source, escapes: Escapes): string {
  let written = ''
  let end = 0
  // Leaves out what was never set.
  escapes.forEach((to, index) => {
    written += text.slice(end, index) + (to ?? '')
    end = index + 1
  })
  return written + text.slice(end)
}

export function isInUrl({ kinds }: Source, index: number): boolean {
  return kinds[index] === urlKind || kinds[index] === urlEndKind
}

/** Whether data is the text of a link: markup that closes one follows it. */
export function isInLink({ text, kinds }: Source, index: number): boolean {
  const next = kinds.indexOf(markupKind, index)
  return next !== -1 && text[next] === ']'
}
