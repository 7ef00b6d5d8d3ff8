/**
 * Stands in, in `dist` only, for what `@actions/core` imports and this action never calls:
 * its OIDC token (`@actions/http-client`, which brings 1 MB of undici along) and its
 * platform details (`@actions/exec`). tsconfig's `paths` puts it there; a test holds dist's size.
 */
function notBundled(): never {
  throw new Error('dingtalk-notify is built without OIDC tokens and platform details')
}

export const HttpClient = notBundled
export const BearerCredentialHandler = notBundled
export const getExecOutput = notBundled
