/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  runSimulator: () => (/* reexport */ runSimulator),
  startSimulator: () => (/* reexport */ startSimulator),
  toScreen: () => (/* reexport */ toScreen)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./simulator/behaviour.ts
/** What is unknown about DingTalk, or differs over time: each an option with a stated default. */
/** Of error texts: "sign not match", "description:\u2026;solution:\u2026", "\u9519\u8bef\u63cf\u8ff0:\u2026;\u89e3\u51b3\u65b9\u6848:\u2026". */
const wordings = ['classic', 'described', 'chinese'];
const defaultBehaviour = {
    wording: 'classic',
    missingParameter: 'as-wording',
    checkOrder: [
        'method',
        'accessToken',
        'rateLimit',
        'robot',
        'contentType',
        'json',
        'ip',
        'sign',
        'keyword',
        'messageType',
        'parameters',
        'mentions',
        'size',
    ],
    keywordCaseSensitive: true,
    keywordSearchesLinks: false,
    signWindowMs: 3_600_000,
    signToleratesFuture: true,
    signOnUnsignedRobot: 'ignored',
    rateLimit: {
        perMinute: 20,
        banMs: 600_000,
        window: 'sliding',
        rejectsExtendBan: false,
        errcode: 660026,
    },
    msgUuid: { honoured: true, windowMs: 600_000, duplicateAnswer: 'ok' },
    maxBytes: 20_000,
    errcodeAs: 'number',
    contentTypeCheck: true,
    rawLineBreaksInJson: true,
    requiredParameters: 'documented',
    maxMentions: 50,
    tooManyMentionsErrcode: 40035,
    trustForwardedFor: true,
};
function toBehaviour(options = {}) {
    return {
        ...defaultBehaviour,
        ...options,
        rateLimit: { ...defaultBehaviour.rateLimit, ...options.rateLimit },
        msgUuid: { ...defaultBehaviour.msgUuid, ...options.msgUuid },
    };
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = require("node:crypto");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: ./simulator/security.ts
/** The three security settings of a robot: sign, keywords, addresses (customize-robot-security-settings). */


function signatureOf(secret, timestamp) {
    return (0,external_node_crypto_namespaceObject.createHmac)('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
}
function isWithin(timestamp, now, window) {
    const age = now - Number(timestamp);
    const youngest = window.signToleratesFuture ? -window.signWindowMs : 0;
    return age >= youngest && age <= window.signWindowMs;
}
function containsKeyword(texts, keywords, caseSensitive) {
    const fold = (text) => (caseSensitive ? text : text.toLowerCase());
    return texts.some((text) => keywords.some((keyword) => fold(text).includes(fold(keyword))));
}
/** Entries are IPv4 addresses or CIDR blocks; DingTalk takes no IPv6. */
function toAllowList(entries) {
    const list = new external_node_net_namespaceObject.BlockList();
    for (const entry of entries) {
        const [address = '', prefix = '32', ...rest] = entry.split('/');
        if (!(0,external_node_net_namespaceObject.isIPv4)(address) || !/^([0-9]|[12][0-9]|3[0-2])$/.test(prefix) || rest.length > 0) {
            throw new Error(`"${entry}" in ipAllowList is neither an IPv4 address nor a CIDR block.`);
        }
        list.addSubnet(address, Number(prefix), 'ipv4');
    }
    return list;
}
function isAllowed(list, ip) {
    return (0,external_node_net_namespaceObject.isIPv4)(ip) && list.check(ip, 'ipv4');
}

;// CONCATENATED MODULE: ./simulator/arguments.ts
/** The command line of the simulator, parsed. */



const usage = `Usage: simulator [--port N] [--robot TOKEN[,secret=S][,keyword=K][,ip=A]]... [--wording W]

Behaves like DingTalk's custom robot endpoint, on this machine only.

  --port N        the port to listen on; any free one by default
  --robot ROBOT   a robot and its security settings; may be given several times, and
                  keyword= and ip= (an IPv4 address or CIDR block) several times in it;
                  without it there are three: plain, signed, keyword
  --wording W     the style of error texts: ${wordings.join(', ')}
  --help          shows this`;
const demoRobots = [
    { token: 'plain' },
    { token: 'signed', secret: 'SECsimulator' },
    { token: 'keyword', keywords: ['build'] },
];
/** Throws an error that names the argument. */
function parseArguments(args) {
    const { values } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: {
            port: { type: 'string', default: '0' },
            wording: { type: 'string', default: 'classic' },
            robot: { type: 'string', multiple: true, default: [] },
            help: { type: 'boolean', default: false },
        },
    });
    const robots = values.robot.map(parseRobot);
    return {
        help: values.help,
        port: parsePort(values.port),
        wording: parseWording(values.wording),
        robots: robots.length > 0 ? robots : demoRobots,
    };
}
function parsePort(value) {
    const port = Number(value);
    if (/^\d+$/.test(value) && port <= 65_535)
        return port;
    throw new Error(`--port: "${value}" is not a number from 0 to 65535.`);
}
function parseWording(value) {
    const wording = wordings.find((known) => known === value);
    if (wording !== undefined)
        return wording;
    throw new Error(`--wording: "${value}" is not one of ${wordings.join(', ')}.`);
}
function parseRobot(value) {
    const [token = '', ...settings] = value.split(',');
    if (token === '' || token.includes('=')) {
        throw new Error(`--robot: "${value}" does not start with a token.`);
    }
    const pairs = settings.map(parseSetting);
    const valuesOf = (wanted) => pairs.filter(({ key }) => key === wanted).map((pair) => pair.value);
    const [secret] = valuesOf('secret');
    const [keywords, ipAllowList] = [valuesOf('keyword'), valuesOf('ip')];
    toAllowList(ipAllowList);
    return {
        token,
        ...(secret === undefined ? {} : { secret }),
        ...(keywords.length === 0 ? {} : { keywords }),
        ...(ipAllowList.length === 0 ? {} : { ipAllowList }),
    };
}
function parseSetting(setting) {
    const [, key, value] = /^(secret|keyword|ip)=(.+)$/.exec(setting) ?? [];
    if (key !== undefined && value !== undefined)
        return { key, value };
    throw new Error(`--robot: "${setting}" is none of secret=\u2026, keyword=\u2026, ip=\u2026.`);
}

