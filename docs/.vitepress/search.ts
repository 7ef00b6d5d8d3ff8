/** The words of a text, for the search: Chinese has no spaces between them, so two characters are one. */

/** VitePress hands its source to the browser: it uses nothing outside of itself. */
export function tokenize(text: string): string[] {
  return text.split(/[\n\r\p{Z}\p{P}]+/u).flatMap((word) => {
    const runs = word.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []
    return runs.flatMap((run) =>
      /\p{Script=Han}{2}/u.test(run)
        ? Array.from(run.slice(1), (character, index) => `${run.charAt(index)}${character}`)
        : [run],
    )
  })
}
