/**
 * Somebody else's text as a line of a log: none of it starts a line there, steers a terminal, or is
 * read as a workflow command by any engine, whatever that takes for the end of a line.
 */

/** Whatever is no control character, line separator or BOM; an escape moves a terminal's cursor. */
const controls = /[^\t -~\u00a0-\u2027\u202a-\ufefe\uff00-\uffff]+/g

/** `##[` is a command anywhere in a line (actions/runner, ActionCommand.cs), `::` at its start. */
export function toLogLine(text: string): string {
  return text
    .replace(controls, ' ')
    .replaceAll('##[', '## [')
    .replace(/^(\s*):(?=:)/, '$1: ')
}
