/** HTML's entities, as far as people write them: marked leaves them undecoded. */

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  minus: '−',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  times: '×',
  divide: '÷',
  plusmn: '±',
  deg: '°',
  micro: 'µ',
  sect: '§',
  para: '¶',
  dagger: '†',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  harr: '↔',
  rArr: '⇒',
  ne: '≠',
  le: '≤',
  ge: '≥',
  asymp: '≈',
  infin: '∞',
  frac12: '½',
  ccedil: 'ç',
  eacute: 'é',
  egrave: 'è',
  aacute: 'á',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  ntilde: 'ñ',
  check: '✓',
  star: '☆',
  vert: '|',
  lbrack: '[',
  rbrack: ']',
  ast: '*',
  lowbar: '_',
  num: '#',
  commat: '@',
}

/** What none of the rows knows stays as it is written. */
export function decodeEntities(text: string): string {
  return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (whole, body: string) => {
    const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(body) ?? []
    if (hex !== undefined) return characterOf(parseInt(hex, 16))
    if (decimal !== undefined) return characterOf(Number(decimal))
    return Object.hasOwn(named, body) ? (named[body] ?? whole) : whole
  })
}

function characterOf(codePoint: number): string {
  return codePoint === 0 || codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint)
}