;// CONCATENATED MODULE: ./simulator/json.ts
/** Reading a JSON body of unknown shape. */
/** With `rawLineBreaks`, strings may contain line breaks and other control characters. */
function parseJson(raw, rawLineBreaks = false) {
    return tryParse(() => raw) ?? tryParse(() => (rawLineBreaks ? escapeControlsInStrings(raw) : ''));
}
function tryParse(read) {
    try {
        return JSON.parse(read());
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The values at a path such as 'feedCard->links->title'; a list on the way means each of its items. */
function valuesAt(value, path) {
    return path
        .split('->')
        .reduce((found, key) => found.flatMap(itemsOf).map((item) => (isRecord(item) ? item[key] : undefined)), [value]);
}
function itemsOf(value) {
    return Array.isArray(value) ? value : [value];
}
function escapeControlsInStrings(raw) {
    return raw.replace(/"(?:[^"\\]|\\.)*"/g, (literal) => literal.replace(/\p{Cc}/gu, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`));
}

;// CONCATENATED MODULE: ./simulator/message-types.ts
/** The five message types as data: the parameters each requires, and where its words are. */
const single = { is: 'text', form: 'single', lenient: true };
const message_types_button = { is: 'text', form: 'buttons', lenient: true };
/**
 * Codes known from live answers (robot-dd, feiyu563/PrometheusAlert#63): 400201, 400202, 400302
 * to 400304, 400401 to 400403, 400503, 400602. The others fill the gaps: not established.
 */
const messageTypes = {
    text: {
        required: [
            { path: 'text', errcode: 400201, is: 'object' },
            { path: 'text->content', errcode: 400202, is: 'text' },
        ],
        words: ['text->content'],
        links: [],
    },
    markdown: {
        required: [
            { path: 'markdown', errcode: 400401, is: 'object' },
            { path: 'markdown->title', errcode: 400402, is: 'text' },
            { path: 'markdown->text', errcode: 400403, is: 'text' },
        ],
        words: ['markdown->title', 'markdown->text'],
        links: [],
    },
    link: {
        required: [
            { path: 'link', errcode: 400301, is: 'object' },
            { path: 'link->text', errcode: 400302, is: 'text' },
            { path: 'link->title', errcode: 400303, is: 'text' },
            { path: 'link->messageUrl', errcode: 400304, is: 'text' },
        ],
        words: ['link->title', 'link->text'],
        links: ['link->messageUrl', 'link->picUrl'],
    },
    actionCard: {
        required: [
            { path: 'actionCard', errcode: 400501, is: 'object' },
            { path: 'actionCard->title', errcode: 400502, is: 'text', lenient: true },
            { path: 'actionCard->text', errcode: 400503, is: 'text' },
            { path: 'actionCard->singleTitle', errcode: 400504, ...single },
            { path: 'actionCard->singleURL', errcode: 400505, ...single },
            { path: 'actionCard->btns', errcode: 400506, ...message_types_button, is: 'list' },
            { path: 'actionCard->btns->title', errcode: 400507, ...message_types_button },
            { path: 'actionCard->btns->actionURL', errcode: 400508, ...message_types_button },
        ],
        words: ['actionCard->title', 'actionCard->text'],
        links: [
            'actionCard->singleTitle',
            'actionCard->singleURL',
            'actionCard->btns->title',
            'actionCard->btns->actionURL',
        ],
    },
    feedCard: {
        required: [
            { path: 'feedCard', errcode: 400601, is: 'object' },
            { path: 'feedCard->links', errcode: 400602, is: 'list' },
            { path: 'feedCard->links->title', errcode: 400603, is: 'text' },
            { path: 'feedCard->links->messageURL', errcode: 400604, is: 'text' },
            { path: 'feedCard->links->picURL', errcode: 400605, is: 'text' },
        ],
        words: ['feedCard->links->title'],
        links: ['feedCard->links->messageURL', 'feedCard->links->picURL'],
    },
};
function messageTypeOf(msgtype) {
    if (typeof msgtype !== 'string' || !Object.hasOwn(messageTypes, msgtype))
        return undefined;
    return messageTypes[msgtype];
}

;// CONCATENATED MODULE: ./simulator/message.ts
/** A message as the endpoint reads it: what is missing, what it says, whom it mentions. */


function missingParameter(body, required) {
    return messageTypeOf(body['msgtype'])
        ?.required.filter(({ lenient }) => required === 'documented' || lenient !== true)
        .filter(({ form }) => form === undefined || form === actionCardForm(body))
        .find(({ path, is }) => !valuesAt(body, path).every(fits[is]));
}
/** Titles and texts, and with `links` the buttons and addresses too. */
function textsOf(body, links) {
    const type = isRecord(body) ? messageTypeOf(body['msgtype']) : undefined;
    const paths = [...(type?.words ?? []), ...(links ? (type?.links ?? []) : [])];
    return paths.flatMap((path) => valuesAt(body, path)).filter((value) => typeof value === 'string');
}
function mentionsOf(body) {
    return ['at->atMobiles', 'at->atUserIds']
        .flatMap((path) => valuesAt(body, path).flatMap(itemsOf))
        .filter((person) => person !== undefined && person !== null);
}
/** An empty string counts as missing (cryozerolabs/n8n-nodes-dingtalk#10). */
const fits = {
    object: isRecord,
    list: (value) => Array.isArray(value) && value.length > 0,
    text: (value) => typeof value === 'string' && value !== '',
};
/** Title and URL of the single button override the list (robot-message-type). */
function actionCardForm(body) {
    const single = ['actionCard->singleTitle', 'actionCard->singleURL'].every((path) => valuesAt(body, path).every(fits.text));
    const buttons = valuesAt(body, 'actionCard->btns').some((value) => value !== undefined);
    return buttons && !single ? 'buttons' : 'single';
}

;// CONCATENATED MODULE: ./simulator/rendering.ts
/** A request on one line of a terminal: when, what became of it, what the group reads. */


function toLine(received) {
    const time = new Date(received.at).toISOString().slice(11, 19);
    const parts = [time, received.outcome, received.token, reasonOf(received), toText(received.body)];
    return parts.filter((part) => part !== undefined && part !== '').join('  ');
}
function toText(body) {
    if (!isRecord(body))
        return '';
    const everyone = valuesAt(body, 'at->isAtAll').includes(true) ? ['all'] : [];
    const mentions = [...mentionsOf(body), ...everyone].map((person) => `@${String(person)}`);
    const texts = [...textsOf(body, true), mentions.join(' ')].filter((text) => text !== '');
    return toOneLine(`${String(body['msgtype'])}: ${texts.join(' | ')}`);
}
function reasonOf({ outcome, answer }) {
    if (outcome === 'delivered')
        return undefined;
    const parsed = parseJson(answer);
    if (!isRecord(parsed))
        return toOneLine(answer.slice(0, 80));
    return toOneLine(`${String(parsed['errcode'])} ${String(parsed['errmsg'])}`);
}
/** Other control characters could steer the terminal. */
function toOneLine(text) {
    return text.replace(/\r?\n/g, ' \u23ce ').replace(/\p{Cc}/gu, ' ');
}

;// CONCATENATED MODULE: external "node:events"
const external_node_events_namespaceObject = require("node:events");
;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = require("node:http");
;// CONCATENATED MODULE: ./simulator/faults.ts
/** What can go wrong on the way, scripted per request: what the client gets, and whether the group did. */
const plans = {
    none: () => ({ takes: true, manner: 'whole' }),
    delay: ({ ms }) => ({ takes: true, manner: 'whole', ms }),
    reset: ({ when, deliver = false }) => ({
        takes: deliver,
        manner: when === 'before' ? 'reset' : 'half',
    }),
    hang: ({ deliver = false }) => ({ takes: deliver, manner: 'never' }),
    drip: ({ msPerByte, deliver = true }) => ({ takes: deliver, manner: 'drip', ms: msPerByte }),
    status: ({ status, headers, body = '', contentType = 'text/html; charset=utf-8', deliver = false, }) => ({
        takes: deliver,
        manner: 'whole',
        reply: { status, headers: { 'content-type': contentType, ...headers }, body },
    }),
    waf: () => ({ takes: false, manner: 'whole', reply: toJsonReply(wafBody) }),
    huge: ({ bytes }) => ({
        takes: false,
        manner: 'whole',
        reply: { ...toJsonReply({}), body: 'x'.repeat(bytes) },
    }),
    answer: ({ errcode, errmsg, deliver = false }) => ({
        takes: deliver,
        manner: 'whole',
        reply: toJsonReply({ errcode, errmsg }),
    }),
};
/** The form is published; status, header and uuid of the real one are not established. */
const wafBody = {
    status: 1111,
    wait: 5,
    source: 'x5',
    punish: 'deny',
    uuid: '00000000-0000-0000-0000-000000000000',
};
function toPlan(fault) {
    return planFor(fault.kind, fault);
}
/** Ties the row of the table to the fault's type. */
function planFor(kind, fault) {
    return plans[kind](fault);
}
/** Business errors are HTTP 200 too. */
function toJsonReply(content) {
    return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(content),
    };
}

