/** Bounds what a hostile text costs: marked nests without end and is slow where much may be markup. */
/** Far more than a message shows. */
const mostCharacters = 30_000

/** How many quotes and lists may begin on one line; with thousands, marked's stack overflows. */
const mostMarkers = 10

/** More columns are no table: marked fills each row up to the header's width. */
const mostColumns = 40

/** Of one paragraph or item; marked compares each with each. */
const mostDelimiters = 1000

const marker = String.raw`(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*`

const manyMarkers = new RegExp(
  String.raw`^([ \t]*(?:${marker}){${String(mostMarkers)}})(?:${marker})+`,
  'gm',
)

/** The text, shorter and simpler only where nobody would have read it. */
export function limitNesting(text: string): string {
  return beginningOf(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .toWellFormed(),
  )
    .replace(manyMarkers, '$1')
    .replace(/^[ \t>]*[|:-][ \t|:-]*$/gm, (row) =>
      columnsOf(row) > mostColumns ? `\\${row}` : row,
    )
    .split(/\n(?=[ \t]*(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t]))/)
    .map(withoutManyDelimiters)
    .join('\n')
}

function withoutManyDelimiters(paragraph: string): string {
  const count = paragraph.match(/[*_]+/g)?.length ?? 0
  return count > mostDelimiters ? paragraph.replace(/[*_]/g, String.raw`\$&`) : paragraph
}

function columnsOf(row: string): number {
  return row.split('|').length
}

function beginningOf(text: string): string {
  if (text.length <= mostCharacters) return text
  const beginning = text.slice(0, mostCharacters)
  const lastLine = beginning.lastIndexOf('\n')
  return (lastLine > mostCharacters / 2 ? beginning.slice(0, lastLine) : beginning).toWellFormed()
}
