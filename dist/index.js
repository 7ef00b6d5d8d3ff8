import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 973:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ link),
/* harmony export */   p: () => (/* binding */ singleLine)
/* harmony export */ });
/** A link where there is an address, else the bare text. */
function link(text, url) {
    return url === undefined ? text : { kind: 'link', text, url };
}
/** Control characters, direction overrides and invisible marks that could disguise a text. */
const disguises = /\ufeff|(?!\s)[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/gu;
/** Foreign text on one line: whitespace folded, disguises and broken characters removed. */
function singleLine(text) {
    return text.replace(disguises, '').replace(/\s+/g, ' ').toWellFormed();
}


/***/ }),

/***/ 877:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   l6: () => (/* binding */ toMarkdown)
/* harmony export */ });
/* unused harmony export escapes */
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(973);
/**
 * The markdown dialect of DingTalk's robots. Officially `#`–`######`, `>`, `**`, `*`, links,
 * images, `-` and `1.` (open.dingtalk.com "robot-message-type"); `<font color>` works as well.
 * Tables, fenced code and other HTML do not show on phones, so nothing here makes them.
 */

/** What foreign text may not hold as it is, what stands there instead, and why. */
const escapes = [
    { find: /&/g, to: '&amp;', why: 'an entity in the text would be decoded' },
    { find: /\\/g, to: '&#92;', why: 'it would take our own escapes away' },
    { find: /</g, to: '&lt;', why: 'HTML: desktop renders it, phones go blank' },
    { find: />/g, to: '&gt;', why: 'HTML, and a quote at the start of a line' },
    { find: /\[/g, to: '&#91;', why: 'link or image' },
    { find: /\]/g, to: '&#93;', why: 'link or image; ends the text of our own link' },
    { find: /@/g, to: '&#64;', why: 'mention' },
    { find: /[_*`]/g, to: '\\$&', why: 'emphasis or code' },
    { find: /~/g, to: '&#126;', why: 'strikethrough, where a client knows it' },
    { find: /\|/g, to: '&#124;', why: 'table, where a client knows it' },
    { find: /:(?=\/\/)/g, to: '&#58;', why: 'a bare URL becomes a link' },
    { find: /(?<![a-z0-9])(www)\./gi, to: '$1&#46;', why: 'a bare host name becomes a link' },
    { find: /!$/, to: '&#33;', why: 'before our own link it would make an image' },
    { find: /(?<=^\s*)#|#(?=\s*$)/g, to: '&#35;', why: 'heading; at its end it would vanish' },
    { find: /(?<=^\s*)=/, to: '&#61;', why: 'underline that makes the line above a heading' },
    { find: /(?<=^\s*:?)-/, to: '&#45;', why: 'list, rule, underline or table at the start' },
    { find: /(?<=^\s*)\+/, to: '&#43;', why: 'list at the start of a line' },
    { find: /(?<=^\s*\d{1,9})\.(?=\s|$)/, to: '&#46;', why: 'numbered list' },
    { find: /(?<=^\s*\d{1,9})\)(?=\s|$)/, to: '&#41;', why: 'numbered list' },
];
/** Foreign text as markdown that shows exactly its characters and does nothing. */
function escapeMarkdown(text) {
    return escapes.reduce((escaped, { find, to }) => escaped.replace(find, to), (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .singleLine */ .p)(text));
}
/** The document as DingTalk markdown. */
function toMarkdown(document) {
    return document.map(toBlock).join('\n\n');
}
function toBlock(block) {
    switch (block.kind) {
        case 'heading':
            return `### ${toLine(block.line)}`;
        case 'paragraph':
            return block.lines.map(toLine).join(lineBreak);
        case 'quote':
            return block.lines.map((line) => `> ${toLine(line)}`).join(lineBreak);
        case 'links':
            return block.links.map(toLink).join(' · ');
    }
}
/** A single newline is unreliable; with two spaces before it, it works on every client. */
const lineBreak = '  \n';
function toLine(line) {
    return line.map(toInline).join('');
}
function toInline(piece) {
    if (typeof piece === 'string')
        return escapeMarkdown(piece);
    switch (piece.kind) {
        case 'link':
            return toLink(piece);
        case 'strong':
            return `**${escapeMarkdown(piece.text)}**`;
        case 'colored':
            return `<font color="${piece.color}">${escapeMarkdown(piece.text)}</font>`;
    }
}
function toLink({ text, url }) {
    return `[${escapeMarkdown(text)}](${toTarget(url)})`;
}
/** Characters that end or restyle a link's target are percent-encoded; the URL stays the same. */
function toTarget(url) {
    return new URL(url).href.replace(/[()*_[\]<>\\`~|']/g, percentEncode);
}
function percentEncode(character) {
    return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 407:
/***/ ((module, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(413);
/* harmony import */ var _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(354);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(342);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(186);
/** The process: runs `main` and turns whatever it says or throws into the step's outcome. */




try {
    const failure = await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .main */ .i)(process.env, Date.now);
    if (failure !== undefined)
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(failure);
}
catch (error) {
    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(error instanceof _inputs_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .d ? (0,_report_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportProblems */ .Tw)(error) : unexpected(error));
}
/** A defect of ours. Its message could quote an address, so only what cannot is shown. */
function unexpected(error) {
    const name = error instanceof Error ? error.name : typeof error;
    const text = error instanceof Error ? error.message.replace(/\S+:\/\/\S+/g, '(address)') : '';
    return `Unexpected ${name}: ${text} This is a defect of dingtalk-notify; please report it.`;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 354:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
class InputError extends Error {
    problems;
    language;
    constructor(problems, language) {
        super(`${String(problems.length)} input problem(s)`);
        this.name = 'InputError';
        this.problems = problems;
        this.language = language;
    }
}


/***/ }),

/***/ 342:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(413);
;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
// EXTERNAL MODULE: ./src/dingtalk/document.ts
var dingtalk_document = __nccwpck_require__(973);
;// CONCATENATED MODULE: ./src/dingtalk/refusals.ts
const refusals = [
    {
        errcode: 310000,
        words: /keywords not in content|关键词/i,
        reason: 'keyword',
        source: 'K-0082, RayWangQvQ/BiliBiliToolPro#271',
    },
    {
        errcode: 310000,
        words: /invalid timestamp|签名过期/i,
        reason: 'clock',
        source: 'K-0082, 0wQ/air780e-forwarder#51',
    },
    {
        errcode: 310000,
        words: /sign not match|签名/i,
        reason: 'sign',
        source: 'K-0082, jenkinsci/dingtalk-plugin#414',
    },
    {
        errcode: 310000,
        words: /whitelist|白名单/i,
        reason: 'ip',
        source: 'K-0082, sansan0/TrendRadar#70',
    },
    { errcode: 300005, reason: 'token', source: 'probe of 2026-09' },
    { errcode: 300001, reason: 'token', source: 'timonwong/prometheus-webhook-dingtalk#91' },
    { errcode: 400101, reason: 'token', source: 'K-0717' },
    { errcode: 400102, reason: 'token', source: 'K-0717' },
    { errcode: 400106, reason: 'token', source: 'K-0717' },
    { errcode: 400013, reason: 'token', source: 'K-0717' },
    { errcode: 40035, words: /access_token/i, reason: 'token', source: 'probe of 2026-09' },
    { errcode: -1, reason: 'busy', source: 'K-0013' },
    { errcode: 500100, reason: 'busy', source: 'jeessy2/ddns-go#1048' },
    { errcode: 660026, reason: 'rate-limit', source: 'probe of 2026-09' },
    { errcode: 130101, reason: 'rate-limit', source: 'ccfos/nightingale#369' },
    { errcode: 410100, reason: 'rate-limit', source: 'K-0717' },
    { errcode: 90030, reason: 'quota', source: 'aliyun ask 595588' },
    { errcode: 460101, reason: 'too-long', source: 'feiyu563/PrometheusAlert#318' },
    { errcode: 101002, reason: 'too-long', source: 'timonwong/prometheus-webhook-dingtalk#30' },
    { errcode: 430101, reason: 'content', source: 'K-0717' },
    { errcode: 430102, reason: 'content', source: 'K-0717' },
    { errcode: 430103, reason: 'content', source: 'K-0717' },
    { errcode: 430104, reason: 'content', source: 'K-0717' },
    { errcode: 40035, reason: 'invalid', source: 'ccfos/nightingale#2704' },
    { errcode: 43002, reason: 'invalid', source: 'probe of 2026-09' },
    { errcode: 43004, reason: 'invalid', source: 'K-0013' },
    { errcode: 400105, reason: 'invalid', source: 'K-0717' },
    { words: /miss param|缺失/i, reason: 'invalid', source: 'robot-dd, n8n-nodes-dingtalk#10' },
];
function reasonOf(errcode, errmsg) {
    const row = refusals.find((each) => (each.errcode === undefined || each.errcode === errcode) &&
        (each.words?.test(errmsg) ?? true));
    return row?.reason ?? 'unknown';
}

;// CONCATENATED MODULE: ./src/dingtalk/answer.ts
/** What the endpoint answered → delivered, or why not. Only `errcode` 0 is a delivery. */


/** The most of a stranger's words that is worth a line in a log, in characters. */
const mostWords = 300;
/**
 * Business errors come as HTTP 200 (probe of 2026-09), so the status decides only where the body
 * says nothing. `errcode` may be a number or a string (K-0717 shows both).
 *
 * @param redact takes this robot's secrets out of a text, in case the answer echoes them
 * @returns undefined for a delivery
 */
function failureOf(answer, redact) {
    const { errcode, errmsg } = parseBody(answer.body);
    if (errcode === 0)
        return undefined;
    if (errcode === undefined)
        return notDingTalk(answer, redact);
    return { reason: reasonOf(errcode, errmsg), errcode, errmsg: brief(errmsg, redact) };
}
function parseBody(body) {
    const answer = parseJson(body);
    if (typeof answer !== 'object' || answer === null || !('errcode' in answer))
        return { errmsg: '' };
    const errmsg = 'errmsg' in answer && typeof answer.errmsg === 'string' ? answer.errmsg : '';
    const { errcode } = answer;
    const isCode = typeof errcode === 'number' || (typeof errcode === 'string' && errcode.trim() !== '');
    const code = isCode ? Number(errcode) : Number.NaN;
    return Number.isInteger(code) ? { errcode: code, errmsg } : { errmsg };
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}
function notDingTalk({ status, body }, redact) {
    const words = brief(body.replace(/<[^<>]*>/g, ' '), redact);
    const errmsg = `HTTP ${String(status)}${words === '' ? '' : `: ${words}`}`;
    return { reason: status >= 500 ? 'busy' : status === 429 ? 'rate-limit' : 'protocol', errmsg };
}
function brief(text, redact) {
    const line = redact((0,dingtalk_document/* singleLine */.p)(text).trim());
    return line.length > mostWords ? `${line.slice(0, mostWords).toWellFormed()}…` : line;
}

;// CONCATENATED MODULE: ./src/dingtalk/redact.ts
/** Takes secrets out of a stranger's text, plain and percent-encoded. */
function redact(text, secrets) {
    return secrets
        .filter((secret) => secret !== '')
        .flatMap((secret) => [secret, encodeURIComponent(secret)])
        .reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
}

// EXTERNAL MODULE: ./src/dingtalk/markdown.ts
var markdown = __nccwpck_require__(877);
;// CONCATENATED MODULE: ./src/dingtalk/plain-text.ts
/**
 * The dialect of `text` messages: no markup at all, but clients turn whatever looks like an
 * address into a link, so foreign text gets an invisible break where that would happen.
 */

/** U+200B, zero width space: shows nothing and ends what a client takes for one word. */
const invisible = '\u200b';
/** Where a break goes, and why. */
const breaks = [
    { find: /@/g, why: 'mention, mail address' },
    { find: /:(?=\/\/)/g, why: 'URL' },
    { find: /(?<=[\p{L}\p{N}-])\.(?=\p{L})/gu, why: 'bare host name' },
];
/** Foreign text that looks the same and cannot be clicked or call anybody. */
function defuse(text) {
    return breaks.reduce((safe, { find }) => safe.replace(find, `$&${invisible}`), (0,dingtalk_document/* singleLine */.p)(text));
}
/** The document as plain text; a block of links shows its addresses, links within lines do not. */
function toPlainText(document) {
    return document.map(toBlock).join('\n\n');
}
function toBlock(block) {
    switch (block.kind) {
        case 'heading':
            return toLine(block.line);
        case 'paragraph':
            return block.lines.map(toLine).join('\n');
        case 'quote':
            return block.lines.map((line) => `> ${toLine(line)}`).join('\n');
        case 'links':
            return block.links.map(({ text, url }) => `${defuse(text)}: ${new URL(url).href}`).join('\n');
    }
}
function toLine(line) {
    return line.map(toInline).join('');
}
function toInline(piece) {
    return defuse(typeof piece === 'string' ? piece : piece.text);
}

;// CONCATENATED MODULE: ./src/dingtalk/message.ts


const messageTypes = ['markdown', 'text'];
/** The most people one message can call (K-0717 "custom-robots-send-group-messages"). */
const mostMentions = 50;
const dialects = {
    markdown: markdown/* toMarkdown */.l6,
    text: toPlainText,
};
/** Writes a document in the dialect of a message type. */
function compose(type, content) {
    const { title, document, mentions } = content;
    const body = dialects[type](document);
    return { type, title, text: [body, ...callLine(mentions)].join('\n\n'), mentions };
}
/**
 * A mention works only if the person stands in `at` *and* in the text (K-0699). Everyone
 * (`isAtAll`) needs no text: a text message shows it by itself, and would show it twice.
 */
function callLine({ mobiles, userIds }) {
    const called = [...mobiles, ...userIds].map((who) => `@${who}`);
    return called.length === 0 ? [] : [called.join(' ')];
}
/**
 * The same message with the robot's keyword (自定义关键词), added as `【keyword】` before title and
 * body only if the message does not hold it yet. The search is case-sensitive and leaves the
 * targets of links out, because nobody has established that DingTalk does otherwise.
 */
function withKeyword(message, keyword) {
    if (keyword === undefined || searchedBy(message).includes(keyword))
        return message;
    const mark = `【${keyword}】`;
    return {
        ...message,
        title: `${mark}${message.title}`,
        text: message.text.replace(/^(#+ )?/, (heading) => `${heading}${mark}`),
    };
}
function searchedBy({ type, title, text }) {
    return type === 'markdown'
        ? `${title}\n${text.replace(/\]\([^)]*\)/g, ']')}`
        : text.replace(/https?:\/\/\S+/g, '');
}
/** The request's body. `msgUuid` is DingTalk's idempotency key: a repeat with it shows once. */
function toBody(message, msgUuid) {
    const { type, title, text, mentions } = message;
    return JSON.stringify({
        msgtype: type,
        ...(type === 'markdown' ? { markdown: { title, text } } : { text: { content: text } }),
        at: { atMobiles: mentions.mobiles, atUserIds: mentions.userIds, isAtAll: mentions.all },
        msgUuid,
    });
}

;// CONCATENATED MODULE: ./src/dingtalk/sign.ts
/** Signing (加签): what DingTalk wants in the query of a robot with a secret. */

/**
 * The signature of one moment: base64 of HMAC-SHA256, keyed with the secret, over
 * `timestamp "\n" secret`. Source: open.dingtalk.com "customize-robot-security-settings".
 *
 * @param secret the whole `SEC…` string
 * @param timestamp milliseconds since the epoch; DingTalk takes it for one hour
 * @returns plain base64, not percent-encoded
 */
function sign(secret, timestamp) {
    return (0,external_node_crypto_namespaceObject.createHmac)('sha256', secret)
        .update(`${String(timestamp)}\n${secret}`)
        .digest('base64');
}
/**
 * The endpoint with `timestamp` and `sign` in its query, percent-encoded exactly once
 * (twice is the classic cause of "sign not match").
 */
function signedUrl(endpoint, signature) {
    const url = new URL(endpoint);
    url.searchParams.set('timestamp', String(signature.timestamp));
    url.searchParams.set('sign', signature.sign);
    return url.href;
}

;// CONCATENATED MODULE: ./src/dingtalk/send.ts
/** Sends one message to every robot at once; a robot that fails is a value, not an exception. */





/** Thrown by `Post` where there is no answer at all. */
class NoAnswer extends Error {
    reason;
    constructor(reason, message) {
        super(message);
        this.name = 'NoAnswer';
        this.reason = reason;
    }
}
/** Never rejects; one delivery per robot, in the robots' order. */
function sendToAll(robots, message, effects) {
    return Promise.all(robots.map((robot) => send(robot, message, effects)));
}
async function send(robot, message, effects) {
    const start = effects.now();
    const body = toBody(withKeyword(message, robot.keyword), (0,external_node_crypto_namespaceObject.randomUUID)());
    const failure = await attempt(robot, body, effects);
    const done = { robot: robot.number, attempts: 1, ms: effects.now() - start };
    return failure === undefined ? { ...done, ok: true } : { ...done, ok: false, failure };
}
async function attempt(robot, body, effects) {
    const { url, secrets } = address(robot, effects);
    try {
        return failureOf(await effects.post(url, body), (text) => redact(text, secrets));
    }
    catch (error) {
        if (error instanceof NoAnswer)
            return { reason: error.reason, errmsg: error.message };
        throw error;
    }
}
/** Where to post, signed afresh, and what of it nobody may see. */
function address({ endpoint, secret }, { now, mask }) {
    const tokens = [...new URL(endpoint).searchParams.values()];
    if (secret === undefined)
        return { url: endpoint, secrets: [endpoint, ...tokens] };
    const timestamp = now();
    const signature = sign(secret, timestamp);
    const url = signedUrl(endpoint, { sign: signature, timestamp });
    mask(signature);
    mask(encodeURIComponent(signature));
    return { url, secrets: [url, endpoint, signature, secret, ...tokens] };
}

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./src/facts/payload.ts
/** Reads fields out of JSON that others wrote: what is missing or of another kind is undefined. */

/** The value at a path of keys, or undefined where the path ends early. */
function valueAt(payload, ...path) {
    return path.reduce((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), payload);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** The string at a path, if it holds anything that can be seen. */
function stringAt(payload, ...path) {
    const value = valueAt(payload, ...path);
    return typeof value === 'string' && /[^\s\p{Cc}\p{Cf}]/u.test(value) ? value : undefined;
}
function numberAt(payload, ...path) {
    const value = valueAt(payload, ...path);
    return typeof value === 'number' ? value : undefined;
}
/** True only where the path holds `true`. */
function flagAt(payload, ...path) {
    return valueAt(payload, ...path) === true;
}
/** The http(s) URL at a path; nothing else may become a link. */
function urlAt(payload, ...path) {
    const url = stringAt(payload, ...path);
    return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url) ? url : undefined;
}
/** The event's payload from the runner's file; without a readable one the facts are fewer. */
function readPayload(path) {
    try {
        return path === undefined ? {} : JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, 'utf8'));
    }
    catch {
        return {};
    }
}

;// CONCATENATED MODULE: ./src/facts/event.ts
/** The event that started the workflow, as a discriminated union; one row per event we know. */

const readers = {
    push: readPush,
    pull_request: readPullRequestEvent,
    pull_request_target: readPullRequestEvent,
    workflow_dispatch: () => ({ kind: 'dispatch' }),
    schedule: (payload) => ({ kind: 'schedule', cron: stringAt(payload, 'schedule') }),
    release: readReleaseEvent,
};
/**
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the event's JSON; a field that is missing makes the event poorer, never an error
 */
function toEvent(name, payload) {
    const reader = Object.hasOwn(readers, name) ? readers[name] : undefined;
    return (reader ?? readOther)(payload, name);
}
function readPush(payload) {
    const commits = valueAt(payload, 'commits');
    return {
        kind: 'push',
        commits: Array.isArray(commits) ? commits.length : 0,
        compareUrl: urlAt(payload, 'compare'),
        deleted: flagAt(payload, 'deleted'),
        forced: flagAt(payload, 'forced'),
    };
}
function readPullRequestEvent(payload, name) {
    const pullRequest = toPullRequest(payload);
    return pullRequest === undefined
        ? readOther(payload, name)
        : { kind: 'pull-request', action: actionOf(payload), pullRequest };
}
/** GitHub's action, but a merge is called one: there, `closed` would be half the truth. */
function actionOf(payload) {
    if (flagAt(payload, 'pull_request', 'merged'))
        return 'merged';
    return stringAt(payload, 'action') ?? 'updated';
}
/** The payload's pull request, for whatever event it comes with. */
function toPullRequest(payload) {
    const number = numberAt(payload, 'pull_request', 'number');
    if (number === undefined)
        return undefined;
    const head = isFromFork(payload) ? 'label' : 'ref';
    return {
        number,
        title: stringAt(payload, 'pull_request', 'title') ?? '',
        url: urlAt(payload, 'pull_request', 'html_url'),
        author: stringAt(payload, 'pull_request', 'user', 'login'),
        head: stringAt(payload, 'pull_request', 'head', head),
        base: stringAt(payload, 'pull_request', 'base', 'ref'),
    };
}
/** Whether a pull request's head is in another repository (a deleted fork has none at all). */
function isFromFork(payload) {
    const base = stringAt(payload, 'pull_request', 'base', 'repo', 'full_name');
    return (base !== undefined && stringAt(payload, 'pull_request', 'head', 'repo', 'full_name') !== base);
}
function readReleaseEvent(payload, name) {
    const tag = stringAt(payload, 'release', 'tag_name');
    if (tag === undefined)
        return readOther(payload, name);
    const release = {
        name: stringAt(payload, 'release', 'name') ?? tag,
        tag,
        prerelease: flagAt(payload, 'release', 'prerelease'),
        author: stringAt(payload, 'release', 'author', 'login'),
        url: urlAt(payload, 'release', 'html_url'),
    };
    return { kind: 'release', action: stringAt(payload, 'action') ?? 'published', release };
}
/** Where events keep what they are about, the most telling first. */
const subjects = ['issue', 'discussion', 'pull_request', 'milestone', 'workflow_run'];
function readOther(payload, name) {
    const about = subjects.find((each) => valueAt(payload, each) !== undefined) ?? '';
    const title = stringAt(payload, about, 'title') ?? stringAt(payload, about, 'name');
    return {
        kind: 'other',
        name,
        action: stringAt(payload, 'action'),
        subject: title === undefined ? undefined : { title, url: urlAt(payload, about, 'html_url') },
    };
}

;// CONCATENATED MODULE: ./src/facts/links.ts
/** `main`, `feature/x#1` and the like as one path: slashes stay, everything else is encoded. */
function pathOf(ref) {
    return ref.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
function branchUrl(repository, branch) {
    return `${repository.url}/tree/${pathOf(branch)}`;
}
function tagUrl(repository, tag) {
    return `${repository.url}/releases/tag/${pathOf(tag)}`;
}
function commitUrl(repository, sha) {
    return `${repository.url}/commit/${pathOf(sha)}`;
}
function runUrl(repository, run) {
    const url = `${repository.url}/actions/runs/${pathOf(run.id)}`;
    return run.attempt > 1 ? `${url}/attempts/${String(run.attempt)}` : url;
}
/** The page of one job, by the id that the jobs API and `job.check_run_id` give it. */
function jobUrl(repository, ids) {
    return `${repository.url}/actions/runs/${pathOf(ids.run)}/job/${pathOf(ids.job)}`;
}

;// CONCATENATED MODULE: ./src/facts/facts.ts
/** What happened, as plain data: read from the runner's environment and the event's payload. */



function toFacts(env, payload, identity) {
    const repository = toRepository(env);
    const run = {
        id: facts_text(env, 'GITHUB_RUN_ID'),
        attempt: Number(facts_text(env, 'GITHUB_RUN_ATTEMPT')) || 1,
    };
    return {
        repository,
        workflow: facts_text(env, 'GITHUB_WORKFLOW').replace(/^\.github\/workflows\//, ''),
        job: toJob(env, repository, identity),
        run: { url: runUrl(repository, run), attempt: run.attempt },
        actor: facts_text(env, 'GITHUB_TRIGGERING_ACTOR') || facts_text(env, 'GITHUB_ACTOR'),
        ref: toRef(facts_text(env, 'GITHUB_REF'), repository),
        pullRequest: toPullRequest(payload),
        commit: toCommit(env, payload, repository),
        event: toEvent(facts_text(env, 'GITHUB_EVENT_NAME'), payload),
    };
}
function facts_text(env, name) {
    return env[name] ?? '';
}
function toJob(env, repository, { jobId, matrix }) {
    const run = facts_text(env, 'GITHUB_RUN_ID');
    const url = jobId === undefined ? undefined : jobUrl(repository, { run, job: jobId });
    return { name: facts_text(env, 'GITHUB_JOB'), matrix, url };
}
function toRepository(env) {
    const name = facts_text(env, 'GITHUB_REPOSITORY');
    const server = facts_text(env, 'GITHUB_SERVER_URL');
    const origin = URL.canParse(server) ? server.replace(/\/+$/, '') : 'https://github.com';
    return { name, url: `${origin}/${name}` };
}
function toRef(ref, repository) {
    const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref) ?? [];
    if (name === undefined)
        return undefined;
    return kind === 'heads'
        ? { kind: 'branch', name, url: branchUrl(repository, name) }
        : { kind: 'tag', name, url: tagUrl(repository, name) };
}
/** Where payloads keep a commit's message; a pull request's merge commit is nobody's work. */
const commitsAt = [
    ['head_commit'],
    ['workflow_run', 'head_commit'],
    ['check_suite', 'head_commit'],
    ['merge_group', 'head_commit'],
];
function toCommit(env, payload, repository) {
    const path = commitsAt.find((each) => stringAt(payload, ...each, 'id') !== undefined);
    if (path !== undefined)
        return toKnownCommit(payload, path, repository);
    const isPullRequest = toPullRequest(payload) !== undefined;
    const sha = isPullRequest
        ? stringAt(payload, 'pull_request', 'head', 'sha')
        : facts_text(env, 'GITHUB_SHA');
    if (sha === undefined || sha === '')
        return undefined;
    return { sha, url: commitUrl(repository, sha), subject: undefined, author: undefined };
}
function toKnownCommit(payload, path, repository) {
    const sha = stringAt(payload, ...path, 'id') ?? '';
    return {
        sha,
        url: urlAt(payload, ...path, 'url') ?? commitUrl(repository, sha),
        subject: subjectOf(stringAt(payload, ...path, 'message')),
        author: stringAt(payload, ...path, 'author', 'username') ??
            stringAt(payload, ...path, 'author', 'name'),
    };
}
/** A commit message's first line that is not blank. */
function subjectOf(message) {
    return message?.trim().split('\n', 1)[0]?.trim();
}
/**
 * Whether GitHub keeps secrets from this run: pull requests from forks, and whatever Dependabot
 * starts. `pull_request_target` has its secrets, wherever the head is.
 */
function secretsWithheld(env, payload) {
    if (env['GITHUB_ACTOR'] === 'dependabot[bot]')
        return true;
    return env['GITHUB_EVENT_NAME'] !== 'pull_request_target' && isFromFork(payload);
}

;// CONCATENATED MODULE: external "node:http"
const external_node_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
;// CONCATENATED MODULE: ./src/http.ts
/** The one HTTP client: a POST of JSON with a bound on the time it may take. */


/** The most of an answer that is read, in bytes: DingTalk's are under 1 kB. */
const mostBytes = 64 * 1024;
/**
 * @param timeoutMs for the whole request: connection, TLS, sending, and the answer's last byte
 * @returns a `Post` that follows no redirect, verifies certificates, and throws `NoAnswer` with
 *   words that hold no URL
 */
function postWithin(timeoutMs) {
    return async (url, body) => {
        const target = new URL(url);
        const request = target.protocol === 'https:' ? (await Promise.resolve(/* import() */).then(__nccwpck_require__.t.bind(__nccwpck_require__, 708, 23))).request : external_node_http_namespaceObject.request;
        return await new Promise((resolve, reject) => {
            const outgoing = request(target, optionsFor(body), (response) => {
                readText(response, (text) => {
                    resolve({ status: response.statusCode ?? 0, body: text });
                    outgoing.destroy();
                });
            });
            const timer = setTimeout(() => {
                outgoing.destroy(new NoAnswer('timeout', `no answer within ${String(timeoutMs / 1000)} s`));
            }, timeoutMs);
            outgoing.on('error', (error) => {
                reject(toNoAnswer(error));
            });
            outgoing.on('close', () => {
                clearTimeout(timer);
                reject(new NoAnswer('network', 'the connection was closed before the answer was complete'));
            });
            outgoing.end(body);
        });
    };
}
function optionsFor(body) {
    return {
        method: 'POST',
        headers: {
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'dingtalk-notify',
            connection: 'close',
        },
    };
}
/** Reads to the end, or to the most that is read. */
function readText(response, done) {
    const chunks = [];
    let size = 0;
    const finish = () => {
        done(Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8'));
    };
    response.on('data', (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= mostBytes)
            finish();
    });
    response.on('end', finish);
}
function toNoAnswer(error) {
    if (error instanceof NoAnswer)
        return error;
    return new NoAnswer('network', ('code' in error && String(error.code)) || 'connection failed');
}

;// CONCATENATED MODULE: ./src/dingtalk/language.ts
/** The two languages in which the action speaks to people. */
const languages = ['en', 'zh-CN'];

;// CONCATENATED MODULE: ./src/dingtalk/lines.ts
/** The lines that are not blank, trimmed (a CR counts as blank), with their numbers from 1. */
function entriesOf(value) {
    return value
        .split('\n')
        .map((text, index) => ({ line: index + 1, text: text.trim() }))
        .filter(({ text }) => text !== '');
}

;// CONCATENATED MODULE: ./src/dingtalk/webhook.ts
/** DingTalk's own hosts: there a webhook without a token is surely a mistake. */
const dingtalkHosts = ['oapi.dingtalk.com', 'oapi.dingtalk.io'];
/** A bare token: 64 hexadecimal digits in every sample known; a little room is left. */
const bareToken = /^[0-9A-Za-z]{32,128}$/;
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const problems = {
    neither: {
        en: 'neither a URL nor an access token. Copy the whole webhook from the robot’s settings in DingTalk.',
        'zh-CN': '既不是 URL 也不是 access token。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
    },
    several: {
        en: 'more than one webhook. Write one robot per line, without commas.',
        'zh-CN': '包含了多个 Webhook。请每行只写一个机器人，不要用逗号分隔。',
    },
    insecure: {
        en: 'http: to a host that is not this machine would show the token to the network. Use https:.',
        'zh-CN': '以 http: 访问非本机地址，会在网络上泄露 token。请改用 https:。',
    },
    scheme: {
        en: 'a URL, but not an https: one. Copy the whole webhook from the robot’s settings in DingTalk.',
        'zh-CN': '是 URL，但不是 https: 地址。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
    },
    noToken: {
        en: 'no access_token in the URL’s query, it seems cut off. Copy the whole webhook from the robot’s settings in DingTalk.',
        'zh-CN': '缺少 access_token 参数，可能没有复制完整。请在钉钉的机器人设置里复制完整的 Webhook 地址。',
    },
};
/**
 * @param text a whole webhook URL (any host; plain http: for loopback only) or just its token
 * @returns the endpoint without the `timestamp` and `sign` that a pasted URL may still hold, or
 *   what is wrong, without the value
 */
function parseWebhook(text) {
    if (bareToken.test(text)) {
        return { endpoint: `https://oapi.dingtalk.com/robot/send?access_token=${text}` };
    }
    if (/[,;\s]\s*https?:/i.test(text))
        return { wrong: problems.several };
    if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(text) || !URL.canParse(text))
        return { wrong: problems.neither };
    return checkUrl(new URL(text));
}
function checkUrl(url) {
    if (url.protocol === 'http:' && !loopback.test(url.hostname))
        return { wrong: problems.insecure };
    if (url.protocol !== 'https:' && url.protocol !== 'http:')
        return { wrong: problems.scheme };
    const credential = url.searchParams.get('access_token') ?? url.searchParams.get('session');
    if (dingtalkHosts.includes(url.hostname) && !credential)
        return { wrong: problems.noToken };
    url.searchParams.delete('timestamp');
    url.searchParams.delete('sign');
    url.hash = '';
    return { endpoint: url.href };
}

;// CONCATENATED MODULE: ./src/dingtalk/robot.ts
/** The configured robots: webhooks, secrets and keywords, paired line by line. */


/** Stands for "this robot has none" in `secrets` and `keyword`. */
const none = '-';
/**
 * Reads the three settings together. Blank lines count nowhere.
 *
 * @param complain is told every problem; what is returned is of use only if there was none
 */
function parseRobots(settings, complain) {
    const webhooks = entriesOf(settings.webhooks);
    const secrets = entriesOf(settings.secrets);
    const keywords = entriesOf(settings.keyword);
    checkSecrets(webhooks, secrets, complain);
    checkKeywords(webhooks, keywords, complain);
    return webhooks.flatMap((webhook, index) => {
        const parsed = parseWebhook(webhook.text);
        if ('wrong' in parsed) {
            complain({ input: 'webhooks', line: webhook.line, text: parsed.wrong });
            return [];
        }
        const secret = secrets[index]?.text ?? none;
        const keyword = (keywords.length === 1 ? keywords[0] : keywords[index])?.text ?? none;
        return {
            number: index + 1,
            endpoint: parsed.endpoint,
            ...(secret !== none && { secret }),
            ...(keyword !== none && { keyword }),
        };
    });
}
function checkSecrets(webhooks, secrets, complain) {
    for (const { line } of secrets.filter(({ text }) => /^https?:/i.test(text))) {
        complain({
            input: 'secrets',
            line,
            text: {
                en: 'a URL, not a signing secret. The secret starts with SEC and stands under "Sign" in the robot’s security settings; "-" if it has none.',
                'zh-CN': '是 URL，不是加签密钥。密钥以 SEC 开头，见机器人安全设置的“加签”；没有则写 “-”。',
            },
        });
    }
    if (webhooks.length === 0 || secrets.length === 0)
        return;
    if (secrets.length === webhooks.length)
        return;
    const [robots, given] = [String(webhooks.length), String(secrets.length)];
    complain({
        input: 'secrets',
        text: {
            en: `webhooks has ${robots} robot(s), secrets has ${given} line(s). Give one secret per robot, in the same order, "-" for a robot without.`,
            'zh-CN': `webhooks 有 ${robots} 个机器人，secrets 有 ${given} 行。请按相同顺序为每个机器人写一行密钥，没有密钥的写 “-”。`,
        },
    });
}
function checkKeywords(webhooks, keywords, complain) {
    if (webhooks.length === 0 || keywords.length <= 1)
        return;
    if (keywords.length === webhooks.length)
        return;
    const [robots, given] = [String(webhooks.length), String(keywords.length)];
    complain({
        input: 'keyword',
        text: {
            en: `webhooks has ${robots} robot(s), keyword has ${given} lines. Give one line for all robots, or one per robot, "-" for a robot without.`,
            'zh-CN': `webhooks 有 ${robots} 个机器人，keyword 有 ${given} 行。请只写一行供所有机器人使用，或每个机器人一行，没有关键词的写 “-”。`,
        },
    });
}

;// CONCATENATED MODULE: ./src/facts/verdict.ts
/** How it went, in GitHub's words. */
const verdicts = ['success', 'failure', 'cancelled', 'skipped', 'neutral'];

// EXTERNAL MODULE: ./src/inputs/input-error.ts
var input_error = __nccwpck_require__(354);
;// CONCATENATED MODULE: ./src/inputs/mask.ts
/** What of the raw inputs must never be printed, found before anything is parsed. */

/** Shorter texts are no secrets, and hiding them would blank out half of the log. */
const shortest = 4;
/** Every secret in whatever form it could appear: whole lines, tokens, plain and percent-encoded. */
function secretsIn({ webhooks, secrets, mobiles }) {
    const found = [
        ...entriesOf(webhooks).flatMap(({ text }) => [text, ...credentialsIn(text)]),
        ...entriesOf(secrets).map(({ text }) => text),
        ...entriesOf(mobiles.replaceAll(',', '\n')).map(({ text }) => text),
    ];
    const forms = found.flatMap((secret) => [secret, encodeURIComponent(secret.toWellFormed())]);
    return [...new Set(forms)].filter((secret) => secret.length >= shortest);
}
/** The values of a URL's query and its user information; none for a bare token. */
function credentialsIn(webhook) {
    if (!URL.canParse(webhook))
        return webhook.split(/[?&=]/).slice(1);
    const url = new URL(webhook);
    return [url.href, url.username, url.password, ...url.searchParams.values()];
}

;// CONCATENATED MODULE: ./src/time-zone.ts
/** Time zones: which names exist, and the few whose offset never changes. */
/**
 * Hours ahead of UTC. The default zone stands here so that the usual run needs no `Intl`, whose
 * first use costs a fifth of the whole process. China has had no summer time since 1991.
 */
const fixedOffsets = new Map([
    ['Asia/Shanghai', 8],
    ['UTC', 0],
]);
/** Whether it is a name of the IANA time zone database. */
function isTimeZone(name) {
    if (fixedOffsets.has(name))
        return true;
    try {
        return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./src/inputs/parse.ts

/** One of a few words; the first stands in where the word is wrong. */
function parseWord(field, words) {
    const text = field.text.trim();
    const word = words.find((each) => each === text);
    if (word !== undefined)
        return word;
    const allowed = words.join(', ');
    complainOf(field, {
        en: `${quoted(text)} is not allowed. Use one of: ${allowed}.`,
        'zh-CN': `不支持 ${quoted(text)}。请使用以下之一：${allowed}。`,
    });
    return words[0];
}
/** A boolean of YAML 1.2's core schema, as `core.getBooleanInput` reads it. */
function parseBoolean(field) {
    const text = field.text.trim();
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    complainOf(field, {
        en: `${quoted(text)} is no boolean. Use true or false.`,
        'zh-CN': `${quoted(text)} 不是布尔值。请使用 true 或 false。`,
    });
    return false;
}
/** A time in seconds, as milliseconds. */
function parseSeconds(field, bounds) {
    const text = field.text.trim();
    const seconds = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
    if (seconds > 0 && seconds <= bounds.most)
        return seconds * 1000;
    const most = String(bounds.most);
    complainOf(field, {
        en: `${quoted(text)} is no time. Give seconds, above 0 and at most ${most}.`,
        'zh-CN': `${quoted(text)} 不是时间。请填写秒数，大于 0 且不超过 ${most}。`,
    });
    return 1000;
}
/** An IANA time zone. */
function parseTimezone(field) {
    const timeZone = field.text.trim();
    if (!isTimeZone(timeZone)) {
        complainOf(field, {
            en: `${quoted(timeZone)} is no IANA time zone. Use a name such as Asia/Shanghai, Europe/Berlin or UTC.`,
            'zh-CN': `${quoted(timeZone)} 不是 IANA 时区名。请使用 Asia/Shanghai、Europe/Berlin 或 UTC 这样的名称。`,
        });
    }
    return timeZone;
}
/** The job's id in GitHub's API; absent on servers that do not tell it. */
function parseJobId(field) {
    const text = field.text.trim();
    if (text === '')
        return undefined;
    if (/^\d+$/.test(text))
        return text;
    complainOf(field, {
        en: `${quoted(text)} is no job id. Leave it out: it fills itself with \${{ job.check_run_id }}.`,
        'zh-CN': `${quoted(text)} 不是作业 ID。请不要填写：它会自动取 \${{ job.check_run_id }}。`,
    });
    return undefined;
}
/** The values of `${{ toJSON(matrix) }}`, in order; none outside a matrix (`null`). */
function parseMatrix(field) {
    try {
        return field.text.trim() === '' ? [] : scalarsIn(JSON.parse(field.text));
    }
    catch {
        complainOf(field, {
            en: 'not JSON. Leave it out: it fills itself with ${{ toJSON(matrix) }}.',
            'zh-CN': '不是 JSON。请不要填写：它会自动取 ${{ toJSON(matrix) }}。',
        });
        return [];
    }
}
function scalarsIn(value) {
    if (value === null)
        return [];
    return typeof value === 'object'
        ? Object.values(value).flatMap(scalarsIn)
        : [typeof value === 'string' ? value : JSON.stringify(value)];
}
/** Adds a complaint about the field. */
function complainOf({ name, complain }, text, line) {
    complain({ input: name, ...(line !== undefined && { line }), text });
}
/** A value in an error message: in quotes, on one line, not endless. */
function quoted(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

;// CONCATENATED MODULE: ./src/inputs/mentions.ts
/** `at-mobiles`, `at-user-ids`, `at-all` → whom the message calls. Never echoes a number. */



/** Mainland numbers plain, others with their country code: `+852-12345678`. */
const mobile = /^(\+\d{1,4}-)?\d{5,15}$/;
/** No blanks and nothing that is markup: the id stands in the message as it is. */
const userId = /^[^\s@<>[\]()*`\\]{1,128}$/;
function parseMentions(fields) {
    const mobiles = itemsOf(fields.mobiles.text);
    const userIds = itemsOf(fields.userIds.text);
    for (const { line } of mobiles.filter(({ text }) => !mobile.test(text))) {
        complainOf(fields.mobiles, {
            en: 'not a mobile number. Write digits only, overseas numbers like +852-12345678.',
            'zh-CN': '不是手机号。请只写数字，海外号码写成 +852-12345678。',
        }, line);
    }
    for (const { line } of userIds.filter(({ text }) => !userId.test(text))) {
        complainOf(fields.userIds, {
            en: 'not a DingTalk user id. Write the id alone, without @ or blanks.',
            'zh-CN': '不是钉钉 userId。请只写 userId，不要带 @ 或空格。',
        }, line);
    }
    const mentions = {
        mobiles: unique(mobiles),
        userIds: unique(userIds),
        all: parseBoolean(fields.all),
    };
    checkCount(mentions, fields.mobiles);
    return mentions;
}
function itemsOf(value) {
    return entriesOf(value).flatMap(({ line, text }) => entriesOf(text.replaceAll(',', '\n')).map((item) => ({ line, text: item.text })));
}
function unique(entries) {
    return [...new Set(entries.map(({ text }) => text))];
}
function checkCount({ mobiles, userIds }, field) {
    const [count, most] = [String(mobiles.length + userIds.length), String(mostMentions)];
    if (mobiles.length + userIds.length <= mostMentions)
        return;
    complainOf(field, {
        en: `together with at-user-ids it calls ${count} people; DingTalk takes at most ${most}. Call fewer, or use at-all.`,
        'zh-CN': `与 at-user-ids 共 ${count} 人，钉钉最多支持 @ ${most} 人。请减少人数，或使用 at-all。`,
    });
}

;// CONCATENATED MODULE: ./src/inputs/raw.ts
/** The inputs as the runner hands them over; the only place that calls `core.getInput`. */

/**
 * Every input with its default, as in action.yml (a test holds the two together). The runner fills
 * expression defaults such as `${{ job.status }}`; here they are empty.
 */
const defaults = {
    webhooks: '',
    secrets: '',
    keyword: '',
    'at-mobiles': '',
    'at-user-ids': '',
    'at-all': 'false',
    status: '',
    'message-type': 'markdown',
    title: '',
    language: 'en',
    timezone: 'Asia/Shanghai',
    timeout: '10',
    'fail-on': 'refusal',
    'dry-run': 'false',
    summary: 'false',
    'job-id': '',
    matrix: '',
};
/** The input's value with its lines as they are, or its default where it is empty. */
function rawInput(name) {
    const value = (0,core/* getInput */.V4)(name, { trimWhitespace: false });
    return value.trim() === '' ? defaults[name] : value;
}

;// CONCATENATED MODULE: ./src/inputs/inputs.ts
/** The one gate in: the action's inputs → one typed object, or every problem at once. */










const failOnWords = ['refusal', 'any', 'all', 'never'];
/** DingTalk answers in well under a second; ten minutes is beyond any use. */
const longestTimeout = 600;
/**
 * @param secretsWithheld GitHub gives this run no secrets, so that an empty `webhooks` is no mistake
 * @throws InputError with every problem, each in both languages
 */
function readInputs(secretsWithheld) {
    maskSecrets();
    const problems = [];
    const complain = (problem) => problems.push(problem);
    const field = (name) => ({ name, text: rawInput(name), complain });
    const inputs = {
        language: parseWord(field('language'), languages),
        robots: readRobots(complain),
        mentions: parseMentions({
            mobiles: field('at-mobiles'),
            userIds: field('at-user-ids'),
            all: field('at-all'),
        }),
        status: parseWord(field('status'), verdicts),
        messageType: parseWord(field('message-type'), messageTypes),
        title: rawInput('title').trim() || undefined,
        timezone: parseTimezone(field('timezone')),
        timeoutMs: parseSeconds(field('timeout'), { most: longestTimeout }),
        failOn: parseWord(field('fail-on'), failOnWords),
        dryRun: parseBoolean(field('dry-run')),
        summary: parseBoolean(field('summary')),
        jobId: parseJobId(field('job-id')),
        matrix: parseMatrix(field('matrix')),
    };
    if (rawInput('webhooks') === '' && !inputs.dryRun && !secretsWithheld)
        complain(noWebhook);
    if (problems.length > 0)
        throw new input_error/* InputError */.d(problems, inputs.language);
    return inputs;
}
function maskSecrets() {
    const secrets = secretsIn({
        webhooks: rawInput('webhooks'),
        secrets: rawInput('secrets'),
        mobiles: rawInput('at-mobiles'),
    });
    secrets.forEach(core/* setSecret */.Pq);
}
function readRobots(complain) {
    return parseRobots({
        webhooks: rawInput('webhooks'),
        secrets: rawInput('secrets'),
        keyword: rawInput('keyword'),
    }, complain);
}
const noWebhook = {
    input: 'webhooks',
    text: {
        en: 'no robot is given. Give its webhook, best from a secret: webhooks: ${{ secrets.DINGTALK_WEBHOOKS }} (is that secret set in this repository?).',
        'zh-CN': '没有配置机器人。请填写机器人的 Webhook，最好来自 secret：webhooks: ${{ secrets.DINGTALK_WEBHOOKS }}（仓库里设置该 secret 了吗？）。',
    },
};

;// CONCATENATED MODULE: ./src/message/shorten.ts
/** Keeps a line a line: text of any length cut to what a phone shows. */
/** @param most visible characters (an emoji counts as one, and is never cut in half) */
function shorten(text, most) {
    if (text.length <= most)
        return text;
    const beginning = text.slice(0, most * 20);
    const characters = Array.from(new Intl.Segmenter().segment(beginning), ({ segment }) => segment);
    if (characters.length <= most && beginning === text)
        return text;
    const kept = characters.slice(0, Math.min(characters.length, most) - 1);
    return `${kept.join('').trimEnd()}…`;
}

;// CONCATENATED MODULE: ./src/message/builtin/event-line.ts
/** One sentence for the event: who did what, with a link to it. */


const nameLength = 80;
function eventLine(facts, words) {
    const { event } = facts;
    const actor = shorten(facts.actor, nameLength);
    switch (event.kind) {
        case 'push':
            return pushLine({ actor, push: event, target: refName(facts) }, words);
        case 'pull-request':
            return words.pullRequest({ actor, action: event.action, target: numberOf(event.pullRequest) });
        case 'dispatch':
            return words.dispatched({ actor, target: refName(facts) });
        case 'schedule':
            return words.scheduled({ cron: event.cron, target: refName(facts) });
        case 'release':
            return words.release({ actor, action: event.action, target: tagOf(event.release) });
        case 'other':
            return words.other({ actor, name: event.name, action: event.action });
    }
}
function pushLine({ actor, push, target }, words) {
    const { commits, forced, compareUrl } = push;
    return push.deleted
        ? words.deleted({ actor, target })
        : words.pushed({ actor, commits, forced, compareUrl, target });
}
function refName({ ref }) {
    return ref === undefined ? '' : (0,dingtalk_document/* link */.n)(shorten(ref.name, nameLength), ref.url);
}
function numberOf({ number, url }) {
    return (0,dingtalk_document/* link */.n)(`#${String(number)}`, url);
}
function tagOf({ tag, url }) {
    return (0,dingtalk_document/* link */.n)(shorten(tag, nameLength), url);
}

;// CONCATENATED MODULE: ./src/message/builtin/verdict.ts
const looks = {
    success: { mark: '✅', color: '#1a7f37' },
    failure: { mark: '❌', color: '#d1242f' },
    cancelled: { mark: '🚫', color: '#9a6700' },
    skipped: { mark: '⏭️', color: '#6e7781' },
    neutral: { mark: '🔵', color: '#6e7781' },
};

;// CONCATENATED MODULE: ./src/message/builtin/headline.ts


/** What a phone's notification shows of a part of the title, in characters. */
const partLength = 40;
/** The heading of the body, verdict in its colour. */
function headingOf(verdict, facts, words) {
    const { mark, color } = looks[verdict];
    const word = { kind: 'colored', text: words.verdicts[verdict], color };
    return [`${mark} `, word, `${words.colon}${aboutOf(facts)}`];
}
/** The same as plain text, with the repository. */
function titleOf(verdict, facts, words) {
    const about = [aboutOf(facts), shorten(facts.repository.name, partLength)].filter(Boolean);
    return `${looks[verdict].mark} ${words.verdicts[verdict]}${words.colon}${about.join(' · ')}`;
}
/** `CI · main`, `CI · #12 Mend the widget`, `Release · v1.2.0`. */
function aboutOf(facts) {
    return [facts.workflow, refOf(facts)]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => shorten(part ?? '', partLength))
        .join(' · ');
}
function refOf({ event, pullRequest, ref }) {
    if (event.kind === 'release')
        return event.release.tag;
    if (pullRequest !== undefined)
        return `#${String(pullRequest.number)} ${pullRequest.title}`.trim();
    return ref?.name;
}

;// CONCATENATED MODULE: ./src/message/builtin/subject.ts
/** What it is about, quoted: the commit, the pull request, the release or the issue. */


const subjectLength = 160;
const subject_nameLength = 80;
/** The quoted lines, most telling first; none where nothing is known. */
function subjectLines(facts, words) {
    const { event, pullRequest, commit } = facts;
    if (event.kind === 'release')
        return releaseLines(event.release, words);
    if (pullRequest !== undefined)
        return pullRequestLines(pullRequest, commit);
    const subject = event.kind === 'other' ? event.subject : undefined;
    return [
        ...(subject === undefined ? [] : [[(0,dingtalk_document/* link */.n)(shorten(subject.title, subjectLength), subject.url)]]),
        ...commitLines(commit),
    ];
}
function releaseLines({ name, tag, prerelease, author, url }, words) {
    const details = [
        name === tag ? undefined : tag,
        prerelease ? words.prerelease : undefined,
        author === undefined ? undefined : words.by(author),
    ].filter((detail) => detail !== undefined);
    const title = [(0,dingtalk_document/* link */.n)(shorten(name, subjectLength), url)];
    return details.length === 0 ? [title] : [title, [details.map(shortName).join(' · ')]];
}
function pullRequestLines(pullRequest, commit) {
    const { number, title, url, author, head, base } = pullRequest;
    const branches = [head, base].filter((branch) => branch !== undefined).map(shortName);
    const details = [author, branches.join(' → ')]
        .filter((detail) => detail !== undefined && detail !== '')
        .map((detail) => shortName(detail ?? ''));
    const all = commit === undefined ? details : [...details, shaOf(commit)];
    const headline = [(0,dingtalk_document/* link */.n)(shorten(`#${String(number)} ${title}`.trim(), subjectLength), url)];
    return all.length === 0 ? [headline] : [headline, dotted(all)];
}
function commitLines(commit) {
    if (commit === undefined)
        return [];
    const details = [
        ...(commit.author === undefined ? [] : [shortName(commit.author)]),
        shaOf(commit),
    ];
    const subject = commit.subject === undefined ? [] : [[shorten(commit.subject, subjectLength)]];
    return [...subject, dotted(details)];
}
function shaOf({ sha, url }) {
    return { kind: 'link', text: sha.slice(0, 7), url };
}
function shortName(name) {
    return shorten(name, subject_nameLength);
}
function dotted(pieces) {
    return pieces.flatMap((piece, index) => (index === 0 ? [piece] : [' · ', piece]));
}

;// CONCATENATED MODULE: ./src/message/builtin/en.ts
/** The built-in messages' words in English. */

const pullRequestActions = new Map([
    ['opened', 'opened'],
    ['reopened', 'reopened'],
    ['synchronize', 'updated'],
    ['edited', 'edited'],
    ['closed', 'closed'],
    ['merged', 'merged'],
    ['ready_for_review', 'marked as ready'],
    ['converted_to_draft', 'turned into a draft'],
    ['labeled', 'labelled'],
    ['review_requested', 'asked for a review of'],
]);
const releaseActions = new Map([
    ['prereleased', 'pre-released'],
    ['unpublished', 'withdrew'],
]);
/** `auto_merge_enabled` → `auto merge enabled`: GitHub's word where we have none of our own. */
const plain = (action) => action.replaceAll('_', ' ');
const en = {
    verdicts: {
        success: 'Passed',
        failure: 'Failed',
        cancelled: 'Cancelled',
        skipped: 'Skipped',
        neutral: 'Finished',
    },
    colon: ': ',
    links: {
        run: 'View run',
        job: 'View job',
        commit: 'View commit',
        pullRequest: 'View pull request',
        release: 'View release',
    },
    repository: 'Repository ',
    job: 'Job ',
    attempt: (number) => `attempt ${String(number)}`,
    prerelease: 'pre-release',
    by: (author) => `by ${author}`,
    pushed: ({ actor, commits, forced, compareUrl, target }) => [
        `${actor} ${forced ? 'force-pushed' : 'pushed'} `,
        ...(commits === 0 ? [] : [(0,dingtalk_document/* link */.n)(count(commits), compareUrl), ' to ']),
        target,
    ],
    deleted: ({ actor, target }) => [`${actor} deleted `, target],
    pullRequest: ({ actor, action, target }) => [
        `${actor} ${pullRequestActions.get(action) ?? plain(action)} `,
        target,
    ],
    dispatched: ({ actor, target }) => [`${actor} started this by hand on `, target],
    scheduled: ({ cron, target }) => [
        cron === undefined ? 'Scheduled run on ' : `Scheduled run (${cron}) on `,
        target,
    ],
    release: ({ actor, action, target }) => [
        `${actor} ${releaseActions.get(action) ?? plain(action)} release `,
        target,
    ],
    other: ({ actor, name, action }) => [
        `${actor} triggered ${plain(name)}${action === undefined ? '' : ` (${plain(action)})`}`,
    ],
};
function count(commits) {
    return commits === 1 ? '1 commit' : `${String(commits)} commits`;
}

;// CONCATENATED MODULE: ./src/message/builtin/zh-cn.ts
/** The built-in messages' words in Simplified Chinese. */

const zh_cn_pullRequestActions = new Map([
    ['opened', '创建了'],
    ['reopened', '重新打开了'],
    ['synchronize', '更新了'],
    ['edited', '编辑了'],
    ['closed', '关闭了'],
    ['merged', '合并了'],
    ['ready_for_review', '将以下拉取请求标记为可评审：'],
    ['converted_to_draft', '将以下拉取请求转为草稿：'],
    ['labeled', '标记了'],
    ['review_requested', '请求评审'],
]);
const zh_cn_releaseActions = new Map([
    ['published', '发布了'],
    ['released', '正式发布了'],
    ['prereleased', '预发布了'],
    ['created', '创建了'],
    ['edited', '编辑了'],
    ['deleted', '删除了'],
    ['unpublished', '撤回了'],
]);
/** GitHub's own word where Chinese has no set one. */
const zh_cn_plain = (action) => `触发了 ${action.replaceAll('_', ' ')}：`;
const zhCN = {
    verdicts: {
        success: '成功',
        failure: '失败',
        cancelled: '已取消',
        skipped: '已跳过',
        neutral: '已完成',
    },
    colon: '：',
    links: {
        run: '查看运行',
        job: '查看作业',
        commit: '查看提交',
        pullRequest: '查看拉取请求',
        release: '查看发布',
    },
    repository: '仓库 ',
    job: '作业 ',
    attempt: (number) => `第 ${String(number)} 次尝试`,
    prerelease: '预发布',
    by: (author) => `作者 ${author}`,
    pushed: ({ actor, commits, forced, compareUrl, target }) => [
        `${actor} ${forced ? '强制推送' : '推送'} `,
        ...(commits === 0 ? [] : [(0,dingtalk_document/* link */.n)(`${String(commits)} 个提交`, compareUrl), ' 到 ']),
        target,
    ],
    deleted: ({ actor, target }) => [`${actor} 删除了 `, target],
    pullRequest: ({ actor, action, target }) => [
        `${actor} ${zh_cn_pullRequestActions.get(action) ?? zh_cn_plain(action)} `,
        target,
    ],
    dispatched: ({ actor, target }) => [`${actor} 手动触发，位于 `, target],
    scheduled: ({ cron, target }) => [
        cron === undefined ? '定时运行，位于 ' : `定时运行（${cron}），位于 `,
        target,
    ],
    release: ({ actor, action, target }) => [
        `${actor} ${zh_cn_releaseActions.get(action) ?? zh_cn_plain(action)}版本 `,
        target,
    ],
    other: ({ actor, name, action }) => [
        `${actor} 触发了 ${name.replaceAll('_', ' ')}${action === undefined ? '' : `（${action.replaceAll('_', ' ')}）`}`,
    ],
};

;// CONCATENATED MODULE: ./src/message/builtin/words.ts


const words = { en: en, 'zh-CN': zhCN };

;// CONCATENATED MODULE: ./src/message/time.ts
/** A moment as people in a time zone write it, the same in every language: `2026-11-23 14:05 GMT+8`. */

const hour = 3_600_000;
function toLocalTime(moment, timeZone) {
    const offset = fixedOffsets.get(timeZone);
    if (offset === undefined)
        return withIntl(moment, timeZone);
    const local = new Date(moment + offset * hour).toISOString();
    const zone = offset === 0 ? 'UTC' : `GMT+${String(offset)}`;
    return `${local.slice(0, 10)} ${local.slice(11, 16)} ${zone}`;
}
function withIntl(moment, timeZone) {
    const format = new Intl.DateTimeFormat('en-US', {
        timeZone,
        hourCycle: 'h23',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'shortOffset',
    });
    const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, value]));
    const part = (type) => parts.get(type) ?? '';
    const date = [part('year'), part('month'), part('day')].join('-');
    return `${date} ${part('hour')}:${part('minute')} ${part('timeZoneName')}`;
}

;// CONCATENATED MODULE: ./src/message/render.ts








const titleLength = 200;
const jobLength = 120;
/** @param now milliseconds since the epoch: the time that the message shows */
function renderMessage(happened, options, now) {
    const { verdict, facts } = happened;
    const spoken = words[options.language];
    const title = shorten((0,dingtalk_document/* singleLine */.p)(options.title ?? titleOf(verdict, facts, spoken)), titleLength);
    const heading = options.title === undefined ? headingOf(verdict, facts, spoken) : [title];
    const document = [
        { kind: 'heading', line: heading },
        { kind: 'paragraph', lines: [eventLine(facts, spoken)] },
        ...quote(subjectLines(facts, spoken)),
        { kind: 'paragraph', lines: jobLines(facts, spoken) },
        { kind: 'links', links: waysThere(facts, spoken) },
        { kind: 'paragraph', lines: [[toLocalTime(now, options.timezone)]] },
    ];
    return compose(options.messageType, {
        title,
        document,
        mentions: options.mentions,
    });
}
function quote(lines) {
    return lines.length === 0 ? [] : [{ kind: 'quote', lines }];
}
function jobLines({ repository, job, run }, spoken) {
    const legs = job.matrix.length === 0 ? '' : ` (${job.matrix.join(', ')})`;
    const attempt = run.attempt > 1 ? ` · ${spoken.attempt(run.attempt)}` : '';
    const repositoryLine = [
        spoken.repository,
        { kind: 'link', text: repository.name, url: repository.url },
    ];
    const jobLine = `${spoken.job}${shorten(`${job.name}${legs}`, jobLength)}${attempt}`;
    return job.name === '' ? [repositoryLine] : [repositoryLine, [jobLine]];
}
function waysThere(facts, { links }) {
    const { event, run, job, commit, pullRequest } = facts;
    const release = event.kind === 'release' ? event.release.url : undefined;
    return [
        { text: links.run, url: run.url },
        { text: links.job, url: job.url },
        { text: links.pullRequest, url: pullRequest?.url },
        { text: links.release, url: release },
        { text: links.commit, url: commit?.url },
    ].flatMap(({ text, url }) => (url === undefined ? [] : [{ kind: 'link', text, url }]));
}

// EXTERNAL MODULE: ./src/report/report.ts + 6 modules
var report = __nccwpck_require__(186);
;// CONCATENATED MODULE: ./src/main.ts
/** The story: inputs → facts → message → deliveries → report. */








/** @returns why the step fails, or undefined where it succeeds */
async function main(env, now) {
    const payload = readPayload(env['GITHUB_EVENT_PATH']);
    const inputs = readInputs(secretsWithheld(env, payload));
    const verdict = inputs.status;
    const facts = toFacts(env, payload, inputs);
    const message = renderMessage({ verdict, facts }, inputs, now());
    if (inputs.robots.length === 0 && !inputs.dryRun) {
        (0,report/* reportWithheld */.IR)({ verdict, message }, inputs.language);
        return undefined;
    }
    const robots = inputs.dryRun ? [] : inputs.robots;
    const effects = { post: postWithin(inputs.timeoutMs), now, mask: core/* setSecret */.Pq };
    const deliveries = await sendToAll(robots, message, effects);
    return await (0,report/* report */.z8)({ verdict, message, deliveries }, inputs);
}


/***/ }),