;// CONCATENATED MODULE: ./simulator/rejections.ts
/** Every rejection of the endpoint: its errcode, its text in each wording, and who reported it. */
const rejections = {
    notPost: { errcode: 43002, source: 'live probe 2026-09', classic: '\u9700\u8981POST\u8bf7\u6c42' },
    noAccessToken: {
        errcode: 40035,
        source: 'live probe 2026-09',
        classic: '\u7f3a\u5c11\u53c2\u6570 access_token',
    },
    tooManyPerMinute: {
        errcode: 660026,
        source: 'live probe 2026-09',
        classic: 'sending too many messages per minute',
    },
    tooFast: {
        errcode: 130101,
        source: 'ccfos/nightingale#369',
        classic: 'send too fast, exceed 20 times per minute',
    },
    throttled: {
        errcode: 410100,
        source: 'open.dingtalk.com, error codes; live text unknown',
        classic: '\u53d1\u9001\u901f\u5ea6\u592a\u5feb\u800c\u9650\u6d41',
    },
    unknownToken: {
        errcode: 300005,
        source: 'live probes 2026-09; DingTalk-Real-AI/dingtalk-workspace-cli',
        classic: 'token is not exist',
    },
    stopped: {
        errcode: 400102,
        source: 'open.dingtalk.com, error codes',
        classic: '\u673a\u5668\u4eba\u5df2\u505c\u7528',
    },
    groupDissolved: {
        errcode: 400013,
        source: 'open.dingtalk.com, error codes',
        classic: '\u7fa4\u5df2\u88ab\u89e3\u6563',
    },
    contentType: {
        errcode: 43004,
        source: 'open.dingtalk.com, global error codes; its trigger is unknown',
        classic: '\u65e0\u6548\u7684HTTP HEADER Content-Type',
    },
    noJson: { errcode: 40035, source: 'apitable/apitable#530', classic: '\u7f3a\u5c11\u53c2\u6570 json' },
    ip: {
        errcode: 310000,
        source: 'customize-robot-security-settings; sansan0/TrendRadar#70',
        classic: 'ip {ip} not in whitelist',
        described: 'description:ip \u4e0d\u5728\u767d\u540d\u5355\u4e2d;solution:\u8bf7\u8054\u7cfb\u5bf9\u5e94\u7fa4\u7684\u7ba1\u7406\u5458\uff0c\u8bbe\u7f6e\u673a\u5668\u4eba\u5b89\u5168ip\u5730\u5740\u6bb5',
        chinese: '\u9519\u8bef\u63cf\u8ff0:ip \u4e0d\u5728\u767d\u540d\u5355\u4e2d;\u89e3\u51b3\u65b9\u6848:\u8bf7\u8054\u7cfb\u5bf9\u5e94\u7fa4\u7684\u7ba1\u7406\u5458\uff0c\u8bbe\u7f6e\u673a\u5668\u4eba\u5b89\u5168ip\u5730\u5740\u6bb5',
        byAnalogy: ['chinese'],
    },
    sign: {
        errcode: 310000,
        source: 'customize-robot-security-settings; qd-today/qd#510; jenkinsci/dingtalk-plugin#414',
        classic: 'sign not match',
        described: 'description:\u673a\u5668\u4eba\u53d1\u9001\u7b7e\u540d\u4e0d\u5339\u914d;solution:\u8bf7\u786e\u8ba4\u7b7e\u540d\u548c\u751f\u6210\u7b7e\u540d\u7684\u65f6\u95f4\u6233\u5fc5\u987b\u90fd\u653e\u5728\u8c03\u7528\u7684\u7f51\u5740\u4e2d\uff0c\u8bf7\u786e\u8ba4\u673a\u5668\u4eba\u7684\u5bc6\u94a5\u52a0\u5bc6\u548c\u586b\u5199\u6b63\u786e;link:\u8bf7\u53c2\u8003\u672c\u63a5\u53e3\u5bf9\u5e94\u6587\u6863\u83b7\u5f97\u5177\u4f53\u8981\u6c42\uff0c\u6216\u8005\u5728https://open.dingtalk.com/document/  \u641c\u7d22\u76f8\u5173\u6587\u6863;',
        chinese: '\u9519\u8bef\u63cf\u8ff0:\u673a\u5668\u4eba\u53d1\u9001\u7b7e\u540d\u4e0d\u5339\u914d;\u89e3\u51b3\u65b9\u6848:\u8bf7\u786e\u8ba4\u7b7e\u540d\u548c\u751f\u6210\u7b7e\u540d\u7684\u65f6\u95f4\u6233\u5fc5\u987b\u90fd\u653e\u5728\u8c03\u7528\u7684\u7f51\u5740\u4e2d\uff0c\u8bf7\u786e\u8ba4\u673a\u5668\u4eba\u7684\u5bc6\u94a5\u52a0\u5bc6\u548c\u586b\u5199\u6b63\u786e;\u53c2\u8003\u94fe\u63a5:\u8bf7\u53c2\u8003\u672c\u63a5\u53e3\u5bf9\u5e94\u6587\u6863\u83b7\u5f97\u5177\u4f53\u8981\u6c42\uff0c\u6216\u8005\u5728https://open.dingtalk.com/document/  \u641c\u7d22\u76f8\u5173\u6587\u6863;',
        byAnalogy: ['chinese'],
    },
    expired: {
        errcode: 310000,
        source: 'customize-robot-security-settings; 0wQ/air780e-forwarder#51',
        classic: 'invalid timestamp',
        described: 'description:\u673a\u5668\u4eba\u53d1\u9001\u7b7e\u540d\u8fc7\u671f;solution:\u7b7e\u540d\u751f\u6210\u65f6\u95f4\u548c\u53d1\u9001\u65f6\u95f4\u8bf7\u4fdd\u6301\u5728 timestampms \u4ee5\u5185;',
        chinese: '\u9519\u8bef\u63cf\u8ff0:\u673a\u5668\u4eba\u53d1\u9001\u7b7e\u540d\u8fc7\u671f;\u89e3\u51b3\u65b9\u6848:\u7b7e\u540d\u751f\u6210\u65f6\u95f4\u548c\u53d1\u9001\u65f6\u95f4\u8bf7\u4fdd\u6301\u5728 timestampms \u4ee5\u5185;',
        byAnalogy: ['chinese'],
    },
    keyword: {
        errcode: 310000,
        source: 'customize-robot-security-settings; RayWangQvQ/BiliBiliToolPro#271; veops/ops-tools#20',
        classic: 'keywords not in content',
        described: 'description:\u5173\u952e\u8bcd\u4e0d\u5339\u914d;solution:\u8bf7\u8054\u7cfb\u7fa4\u7ba1\u7406\u5458\u67e5\u770b\u6b64\u673a\u5668\u4eba\u7684\u5173\u952e\u8bcd\uff0c\u5e76\u5728\u53d1\u9001\u7684\u4fe1\u606f\u4e2d\u5305\u542b\u6b64\u5173\u952e\u8bcd;',
        chinese: '\u9519\u8bef\u63cf\u8ff0:\u5173\u952e\u8bcd\u4e0d\u5339\u914d;\u89e3\u51b3\u65b9\u6848:\u8bf7\u8054\u7cfb\u7fa4\u7ba1\u7406\u5458\u67e5\u770b\u6b64\u673a\u5668\u4eba\u7684\u5173\u952e\u8bcd\uff0c\u5e76\u5728\u53d1\u9001\u7684\u4fe1\u606f\u4e2d\u5305\u542b\u6b64\u5173\u952e\u8bcd;',
    },
    messageType: {
        errcode: 400105,
        source: 'open.dingtalk.com, error codes',
        classic: '\u4e0d\u652f\u6301\u7684\u6d88\u606f\u7c7b\u578b',
    },
    /** The errcode is that of the parameter, see message-types.ts. */
    missingParameter: {
        errcode: 40035,
        source: 'robot-dd; cryozerolabs/n8n-nodes-dingtalk#10; feiyu563/PrometheusAlert#63',
        classic: 'miss param : {path}',
        described: 'description:\u53c2\u6570 {arrows} \u7f3a\u5931\uff0c\u6216\u8005\u53c2\u6570\u683c\u5f0f\u4e0d\u6b63\u786e; solution:\u8bf7\u586b\u5145\u4e0a\u5bf9\u5e94\u53c2\u6570;link:\u8bf7\u53c2\u8003\u672c\u63a5\u53e3\u5bf9\u5e94\u6587\u6863\u67e5\u770b\u53c2\u6570\u83b7\u53d6\u65b9\u5f0f\uff0c\u6216\u8005\u5728https://open.dingtalk.com/document/  \u641c\u7d22\u5bf9\u5e94\u6587\u6863;',
        chinese: '\u9519\u8bef\u63cf\u8ff0:\u53c2\u6570 {arrows} \u7f3a\u5931\uff0c\u6216\u8005\u53c2\u6570\u683c\u5f0f\u4e0d\u6b63\u786e; \u89e3\u51b3\u65b9\u6848:\u8bf7\u586b\u5145\u4e0a\u5bf9\u5e94\u53c2\u6570;\u53c2\u8003\u94fe\u63a5:\u8bf7\u53c2\u8003\u672c\u63a5\u53e3\u5bf9\u5e94\u6587\u6863\u67e5\u770b\u53c2\u6570\u83b7\u53d6\u65b9\u5f0f\uff0c\u6216\u8005\u5728https://open.dingtalk.com/document/  \u641c\u7d22\u5bf9\u5e94\u6587\u6863;',
        byAnalogy: ['described'],
    },
    tooManyMentions: { errcode: 40035, source: 'not established', classic: '\u4e0d\u5408\u6cd5\u7684\u53c2\u6570' },
    tooLong: {
        errcode: 460101,
        source: 'Le0nsec/SecCrawler#12; feiyu563/PrometheusAlert#318',
        classic: 'message too long, exceed {maxBytes} bytes',
        described: 'description: body \u5927\u5c0f\u4e0d\u5408\u6cd5;solution:\u8bf7\u4fdd\u6301\u5927\u5c0f\u5728 {maxBytes}bytes \u4ee5\u5185;',
        chinese: '\u9519\u8bef\u63cf\u8ff0: body \u5927\u5c0f\u4e0d\u5408\u6cd5;\u89e3\u51b3\u65b9\u6848:\u8bf7\u4fdd\u6301\u5927\u5c0f\u5728 {maxBytes}bytes \u4ee5\u5185;',
        byAnalogy: ['chinese'],
    },
    busy: { errcode: -1, source: 'open.dingtalk.com, global error codes', classic: '\u7cfb\u7edf\u7e41\u5fd9' },
};
/** A text that is known in one wording only is used in all. */
function toAnswer(rejection, wording) {
    const row = rejections[rejection.name];
    const text = row[wording] ?? row.classic;
    const errmsg = text.replace(/\{(\w+)\}/g, (placeholder, key) => rejection.values?.[key] ?? placeholder);
    return { errcode: rejection.errcode ?? row.errcode, errmsg };
}

