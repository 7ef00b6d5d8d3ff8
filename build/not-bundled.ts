/**
 * Replaces, in `dist` only, what packages import and this project never uses: the Actions toolkit's own
 * HTTP stack (`@actions/http-client` and undici, 1 MB) and `@actions/exec`, and env-ci's execa. No OIDC
 * token is ever requested, Octokit gets our fetch, and no git is run. tsconfig.json's `paths` lead here;
 * `fast-path.test.ts` holds what dist loads.
 */
function notBundled(): never {
  throw new Error('dingtalk-notify is built without this part of a package')
}

type Client = { getAgent: () => undefined; getAgentDispatcher: () => undefined }

/** Octokit's defaults make one and ask it for an agent at import, before they are replaced by ours. */
export function HttpClient(): Client {
  const none = (): undefined => undefined
  return { getAgent: none, getAgentDispatcher: none }
}

export const BearerCredentialHandler = notBundled
export const getExecOutput = notBundled
/** env-ci asks git where a CI does not report the commit: it takes an error for no response. */
export const execaSync = notBundled
export const fetch = notBundled
export const ProxyAgent = notBundled