/***/ 186:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z8: () => (/* binding */ report),
  Tw: () => (/* binding */ reportProblems),
  IR: () => (/* binding */ reportWithheld)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __nccwpck_require__(413);
;// CONCATENATED MODULE: ./src/dingtalk/reasons.ts
/** One row per reason; `refusal` is what only people can mend, the rest passes by itself. */
const reasons = {
    keyword: {
        refusal: true,
        hint: {
            en: 'The message holds none of the robot’s keywords. Put one of them into the input keyword, exactly as it is written in the robot’s security settings.',
            'zh-CN': '消息里没有机器人的任何一个关键词。请把安全设置中的一个关键词原样填入 keyword。',
        },
    },
    sign: {
        refusal: true,
        hint: {
            en: 'The signature does not match. Copy the secret (SEC…) from this robot’s security settings into the same line of secrets as its webhook.',
            'zh-CN': '签名不匹配。请把该机器人安全设置中的密钥（SEC…）填入 secrets 中与其 Webhook 相同的一行。',
        },
    },
    clock: {
        refusal: true,
        hint: {
            en: 'DingTalk found the signature’s time more than an hour off. Set the runner’s clock (NTP).',
            'zh-CN': '钉钉认为签名时间相差超过一小时。请校准运行器的时钟（NTP）。',
        },
    },
    ip: {
        refusal: true,
        hint: {
            en: 'The robot only takes messages from listed IP addresses. Add the runner’s address (GitHub’s change all the time: prefer "Sign"), or use a self-hosted runner.',
            'zh-CN': '机器人只接受白名单 IP。请添加运行器的地址（GitHub 托管运行器的地址经常变化，建议改用“加签”），或使用自托管运行器。',
        },
    },
    token: {
        refusal: true,
        hint: {
            en: 'DingTalk knows no active robot with this token. Copy the whole webhook again; if the robot or its group was removed or stopped, make a new one.',
            'zh-CN': '钉钉找不到使用此 token 的有效机器人。请重新复制完整的 Webhook；如果机器人或群已被删除或停用，请新建一个。',
        },
    },
    'rate-limit': {
        refusal: false,
        hint: {
            en: 'A robot takes 20 messages a minute, then pauses for up to ten minutes. Send fewer: one message per workflow, or only failures.',
            'zh-CN': '每个机器人每分钟最多 20 条消息，超过后会限流约十分钟。请减少发送：每个工作流一条，或只通知失败。',
        },
    },
    quota: {
        refusal: true,
        hint: {
            en: 'The organisation’s monthly quota for webhook messages is used up. An administrator can raise it in DingTalk’s console; sending fewer messages saves it.',
            'zh-CN': '组织本月的 Webhook 消息额度已用完。管理员可在钉钉后台提升额度；减少消息可以节省额度。',
        },
    },
    'too-long': {
        refusal: true,
        hint: {
            en: 'The message is over DingTalk’s 20,000 bytes. Shorten the title, or report this: the action should have shortened it.',
            'zh-CN': '消息超过钉钉的 20,000 字节上限。请缩短标题，或向我们反馈：本应自动截短。',
        },
    },
    invalid: {
        refusal: true,
        hint: {
            en: 'DingTalk did not accept the form of the request. Check that the webhook is a group robot’s (…/robot/send?access_token=…); if it is, please report this.',
            'zh-CN': '钉钉不接受该请求的格式。请确认 Webhook 属于群机器人（…/robot/send?access_token=…）；如果是，请向我们反馈。',
        },
    },
    content: {
        refusal: true,
        hint: {
            en: 'DingTalk’s content check found an unsafe link, text or picture in the message. Look at the commit’s or pull request’s title; a title of your own replaces it.',
            'zh-CN': '钉钉的内容检查认为消息含有不安全的链接、文字或图片。请检查提交或拉取请求的标题，或用 title 自定义标题。',
        },
    },
    busy: {
        refusal: false,
        hint: {
            en: 'DingTalk was busy or in trouble. It passes by itself: run the job again if the message matters.',
            'zh-CN': '钉钉系统繁忙或故障，通常会自行恢复。如果消息重要，请重新运行该作业。',
        },
    },
    timeout: {
        refusal: false,
        hint: {
            en: 'No answer in time; the message may have arrived all the same. Raise timeout if this runner’s way to DingTalk is slow.',
            'zh-CN': '未在时限内收到响应，但消息可能已经送达。如果运行器到钉钉的网络较慢，请调大 timeout。',
        },
    },
    network: {
        refusal: false,
        hint: {
            en: 'DingTalk could not be reached. Check the webhook’s host, the runner’s DNS, firewall and proxy.',
            'zh-CN': '无法连接钉钉。请检查 Webhook 的主机名以及运行器的 DNS、防火墙和代理。',
        },
    },
    protocol: {
        refusal: false,
        hint: {
            en: 'What answered is not DingTalk’s robot endpoint, or a firewall stood before it. Check the webhook’s host and path.',
            'zh-CN': '响应并非来自钉钉机器人接口，或被防火墙拦截。请检查 Webhook 的主机名和路径。',
        },
    },
    unknown: {
        refusal: true,
        hint: {
            en: 'DingTalk refused for a reason this action does not know. Its own words stand above.',
            'zh-CN': '钉钉因未知原因拒绝了消息，请参考上面的原文。',
        },
    },
};

