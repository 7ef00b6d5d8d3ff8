/** Tables in markdown. */

/**
 * @param {readonly string[]} head
 * @param {string[][]} rows
 */
export function toTable(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) =>
    `| ${cells.map(escapePipes).join(' | ')} |`
  // Prettier would pad every cell to its column's widest, so it leaves the table alone.
  return [
    '<!-- prettier-ignore -->',
    line(head),
    line(head.map(() => '---')),
    ...rows.map(line),
  ].join('\n')
}

/** @param {string} cell */
function escapePipes(cell) {
  return cell.replaceAll('|', '\\|')
}
