/** Markdown events → blocks: lines fill up, and each goes where the parts around it say. */
import {
  appendInline,
  type Line,
  type Block,
  withoutInvisible,
  type Inline,
  plainTextOf,
  type WebUrl,
} from '../../document/document.ts'
import {
  type BlockState,
  newBlockState,
  openPart,
  closePart,
  isListing,
  isInline,
  addLines,
} from './block-builder.ts'
import { withEmoji } from './emoji.chunk.ts'
import {
  type OpenSpan,
  emptyLine,
  closeSpan,
  isWithin,
  finished,
  closeAllSpans,
} from './inline-stack.ts'
import { imagePiece, resolveLink } from './links.ts'
import type { MarkdownEvent, Part } from './markdown-event.ts'
import { type Reading, withReferences } from './references.ts'

type BlockDraft = {
  reading: Reading
  places: BlockState
  /** Finished lines of the paragraph in the making. */
  lines: Line[]
  spans: OpenSpan[]
  /** Text of which more may follow: a reference may span several of marked's tokens. */
  text: string
}

export function build(steps: readonly MarkdownEvent[], reading: Reading): Block[] {
  const places = newBlockState()
  const draft: BlockDraft = { reading, places, lines: [], spans: emptyLine(), text: '' }
  for (const step of steps) {
    if (step.kind === 'text') draft.text += withoutInvisible(step.text)
    else take(step, draft)
  }
  endParagraph(draft)
  return places.blocks
}

function take(step: Exclude<MarkdownEvent, { kind: 'text' }>, draft: BlockDraft): void {
  readText(draft)
  switch (step.kind) {
    case 'literal':
      add([withoutInvisible(step.text)], draft)
      break
    case 'image':
      add([pictureOf(step, draft)], draft)
      break
    case 'break':
      endLine(draft)
      break
    case 'boundary':
      endParagraph(draft)
      break
    case 'cell':
      startCell(draft)
      break
    case 'open span':
      draft.spans.push({ span: step.span, pieces: [] })
      break
    case 'close span':
      closeSpan(draft.spans, step.of, targetsOf(draft))
      break
    default:
      takePart(step, draft)
  }
}

function takePart(
  step: { kind: 'open part'; part: Part } | { kind: 'close part'; of: Part['of'] },
  draft: BlockDraft,
): void {
  endParagraph(draft)
  if (step.kind === 'open part') openPart(draft.places, step.part)
  else closePart(draft.places, step.of)
}

function add(pieces: readonly Inline[], { spans }: BlockDraft): void {
  const around = spans.at(-1)
  if (around !== undefined) appendInline(around.pieces, pieces)
}

/** Code is shown as it is, and a link leads to one place only. */
function readText(draft: BlockDraft): void {
  const { text, spans, reading, places } = draft
  if (text === '') return
  draft.text = ''
  if (isListing(places)) addListing(text, draft)
  else if (isWithin(spans, 'verbatim')) add([text], draft)
  else add(isWithin(spans, 'link') ? [withEmoji(text)] : withReferences(text, reading), draft)
}

/** HTML's `<pre>` keeps its lines. */
function addListing(text: string, draft: BlockDraft): void {
  text.split('\n').forEach((line, index) => {
    if (index > 0) endLine(draft)
    add([line], draft)
  })
}

function pictureOf({ text, src }: { text: string; src: string }, draft: BlockDraft): Inline {
  const { spans, reading } = draft
  const picture = imagePiece({ text: withEmoji(text), src }, reading.origin)
  return typeof picture !== 'string' && isWithin(spans, 'link') ? picture.text : picture
}

function startCell(draft: BlockDraft): void {
  const isFirst = draft.spans.every(({ pieces }) => plainTextOf(pieces).trim() === '')
  if (!isFirst) add([' · '], draft)
}

/** What is open stays open on the next line. Where there can be only one line, it is a space. */
function endLine(draft: BlockDraft): void {
  if (isWithin(draft.spans, 'link') || isInline(draft.places)) {
    add([' '], draft)
    return
  }
  const open = draft.spans.slice(1)
  flushLine(draft)
  draft.spans.push(...open.map(({ span }): OpenSpan => ({ span, pieces: [] })))
}

function flushLine(draft: BlockDraft): void {
  const line = finished(closeAllSpans(draft.spans, targetsOf(draft)))
  draft.spans = emptyLine()
  if (line.length > 0) draft.lines.push(line)
}

function endParagraph(draft: BlockDraft): void {
  readText(draft)
  flushLine(draft)
  addLines(draft.places, draft.lines)
  draft.lines = []
}

function targetsOf({ reading }: BlockDraft): (href: string) => WebUrl | undefined {
  return (href) => resolveLink(href, reading.origin)
}