;// CONCATENATED MODULE: ./src/report/fail-on.ts
/** When an undelivered message fails the step. */

/** The deliveries that fail the step: none where it succeeds. */
function fatal(deliveries, failOn) {
    return rules[failOn](deliveries.filter((delivery) => !delivery.ok), deliveries.length);
}
const rules = {
    refusal: (failed) => failed.filter(({ failure }) => reasons[failure.reason].refusal),
    any: (failed) => failed,
    all: (failed, robots) => (failed.length === robots ? failed : []),
    never: () => [],
};

;// CONCATENATED MODULE: ./src/report/mask-mobiles.ts
/** Mobile numbers outside the request itself: `138****8000`. */
/** A mainland number that is not a part of a longer number or of an address (run ids look alike). */
const mainland = /(?<![\w/])1[3-9]\d{9}(?!\w)/g;
/** @param mobiles the configured ones; others that look like mainland numbers are masked as well */
function maskMobiles(text, mobiles) {
    return mobiles
        .reduce((masked, mobile) => masked.replaceAll(mobile, mask(mobile)), text)
        .replace(mainland, mask);
}
function mask(mobile) {
    const shown = mobile.length >= 9 ? 3 : 1;
    return `${mobile.slice(0, shown)}****${mobile.slice(-shown - 1)}`;
}