;// CONCATENATED MODULE: ./simulator/exchange.ts
/** What becomes of one request: the script decides whether the endpoint gets it and how it is answered. */


const notFound = {
    outcome: 'rejected',
    reply: { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' },
    manner: 'whole',
    ms: 0,
};
function toExchange(request, situation) {
    const { endpoint, fault, behaviour, now } = situation;
    const { takes, reply, manner, ms = 0 } = toPlan(fault);
    const { outcome, answer } = takes
        ? endpoint(request, now)
        : { outcome: 'fault', answer: toAnswer({ name: 'busy' }, behaviour.wording) };
    return { outcome, reply: reply ?? toReply(answer, behaviour.errcodeAs), manner, ms };
}
function toReply({ errcode, errmsg }, errcodeAs) {
    return toJsonReply({ errcode: errcodeAs === 'string' ? String(errcode) : errcode, errmsg });
}
/** What of the answer's body reaches the client. */
function sentBody({ reply: { body }, manner }) {
    if (manner === 'reset' || manner === 'never')
        return '';
    return manner === 'half' ? body.slice(0, body.length / 2) : body;
}

;// CONCATENATED MODULE: ./simulator/journal.ts
/** Everything received, in order of arrival. */


function createJournal() {
    const all = [];
    const received = (token) => all.filter((entry) => token === undefined || entry.token === token);
    return {
        add(entry) {
            all.push(entry);
        },
        received,
        delivered: (token) => received(token)
            .filter(({ outcome }) => outcome === 'delivered')
            .map(({ body }) => body),
    };
}
function toReceived(request, at, exchange) {
    const answer = sentBody(exchange);
    const errcode = errcodeIn(answer);
    return {
        at,
        ...request,
        outcome: exchange.outcome,
        ...(errcode === undefined ? {} : { errcode }),
        answer,
    };
}
function errcodeIn(answer) {
    const parsed = parseJson(answer);
    const errcode = isRecord(parsed) ? parsed['errcode'] : undefined;
    return errcode === undefined ? undefined : Number(errcode);
}

;// CONCATENATED MODULE: external "node:stream/consumers"
const consumers_namespaceObject = require("node:stream/consumers");
;// CONCATENATED MODULE: ./simulator/request.ts
/** A request in plain data, read whole from the wire. */


async function readRequest(message, behaviour) {
    const content = await (0,consumers_namespaceObject.buffer)(message);
    const raw = content.toString('utf8');
    const [path = '', search = ''] = splitOnce(message.url ?? '', '?');
    const query = Object.fromEntries(new URLSearchParams(search));
    const headers = toPlainHeaders(message);
    return {
        method: message.method ?? '',
        path,
        token: query['access_token'] === '' ? undefined : query['access_token'],
        query,
        headers,
        raw,
        bytes: content.byteLength,
        body: parseJson(raw, behaviour.rawLineBreaksInJson),
        ip: (behaviour.trustForwardedFor && firstOf(headers['x-forwarded-for'])) || peerOf(message),
    };
}
function splitOnce(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}
function toPlainHeaders({ headers }) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}
function firstOf(list = '') {
    return list.split(',', 1).join('').trim();
}
/** A socket that listens on both families shows IPv4 peers as ::ffff:1.2.3.4. */
function peerOf({ socket }) {
    return (socket.remoteAddress ?? '').replace(/^::ffff:/i, '');
}

