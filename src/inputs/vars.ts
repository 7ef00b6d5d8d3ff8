/** `vars` of templates: the step's own environment variables that say so by their names. */

const prefix = 'DINGTALK_VAR_'

/** `DINGTALK_VAR_TEAM` is `team`: templates write small letters, and Windows does not care. */
export function readVars(
  env: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string>> {
  const ours = Object.entries(env).filter(([name]) => name.toUpperCase().startsWith(prefix))
  return Object.fromEntries(
    ours.map(([name, value = '']) => [name.slice(prefix.length).toLowerCase(), value]),
  )
}
