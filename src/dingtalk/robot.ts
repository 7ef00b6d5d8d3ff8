export type Robot = {
  /** Its place in the list, from 1: the only name that a log may give it. */
  number: number
  /** The webhook, without `timestamp` and `sign`. A credential. */
  endpoint: string
  secret?: string
  keyword?: string
}