;// CONCATENATED MODULE: ./simulator/checks.ts
/** Each check of the endpoint by its name; which run, and in which order, is `checkOrder`. */




const rateLimitRejections = {
    660026: 'tooManyPerMinute',
    130101: 'tooFast',
    410100: 'throttled',
};
const checks = {
    method: ({ request }) => rejectIf(request.method !== 'POST', 'notPost'),
    accessToken: ({ request }) => rejectIf(request.token === undefined, 'noAccessToken'),
    /** By token, known or not: the public "test" token is throttled live, before it is looked up. */
    rateLimit: ({ request: { token = '' }, now, behaviour, mayPass }) => rejectIf(!mayPass(token, now), rateLimitRejections[behaviour.rateLimit.errcode]),
    robot({ robot }) {
        if (robot === undefined)
            return { name: 'unknownToken' };
        if (robot.state === 'stopped')
            return { name: 'stopped' };
        return rejectIf(robot.state === 'group-dissolved', 'groupDissolved');
    },
    contentType: ({ request, behaviour }) => rejectIf(behaviour.contentTypeCheck &&
        !/^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? ''), 'contentType'),
    json: ({ request }) => rejectIf(!isRecord(request.body), 'noJson'),
    ip({ robot, request }) {
        const list = robot?.allowList;
        if (list === undefined || isAllowed(list, request.ip))
            return undefined;
        return { name: 'ip', values: { ip: request.ip } };
    },
    /** Which of a wrong and a stale sign is reported first is not established. */
    sign({ robot, request, now, behaviour }) {
        const { sign, timestamp } = request.query;
        if (robot?.secret === undefined) {
            return rejectIf(behaviour.signOnUnsignedRobot === 'rejected' && sign !== undefined, 'sign');
        }
        if (timestamp === undefined || sign !== signatureOf(robot.secret, timestamp)) {
            return { name: 'sign' };
        }
        return rejectIf(!isWithin(timestamp, now, behaviour), 'expired');
    },
    keyword({ robot, request, behaviour }) {
        if (robot?.keywords === undefined || robot.keywords.length === 0)
            return undefined;
        const texts = textsOf(request.body, behaviour.keywordSearchesLinks);
        const found = containsKeyword(texts, robot.keywords, behaviour.keywordCaseSensitive);
        return rejectIf(!found, 'keyword');
    },
    messageType: ({ request: { body } }) => rejectIf(isRecord(body) && messageTypeOf(body['msgtype']) === undefined, 'messageType'),
    parameters({ request: { body }, behaviour }) {
        const missing = isRecord(body)
            ? missingParameter(body, behaviour.requiredParameters)
            : undefined;
        if (missing === undefined)
            return undefined;
        const { path, errcode } = missing;
        const values = { path, arrows: path.replaceAll('->', ' --\u300b ') };
        return { name: 'missingParameter', errcode, values };
    },
    mentions({ request, behaviour: { maxMentions, tooManyMentionsErrcode } }) {
        if (mentionsOf(request.body).length <= maxMentions)
            return undefined;
        return { name: 'tooManyMentions', errcode: tooManyMentionsErrcode };
    },
    size({ request, behaviour: { maxBytes } }) {
        if (request.bytes <= maxBytes)
            return undefined;
        return { name: 'tooLong', values: { maxBytes: String(maxBytes) } };
    },
};
function firstRejection(visit) {
    for (const name of visit.behaviour.checkOrder) {
        const rejection = checks[name](visit);
        if (rejection !== undefined)
            return rejection;
    }
    return undefined;
}
function rejectIf(rejected, name) {
    return rejected ? { name } : undefined;
}

