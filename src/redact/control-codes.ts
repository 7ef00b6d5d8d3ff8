/** Others' text where it would do something: steer a terminal, or be a command in a log. */

/**
 * ECMA-48: a control sequence (`ESC [ … m`), a control string (`ESC ] … BEL`, the title of a window or
 * a link's URL) up to its end, or an escape of two characters; in their 8-bit forms as well. A
 * string that never ends loses only its beginning. No part goes past an ESC or its 8-bit forms, so that
 * no character is looked at more than twice (node's own `stripVTControlCharacters` is quadratic here).
 */
const codes = new RegExp(
  [
    String.raw`(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]`,
    String.raw`(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\r\n\x80-\x9f]*(?:\x07|\x1b\\|\x9c)`,
    String.raw`\x1b[ -/]*[0-~]`,
  ].join('|'),
  'g',
)

/** What every code begins with. Most texts have none: for these the patterns are not compiled. */
const beginning = new RegExp(String.raw`[\x1b\x90-\x9f]`)

/** Without the codes that colour and steer a terminal: whole, not their first character only. */
export function withoutAnsiCodes(text: string): string {
  return beginning.test(text) ? text.replace(codes, '') : text
}

/** Whatever is no control character, line separator or BOM; an escape moves a terminal's cursor. */
const controls = /[^\t -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]+/g

/**
 * Somebody else's text as a line of a log: none of it starts a line there, steers a terminal, or is
 * read as a workflow command by any engine, whatever that takes for the end of a line. `##[` is a
 * command anywhere in a line (actions/runner, ActionCommand.cs), `::` at its start.
 */
export function toLogLine(text: string): string {
  return text
    .replace(controls, ' ')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}
