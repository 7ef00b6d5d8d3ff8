/** Which of a run's jobs is ours, where nobody tells its id: by the names that GitHub makes. */

export type Named = { name: string; matrix: readonly string[] }

/**
 * The first rule that fits any job decides; where it fits several, none is better than the wrong one.
 *
 * @param about the job's key in its workflow and its matrix values
 */
export function jobNamed<T extends { name: string }>(
  jobs: readonly T[],
  about: Named,
): T | undefined {
  const fitting = labelsOf(about)
    .flatMap((label) => [
      jobs.filter(({ name }) => name === label),
      jobs.filter(({ name }) => name.endsWith(` / ${label}`)),
    ])
    .find(({ length }) => length > 0)
  return fitting?.length === 1 ? fitting[0] : undefined
}

/** `test (ubuntu-latest, 22)`; a job whose `name:` holds its matrix values may be plain `test`. */
function labelsOf({ name, matrix }: Named): string[] {
  return matrix.length === 0 ? [name] : [`${name} (${matrix.join(', ')})`, name]
}