;// CONCATENATED MODULE: ./simulator/deduplication.ts
/** msgUuid: the same key to the same robot within the window is the same message. */
function createDeduplication(rule) {
    const deliveredAt = new Map();
    const keyOf = (token, msgUuid) => JSON.stringify([token, msgUuid]);
    return {
        isDuplicate(token, msgUuid, now) {
            const at = deliveredAt.get(keyOf(token, msgUuid));
            return rule.honoured && at !== undefined && now - at < rule.windowMs;
        },
        remember(token, msgUuid, now) {
            if (typeof msgUuid === 'string' && msgUuid !== '')
                deliveredAt.set(keyOf(token, msgUuid), now);
        },
    };
}

;// CONCATENATED MODULE: ./simulator/rate-limit.ts
/** Twenty messages a minute for each token, then a ban. */
const minute = 60_000;
function createRateLimiter(rule) {
    const passed = new Map();
    const bannedUntil = new Map();
    return (token, now) => {
        const banned = now < (bannedUntil.get(token) ?? -Infinity);
        const recent = (passed.get(token) ?? []).filter((at) => isRecent[rule.window](at, now));
        if (!banned && recent.length < rule.perMinute) {
            passed.set(token, [...recent, now]);
            return true;
        }
        if (!banned || rule.rejectsExtendBan)
            bannedUntil.set(token, now + rule.banMs);
        // A ban shorter than the minute would otherwise end in the next ban.
        if (rule.banMs > 0)
            passed.delete(token);
        return false;
    };
}
const isRecent = {
    sliding: (at, now) => now - at < minute,
    fixed: (at, now) => Math.floor(at / minute) === Math.floor(now / minute),
};

