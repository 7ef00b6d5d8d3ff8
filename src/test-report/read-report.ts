/** A report's file → its text. */
import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { UnreadableReason } from '../model/run-report.ts'

/** @property detail what was found in place of a report: text of the file's own */
export class UnreadableReportError extends Error {
  override name = 'UnreadableReportError'
  readonly why: UnreadableReason
  readonly detail: string | undefined

  constructor(why: UnreadableReason, detail?: string) {
    super(why)
    this.why = why
    this.detail = detail
  }
}

/**
 * @param root the workspace; no link may lead out of it
 * @param most how many bytes may still be read; a larger file is not read at all
 * @returns undefined where it is larger
 * @throws UnreadableReportError
 */
export function readReport(
  path: string,
  root: string,
  most: number,
): { size: number; text: string } | undefined {
  const descriptor = open(join(root, path), root)
  try {
    const { size } = fstatSync(descriptor)
    return size > most ? undefined : { size, text: decode(readFileSync(descriptor)) }
  } finally {
    closeSync(descriptor)
  }
}

/** A pipe that nobody writes to would be waited for: it is opened without waiting, and is no file. */
function open(path: string, root: string): number {
  let descriptor: number | undefined
  try {
    const file = realpathSync(path)
    const inside = relative(root, file)
    if (isAbsolute(inside) || inside.split(sep)[0] === '..')
      throw new UnreadableReportError('outside')
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    if (!fstatSync(descriptor).isFile()) throw new UnreadableReportError('no access')
    return descriptor
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor)
    throw error instanceof UnreadableReportError ? error : new UnreadableReportError('no access')
  }
}

/** By its byte order mark, else as its XML declaration says, else UTF-8. What is not valid is replaced. */
export function decode(bytes: Uint8Array): string {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  const label = encodingOf(start)
  if (!label.startsWith('utf-16') && start.includes('\0')) throw new UnreadableReportError('binary')
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    throw new UnreadableReportError('encoding', label)
  }
}

function encodingOf(start: string): string {
  if (start.startsWith('\xff\xfe')) return 'utf-16le'
  if (start.startsWith('\xfe\xff')) return 'utf-16be'
  const declaration = /^[^<]{0,8}<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/
  const [, declared = 'utf-8'] = declaration.exec(start) ?? []
  // What calls itself UTF-16 in letters of one byte was converted later.
  return /^utf-?16/i.test(declared) ? 'utf-8' : declared.toLowerCase()
}
