"use strict";
exports.id = 450;
exports.ids = [450];
exports.modules = {

/***/ 8349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ HttpClient),
/* harmony export */   hd: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony exports BearerCredentialHandler, getExecOutput, ProxyAgent */
/**
 * Stands in, in `dist` only, for what the Actions toolkit imports and this action never uses: its
 * own HTTP stack (`@actions/http-client` and undici, 1 MB) and `@actions/exec`. No OIDC token is
 * ever asked for, and Octokit gets our fetch. tsconfig's `paths` puts it there; tests hold dist's size.
 */
function notBundled() {
    throw new Error('dingtalk-notify is built without this part of the Actions toolkit');
}
/** Octokit's defaults make one and ask it for an agent at import, before they are replaced by ours. */
function HttpClient() {
    const none = () => undefined;
    return { getAgent: none, getAgentDispatcher: none };
}
const BearerCredentialHandler = (/* unused pure expression or super */ null && (notBundled));
const getExecOutput = (/* unused pure expression or super */ null && (notBundled));
const fetch = notBundled;
const ProxyAgent = (/* unused pure expression or super */ null && (notBundled));


/***/ }),

/***/ 6038:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubAt: () => (/* binding */ githubAt)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);
/** The client of GitHub's API, over our own HTTP. Loaded only when the API is asked. */

/** It tries each call once, follows no redirect, and writes nothing to the log. */
function githubAt({ url, token }, fetch) {
    const silent = () => undefined;
    const log = { debug: silent, info: silent, warn: silent, error: silent };
    const baseUrl = url.replace(/\/+$/, '');
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl, userAgent: 'dingtalk-notify', log, request: { fetch, log } })
        .rest;
}


/***/ })

};
;