;// CONCATENATED MODULE: ./src/report/results.ts

function toRow(delivery, language) {
    const { robot, ok, attempts, ms } = delivery;
    if (delivery.ok)
        return { robot, ok, attempts, ms, errcode: 0, errmsg: 'ok' };
    const { reason, errcode, errmsg } = delivery.failure;
    const code = errcode === undefined ? {} : { errcode };
    return { robot, ok, attempts, ms, ...code, errmsg, reason, hint: reasons[reason].hint[language] };
}

// EXTERNAL MODULE: ./src/dingtalk/markdown.ts
var markdown = __nccwpck_require__(877);
;// CONCATENATED MODULE: ./src/report/summary.ts
/** The job summary: the message as people see it, and what became of it at each robot. */


/** Runners older than job summaries have no file for it: then there is none. */
async function writeSummary(message, rows, words) {
    if (!process.env['GITHUB_STEP_SUMMARY'])
        return;
    await core/* summary */.z.addRaw(toSummary(message, rows, words), true).write();
}
function toSummary(message, rows, words) {
    const { table } = words;
    const body = message.type === 'markdown' ? message.text : escapeLines(message.text);
    if (rows.length === 0)
        return `${body}\n`;
    const head = `| ${table.robot} | ${table.result} | ${table.details} |\n| --- | --- | --- |`;
    return [body, [head, ...rows.map((row) => toTableRow(row, words))].join('\n'), ''].join('\n\n');
}
function escapeLines(text) {
    return text.split('\n').map(markdown/* escapeMarkdown */.FV).join('  \n');
}
function toTableRow({ robot, ok, ms, errcode, errmsg, reason, hint }, { table }) {
    const result = ok ? `✅ ${table.delivered}` : `❌ ${reason ?? ''}`;
    const words = [errcode, errmsg].filter((each) => each !== undefined).join(' ');
    const details = ok
        ? `${String(ms)} ms`
        : `${(0,markdown/* escapeMarkdown */.FV)(words)}<br>${(0,markdown/* escapeMarkdown */.FV)(hint ?? '')}`;
    return `| ${String(robot)} | ${result} | ${details} |`;
}