;// CONCATENATED MODULE: ./simulator/robot.ts
/** A robot of a group, as its administrator set it up. */

function toRobot(options) {
    const { ipAllowList } = options;
    return ipAllowList === undefined ? options : { ...options, allowList: toAllowList(ipAllowList) };
}

;// CONCATENATED MODULE: ./simulator/robot-endpoint.ts
/** The custom robot endpoint: a request goes in, what becomes of it comes out. */






const ok = { errcode: 0, errmsg: 'ok' };
function createRobotEndpoint(options, behaviour) {
    const robots = new Map(options.map((robot) => [robot.token, toRobot(robot)]));
    const mayPass = createRateLimiter(behaviour.rateLimit);
    const delivered = createDeduplication(behaviour.msgUuid);
    return (request, now) => {
        const token = request.token ?? '';
        const robot = robots.get(token);
        const rejection = firstRejection({ request, robot, now, behaviour, mayPass });
        if (rejection !== undefined)
            return { outcome: 'rejected', answer: answerTo(rejection, behaviour) };
        const msgUuid = isRecord(request.body) ? request.body['msgUuid'] : undefined;
        if (delivered.isDuplicate(token, msgUuid, now)) {
            const { duplicateAnswer } = behaviour.msgUuid;
            return { outcome: 'duplicate', answer: duplicateAnswer === 'ok' ? ok : duplicateAnswer };
        }
        delivered.remember(token, msgUuid, now);
        return { outcome: 'delivered', answer: ok };
    };
}
function answerTo(rejection, { wording, missingParameter }) {
    const own = rejection.name === 'missingParameter' && missingParameter !== 'as-wording';
    return toAnswer(rejection, own ? missingParameter : wording);
}

;// CONCATENATED MODULE: ./simulator/script.ts
/** The faults that tests script, one for each coming request to a robot. */
function createScript() {
    const scripted = new Map();
    return {
        add(token, faults) {
            scripted.set(token, [...(scripted.get(token) ?? []), ...faults]);
        },
        next(token) {
            const [fault, ...later] = scripted.get(token) ?? [];
            scripted.set(token, later);
            return fault ?? { kind: 'none' };
        },
    };
}

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./simulator/transmission.ts
/** Sends an answer in a good or bad manner. */


const transmissions = {
    async whole({ response, exchange: { reply, ms }, signal }) {
        if (ms > 0)
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal });
        writeHead(response, reply);
        response.end(reply.body);
    },
    async drip({ response, exchange: { reply, ms }, signal }) {
        writeHead(response, reply);
        response.flushHeaders();
        for (const byte of Buffer.from(reply.body)) {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, { signal });
            if (response.destroyed)
                return;
            response.write(Buffer.of(byte));
        }
        response.end();
    },
    async half({ response, exchange }) {
        writeHead(response, exchange.reply);
        await new Promise((written) => response.write(sentBody(exchange), written));
        response.destroy();
    },
    reset({ response }) {
        response.socket?.resetAndDestroy();
        return Promise.resolve();
    },
    never: () => Promise.resolve(),
};
async function transmit(transmission) {
    await transmissions[transmission.exchange.manner](transmission);
}
function writeHead(response, reply) {
    response.writeHead(reply.status, {
        'content-length': Buffer.byteLength(reply.body),
        ...reply.headers,
    });
}

;// CONCATENATED MODULE: ./simulator/server.ts
/** The simulator: an HTTP server in front of the robot endpoint. */









