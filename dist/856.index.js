"use strict";
exports.id = 856;
exports.ids = [856];
exports.modules = {

/***/ 6856:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tunnel: () => (/* binding */ tunnel)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_net__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _dingtalk_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3608);
/* harmony import */ var _no_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(580);
/** A connection through a proxy (RFC 9110, 9.3.6 CONNECT), with TLS to the server inside it. */






/**
 * Written here rather than taken from a library: those at hand print the proxy's password under
 * DEBUG or cannot be ended while the proxy keeps them waiting.
 *
 * @param within ends the connection attempt when the time is over
 */
async function tunnel(proxy, url, within) {
    const socket = await connectThrough(proxy, url, within);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const named = (0,node_net__WEBPACK_IMPORTED_MODULE_2__.isIP)(host) === 0 ? { servername: host } : {};
    return (0,node_tls__WEBPACK_IMPORTED_MODULE_3__.connect)({ socket, host, ...named, rejectUnauthorized: true });
}
function connectThrough(proxy, url, within) {
    const target = `${url.hostname}:${url.port || '443'}`;
    const options = {
        method: 'CONNECT',
        path: target,
        headers: { host: target, ...authorization(proxy) },
        agent: false,
        rejectUnauthorized: true,
    };
    const request = proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request;
    return new Promise((resolve, reject) => {
        const connecting = request(new URL(proxy.origin), options);
        within.register(connecting);
        connecting.on('error', (error) => {
            reject(beforeTheTunnel((0,_no_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .toNoAnswer */ .F)(error)));
        });
        connecting.on('connect', ({ statusCode = 0 }, socket) => {
            if (statusCode >= 200 && statusCode < 300) {
                resolve(socket);
            }
            else {
                socket.destroy();
                reject(new _dingtalk_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .NoAnswer */ .W('proxy', `the proxy answered HTTP ${String(statusCode)}`));
            }
        });
        connecting.end();
    });
}
/** A proxy that breaks the connection now has got nothing of the message. */
function beforeTheTunnel(error) {
    return error.reason === 'network' ? new _dingtalk_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .NoAnswer */ .W('proxy', error.message) : error;
}
function authorization({ username, password }) {
    if (username === '' && password === '')
        return {};
    const credentials = [username, password].map(decode).join(':');
    return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` };
}
/** A stray % is one that somebody forgot to encode. */
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ })

};
;