;// CONCATENATED MODULE: ./src/report/words.ts
const reportWords = {
    en: {
        name: 'DingTalk Notify',
        delivered: (robot, ms) => `Robot ${String(robot)} took the message (${String(ms)} ms).`,
        undelivered: (robot, words, hint) => `Robot ${String(robot)} did not take the message: ${words}. ${hint}`,
        failed: (count, robots) => `${String(count)} of ${String(robots)} robots did not take the message.`,
        inputProblem: (input, line, text) => `Input ${input}${line === undefined ? '' : `, line ${String(line)}`}: ${text}`,
        inputProblems: (count) => `Nothing was sent: ${count === 1 ? 'an input needs' : `${String(count)} inputs need`} mending, see above.`,
        withheld: 'No webhook: GitHub gives no secrets to pull requests from forks and by Dependabot. Nothing was sent.',
        dryRun: 'Dry run: nothing was sent. The message would be:',
        table: { robot: 'Robot', result: 'Result', details: 'Details', delivered: 'delivered' },
    },
    'zh-CN': {
        name: '钉钉通知',
        delivered: (robot, ms) => `机器人 ${String(robot)} 已接收消息（${String(ms)} 毫秒）。`,
        undelivered: (robot, words, hint) => `机器人 ${String(robot)} 未接收消息：${words}。${hint}`,
        failed: (count, robots) => `${String(robots)} 个机器人中有 ${String(count)} 个未接收消息。`,
        inputProblem: (input, line, text) => `输入 ${input}${line === undefined ? '' : ` 第 ${String(line)} 行`}：${text}`,
        inputProblems: (count) => `未发送任何消息：输入有 ${String(count)} 处问题，见上文。`,
        withheld: '没有 Webhook：来自 fork 或 Dependabot 的拉取请求拿不到 secrets。未发送任何消息。',
        dryRun: '试运行：未发送任何消息。消息内容如下：',
        table: { robot: '机器人', result: '结果', details: '详情', delivered: '已送达' },
    },
};

