/** A picture where everybody can load it, else a link to it, else what stands for it. */
import { singleLine, type Image, type Link } from '../../dingtalk/document.ts'
import type { Origin } from './origin.ts'
import { pictureAt } from './target.ts'

export function imagePiece(
  { text, src }: { text: string; src: string },
  origin: Origin,
): string | Link | Image {
  const alt = singleLine(text).trim()
  const picture = pictureAt(src, origin)
  if (picture === undefined) return alt
  const shown = alt || fileNameIn(picture.url)
  return picture.isPublic
    ? { kind: 'image', text: shown, url: picture.url }
    : { kind: 'link', text: shown, url: picture.url }
}

/** `before.png`; what stores pictures without a name gets none from us. */
function fileNameIn(url: string): string {
  const [, name] = /\/([\w.-]+\.[a-z]{3,4})$/i.exec(new URL(url).pathname) ?? []
  return name ?? 'image'
}
