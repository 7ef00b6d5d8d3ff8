/** What a text is made of, in reading order: GitHub's markdown and HTML both become these events. */

/** Within a line. */
export type Span =
  | { of: 'strong' | 'emphasis' }
  /** Code: nothing in it is a reference. */
  | { of: 'verbatim' }
  /** Scripts and styles: nothing in it is shown. */
  | { of: 'hidden' }
  | { of: 'link'; href: string }

/** Of several lines. */
export type Part =
  | { of: 'heading'; level: number }
  | { of: 'quote' }
  /** A block of code. */
  | { of: 'listing' }
  /** Numbered from `start` where there is one. */
  | { of: 'list'; start: number | undefined }
  | { of: 'item' }

export type MarkdownEvent =
  /** Text that may hold references, URLs and emoji. */
  | { kind: 'text'; text: string }
  /** Text that holds nothing but characters. */
  | { kind: 'literal'; text: string }
  | { kind: 'image'; text: string; src: string }
  | { kind: 'break' }
  /** The end of a paragraph. */
  | { kind: 'boundary' }
  /** The start of a table's cell. */
  | { kind: 'cell' }
  | { kind: 'open span'; span: Span }
  | { kind: 'close span'; of: Span['of'] }
  | { kind: 'open part'; part: Part }
  | { kind: 'close part'; of: Part['of'] }

export function literal(text: string): MarkdownEvent {
  return { kind: 'literal', text }
}

export function inSpan(span: Span, steps: readonly MarkdownEvent[]): MarkdownEvent[] {
  return [{ kind: 'open span', span }, ...steps, { kind: 'close span', of: span.of }]
}

export function inPart(part: Part, steps: readonly MarkdownEvent[]): MarkdownEvent[] {
  return [{ kind: 'open part', part }, ...steps, { kind: 'close part', of: part.of }]
}

/** A block of code, line by line; a blank line parts it in two. */
export function inListing(code: string): MarkdownEvent[] {
  return code
    .split(/\n(?:[^\S\n]*\n)+/)
    .filter((piece) => piece.trim() !== '')
    .flatMap((piece) =>
      inPart(
        { of: 'listing' },
        piece.split('\n').flatMap((line): MarkdownEvent[] => [literal(line), { kind: 'break' }]),
      ),
    )
}