;// CONCATENATED MODULE: ./src/report/report.ts
/** The one gate out: outputs, annotations, log lines and the job summary. */






/** Tells everyone what became of the message. @returns why the step fails, if it does */
async function report(outcome, options) {
    const { verdict, deliveries } = outcome;
    const words = reportWords[options.language];
    const message = maskedMessage(outcome.message);
    const rows = deliveries.map((delivery) => toRow(delivery, options.language));
    const deadly = fatal(deliveries, options.failOn);
    if (options.dryRun)
        printMessage(message, words);
    rows.forEach((row) => {
        announce(row, deadly.some(({ robot }) => robot === row.robot) ? core/* error */.z3 : core/* warning */.$e, words);
    });
    setOutputs({ verdict, notified: true, rows, title: message.title, message: message.text });
    if (options.summary || options.dryRun)
        await writeSummary(message, rows, words);
    return deadly.length === 0 ? undefined : words.failed(deadly.length, rows.length);
}
/** For a run that GitHub gives no secrets: said once, and no failure. */
function reportWithheld(outcome, language) {
    const { title, text } = maskedMessage(outcome.message);
    (0,core/* notice */.lm)(reportWords[language].withheld, { title: reportWords[language].name });
    setOutputs({ verdict: outcome.verdict, notified: false, rows: [], title, message: text });
}
/** One annotation per problem. @returns why the step fails */
function reportProblems({ problems, language }) {
    const words = reportWords[language];
    for (const { input, line, text } of problems) {
        (0,core/* error */.z3)(words.inputProblem(input, line, text[language]), { title: words.name });
    }
    return words.inputProblems(problems.length);
}
function maskedMessage(message) {
    const { mobiles } = message.mentions;
    return {
        ...message,
        title: maskMobiles(message.title, mobiles),
        text: maskMobiles(message.text, mobiles),
    };
}
function announce(row, annotate, words) {
    if (row.ok) {
        (0,core/* info */.pq)(words.delivered(row.robot, row.ms));
        return;
    }
    const said = [row.errcode, row.errmsg].filter((each) => each !== undefined).join(' ');
    annotate(words.undelivered(row.robot, said, row.hint ?? ''), { title: words.name });
}
/** Foreign text in the log: a line of it must never be read as a workflow command. */
function printMessage({ title, text }, words) {
    (0,core/* info */.pq)(words.dryRun);
    for (const line of [title, '', ...text.split('\n')])
        (0,core/* info */.pq)(`│ ${line.replaceAll('##[', '## [')}`);
}
function setOutputs(outputs) {
    const { verdict, notified, rows, title, message } = outputs;
    const delivered = rows.filter(({ ok }) => ok).length;
    (0,core/* setOutput */.uH)('verdict', verdict);
    (0,core/* setOutput */.uH)('notified', notified);
    (0,core/* setOutput */.uH)('delivered', delivered);
    (0,core/* setOutput */.uH)('failed', rows.length - delivered);
    (0,core/* setOutput */.uH)('results', JSON.stringify(rows));
    (0,core/* setOutput */.uH)('title', title);
    (0,core/* setOutput */.uH)('message', message);
}


/***/ }),

/***/ 708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  C1: () => (/* binding */ setFailed),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, debug, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, startGroup, toPlatformPath, toPosixPath, toWin32Path

;// CONCATENATED MODULE: external "os"
const external_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_namespaceObject.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
;// CONCATENATED MODULE: external "fs"
const external_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_namespaceObject.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_namespaceObject.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_namespaceObject.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_namespaceObject.EOL}${convertedValue}${external_os_namespaceObject.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_namespaceObject.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_namespaceObject.constants.R_OK | external_fs_namespaceObject.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_namespaceObject.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_namespaceObject.platform();
const arch = external_os_namespaceObject.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_namespaceObject.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_namespaceObject.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(407);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
