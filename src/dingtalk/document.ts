/**
 * A message before it has a dialect: blocks of lines, lines of inline pieces.
 * A plain string in a line is always data: each dialect makes it harmless when it writes it,
 * so markup, links and mentions come from the structure alone.
 */
export type Link = { kind: 'link'; text: string; url: string }
export type Colored = { kind: 'colored'; text: string; color: `#${string}` }

export type Inline = string | Link | Colored
export type Line = readonly Inline[]

export type Block =
  | { kind: 'heading'; line: Line }
  | { kind: 'paragraph'; lines: readonly Line[] }
  | { kind: 'quote'; lines: readonly Line[] }
  | { kind: 'list'; items: readonly Line[] }
  | { kind: 'links'; links: readonly Link[] }

export type Document = readonly Block[]

/** A link where there is an address, else the bare text. */
export function link(text: string, url: string | undefined): Inline {
  return url === undefined ? text : { kind: 'link', text, url }
}

/** Control characters, direction overrides and invisible marks that could disguise a text. */
const disguises = /\ufeff|(?!\s)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu

/** Foreign text on one line: whitespace folded, disguises and broken characters removed. */
export function singleLine(text: string): string {
  return text.replace(disguises, '').replace(/\s+/g, ' ').toWellFormed()
}
