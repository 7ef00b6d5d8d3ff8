/** The proxy that is configured for https: addresses, as it is written. */

const variables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'] as const

/** `HTTPS_PROXY`, else `HTTP_PROXY`, in either case; an empty one is none. */
export function configuredProxy(): string | undefined {
  return variables.map((name) => process.env[name]).find((setting) => Boolean(setting))
}
