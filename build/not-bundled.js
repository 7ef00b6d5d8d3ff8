/**
 * Replaces, in `dist` only, what the Actions toolkit imports and this action never uses: its own HTTP
 * stack (`@actions/http-client` and undici, 1 MB) and `@actions/exec`. No OIDC token is ever
 * requested, and Octokit gets our fetch. tsconfig.json's `paths` lead here; `fast-path.test.ts` holds
 * what dist loads.
 */
function notBundled() {
    throw new Error('dingtalk-notify is built without this part of the Actions toolkit');
}
/** Octokit's defaults make one and ask it for an agent at import, before they are replaced by ours. */
export function HttpClient() {
    const none = () => undefined;
    return { getAgent: none, getAgentDispatcher: none };
}
export const BearerCredentialHandler = notBundled;
export const getExecOutput = notBundled;
export const fetch = notBundled;
export const ProxyAgent = notBundled;