const path = '/robot/send';
async function startSimulator(options) {
    const { robots, port = 0, host = '127.0.0.1', now = Date.now, onReceived } = options;
    const behaviour = toBehaviour(options.behaviour);
    const endpoint = createRobotEndpoint(robots, behaviour);
    const journal = createJournal();
    const script = createScript();
    const closing = new AbortController();
    // One listener per answer under way; any number of those is fine.
    (0,external_node_events_namespaceObject.setMaxListeners)(0, closing.signal);
    const exchangeFor = (request, at) => {
        if (request.path !== path)
            return notFound;
        const fault = script.next(request.token ?? '');
        return toExchange(request, { endpoint, fault, behaviour, now: at });
    };
    const serve = async (message, response) => {
        const request = await readRequest(message, behaviour);
        const at = now();
        const exchange = exchangeFor(request, at);
        const received = toReceived(request, at, exchange);
        journal.add(received);
        onReceived?.(received);
        response.setHeader('date', new Date(at).toUTCString());
        await transmit({ response, exchange, signal: closing.signal });
    };
    const server = (0,external_node_http_namespaceObject.createServer)((message, response) => {
        // A client that goes away, or close(), ends this exchange and no other.
        serve(message, response).catch(() => response.destroy());
    });
    server.listen(port, host);
    await (0,external_node_events_namespaceObject.once)(server, 'listening');
    const url = `http://${host}:${portOf(server)}`;
    return {
        url,
        webhook: (token) => `${url}${path}?access_token=${encodeURIComponent(token)}`,
        received: journal.received,
        delivered: journal.delivered,
        script: script.add,
        close() {
            closing.abort();
            return closeAtOnce(server);
        },
    };
}
function portOf(server) {
    const address = server.address();
    if (address === null || typeof address === 'string')
        throw new Error('The server has no port.');
    return address.port;
}
function closeAtOnce(server) {
    return new Promise((closed) => {
        server.close(() => {
            closed();
        });
        server.closeAllConnections();
    });
}

;// CONCATENATED MODULE: ./simulator/cli.ts
/** The simulator as a command: shows its robots, then each request they get. */



async function runSimulator(args, print) {
    const parsed = cli_tryParse(args);
    if (parsed instanceof Error) {
        print(`${parsed.message}\n\n${usage}`, 'stderr');
        return { exitCode: 2 };
    }
    if (parsed.help) {
        print(usage);
        return { exitCode: 0 };
    }
    try {
        return { simulator: await start(parsed, print) };
    }
    catch (error) {
        print(`The simulator cannot start: ${toError(error).message}`, 'stderr');
        return { exitCode: 1 };
    }
}
function cli_tryParse(args) {
    try {
        return parseArguments(args);
    }
    catch (error) {
        return toError(error);
    }
}
function toError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
async function start({ robots, port, wording }, print) {
    const simulator = await startSimulator({
        robots,
        port,
        behaviour: { wording },
        onReceived(received) {
            print(toLine(received));
        },
    });
    print(`DingTalk robots at ${simulator.url}, until Ctrl+C:`);
    for (const robot of robots) {
        print(['', simulator.webhook(robot.token), ...settingsOf(robot)].join('  '));
    }
    return simulator;
}
function settingsOf({ secret, keywords = [], ipAllowList = [] }) {
    return [
        ...(secret === undefined ? [] : [`secret: ${secret}`]),
        ...keywords.map((keyword) => `keyword: ${keyword}`),
        ...ipAllowList.map((entry) => `ip: ${entry}`),
    ];
}

;// CONCATENATED MODULE: ./simulator/screen.ts
/** What a group sees of a message, as far as characters can show it: for people at a terminal. */

/** By `msgtype`; the first line is what the chat list and the phone's notification show. */
const screens = {
    text: (body) => textsAt(body, 'text->content'),
    markdown: (body) => [
        ...textsAt(body, 'markdown->title'),
        rule,
        ...textsAt(body, 'markdown->text'),
    ],
    link: (body) => [
        ...textsAt(body, 'link->title'),
        rule,
        ...textsAt(body, 'link->text'),
        ...textsAt(body, 'link->picUrl').map((url) => `\u25a3 ${url}`),
        ...textsAt(body, 'link->messageUrl').map((url) => `\u2192 ${url}`),
    ],
    actionCard: (body) => [
        ...textsAt(body, 'actionCard->title'),
        rule,
        ...textsAt(body, 'actionCard->text'),
        '',
        ...buttonsOf(body),
    ],
    feedCard: (body) => rows(textsAt(body, 'feedCard->links->title'), textsAt(body, 'feedCard->links->messageURL')).map(([title, url]) => `\u25a3 ${title} \u2192 ${url}`),
};
const rule = '\u2500'.repeat(60);
function toScreen(body) {
    const type = isRecord(body) ? String(body['msgtype']) : '';
    return (Object.hasOwn(screens, type) ? (screens[type]?.(body) ?? []) : []).join('\n');
}
/** Two buttons may stand side by side (`btnOrientation` 1); others have a line each. */
function buttonsOf(body) {
    const single = rows(textsAt(body, 'actionCard->singleTitle'), textsAt(body, 'actionCard->singleURL'));
    const several = rows(textsAt(body, 'actionCard->btns->title'), textsAt(body, 'actionCard->btns->actionURL'));
    const buttons = (single.length > 0 ? single : several).map(([title, url]) => `[ ${title} \u2192 ${url} ]`);
    const isRow = buttons.length === 2 && valuesAt(body, 'actionCard->btnOrientation')[0] === '1';
    return isRow ? [buttons.join('  ')] : buttons;
}
function rows(titles, urls) {
    return titles.map((title, index) => [title, urls[index] ?? '']);
}
function textsAt(body, path) {
    return valuesAt(body, path).filter((value) => typeof value === 'string');
}

;// CONCATENATED MODULE: ./simulator/index.ts
/** The public entry: a robot of DingTalk that runs on this machine. */




module.exports = __webpack_exports__;
/******/ })()
;