"use strict";
exports.id = 174;
exports.ids = [174];
exports.modules = {

/***/ 3174:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseTemplate: () => (/* reexport */ parseTemplate),
  renderOwn: () => (/* reexport */ renderOwn)
});

// EXTERNAL MODULE: ./src/dingtalk/message.ts + 2 modules
var message = __webpack_require__(9632);
// EXTERNAL MODULE: ./src/message/time.ts
var message_time = __webpack_require__(6970);
// EXTERNAL MODULE: ./src/dingtalk/markdown.ts
var markdown = __webpack_require__(8877);
// EXTERNAL MODULE: ./src/dingtalk/plain-text.ts
var plain_text = __webpack_require__(6676);
;// CONCATENATED MODULE: ./src/message/template/dialects.ts


const dialects_markdown = {
    data: (text) => edges.reduce((safe, { find }) => safe.replace(find, toEntity), (0,markdown/* escapeMarkdown */.FV)(text)),
    line: (line) => (0,markdown/* toMarkdown */.l6)([{ kind: 'paragraph', lines: [line] }]),
    link: (link) => (0,markdown/* toMarkdown */.l6)([{ kind: 'links', links: [{ kind: 'link', ...link }] }]),
    address: markdown/* toTarget */.LJ,
    colored: (written, color) => `<font color="${color}">${written}</font>`,
    lineBreak: '  \n',
};
const plainText = {
    // What follows in the template could make an address or a host name of it.
    data: (text) => (0,plain_text/* defuse */.VP)(text).replace(/[:.]$/, '$&\u200b'),
    line: (line) => (0,plain_text/* toPlainText */.bo)([{ kind: 'paragraph', lines: [line] }]),
    link: (link) => (0,plain_text/* toPlainText */.bo)([{ kind: 'links', links: [{ kind: 'link', ...link }] }]),
    address: (url) => new URL(url).href,
    colored: (written) => written,
    lineBreak: '\n',
};
/** What only what the template prints before or after a value could make of it, and why not. */
const edges = [
    { find: /:$/, why: 'two slashes after it make an address' },
    { find: /(?<=ww)w$/i, why: 'a dot after `www` makes a host name' },
    { find: /^[.)]/, why: 'a number before it makes a list, `www` a host name' },
];
function toEntity(character) {
    return `&#${String(character.charCodeAt(0))};`;
}
/** A feed card shows no body, so that it matters to nobody how one would be written. */
const dialects = {
    markdown: dialects_markdown,
    'action-card': dialects_markdown,
    text: plainText,
    link: plainText,
    'feed-card': plainText,
};

;// CONCATENATED MODULE: ./src/message/template/load-markdown.ts
/** Relative links of a text lead to where the run was. */
async function loadMarkdown(facts) {
    const { fromGithubMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(5), __webpack_require__.e(632)]).then(__webpack_require__.bind(__webpack_require__, 1632));
    const { repository, ref, event, commit } = facts;
    const tag = event.kind === 'release' ? event.release.tag : undefined;
    const origin = {
        repository,
        ref: tag ?? ref?.name ?? commit?.sha ?? 'HEAD',
        isPublic: event.kind === 'release' && event.release.publicRepository,
    };
    return (text) => fromGithubMarkdown(text, origin);
}

// EXTERNAL MODULE: ./node_modules/liquidjs/dist/liquid.node.js
var liquid_node = __webpack_require__(8694);
// EXTERNAL MODULE: ./src/message/builtin/words.ts + 3 modules
var words = __webpack_require__(4948);
;// CONCATENATED MODULE: ./src/message/template/colors.ts
const colors = new Map([
    ['green', '#1a7f37'],
    ['red', '#d1242f'],
    ['orange', '#9a6700'],
    ['gray', '#6e7781'],
    ['blue', '#0969da'],
]);
const colorNames = [...colors.keys()];
/** @param word a name of ours, or `#` and six or three hexadecimal digits */
function toColor(word) {
    const [, digits] = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(word) ?? [];
    return digits === undefined ? colors.get(word) : `#${digits}`;
}

// EXTERNAL MODULE: ./src/dingtalk/document.ts
var dingtalk_document = __webpack_require__(1973);
;// CONCATENATED MODULE: ./src/message/template/pieces.ts
/**
 * What a template prints. Its own words are markup; every value is data until a filter makes more
 * of it, and that travels as a structure: no text in it can ever be taken for one.
 */


/** By the value that stands for them in a template. Nothing else can hold any. */
const held = new WeakMap();
/** A value that prints these pieces; as text, and so for most filters, it is what they say. */
function printing(pieces) {
    const value = speaking({}, () => plainOf(pieces));
    held.set(value, pieces);
    return value;
}
const spoken = new WeakMap();
/** An object that prints as that text, for the engine's filters as well. */
function speaking(value, text) {
    spoken.set(value, text);
    return Object.defineProperty(value, 'toString', { value: text });
}
/** What a value prints: its pieces, else its text as data. */
function piecesOf(value) {
    const pieces = typeof value === 'object' && value !== null ? held.get(value) : undefined;
    if (pieces !== undefined)
        return pieces;
    const text = textOf(value);
    return text === '' ? [] : [{ kind: 'data', text }];
}
/** A value as text: nothing for nothing, lists with commas. */
function textOf(value) {
    if (Array.isArray(value)) {
        return value
            .map(textOf)
            .filter((text) => text !== '')
            .join(', ');
    }
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return typeof value === 'object' && value !== null ? (spoken.get(value)?.() ?? '') : '';
}
/** What pieces say, without what they do. */
function plainOf(pieces) {
    return pieces.map(plainPiece).join('');
}
function plainPiece(piece) {
    switch (piece.kind) {
        case 'address':
            return piece.url;
        case 'call':
            return `@${piece.who}`;
        case 'colored':
            return plainOf(piece.pieces);
        case 'line':
            return (0,dingtalk_document/* plainTextOf */.nH)(piece.line);
        case 'blocks':
            return (0,plain_text/* toPlainText */.bo)(piece.blocks);
        default:
            return piece.text;
    }
}

;// CONCATENATED MODULE: ./src/message/template/linked.ts
/** The filter `link`: pieces as a link, colours kept. */

/** The schemes that DingTalk opens; anything else could run something. */
const schemes = ['http:', 'https:', 'dingtalk:'];
/** @returns undefined where it is no address that may be opened */
function linked(pieces, url) {
    if (!URL.canParse(url) || !schemes.includes(new URL(url).protocol))
        return undefined;
    return pieces.map((piece) => piece.kind === 'colored'
        ? { ...piece, pieces: linked(piece.pieces, url) ?? [] }
        : { kind: 'link', text: plainOf([piece]), url });
}

;// CONCATENATED MODULE: ./src/message/template/arguments.ts



const address = {
    isRight: (argument) => typeof argument !== 'string' || linked([], argument) !== undefined,
    wrong: {
        en: 'link takes an address: http, https or dingtalk.',
        'zh-CN': 'link 的参数应为 http、https 或 dingtalk 地址。',
    },
};
const color = {
    isRight: (argument) => toColor(textOf(argument)) !== undefined,
    wrong: {
        en: `color takes one of ${colorNames.join(', ')}, or a colour like '#1a7f37'.`,
        'zh-CN': `color 的参数应为 ${colorNames.join('、')} 之一，或 '#1a7f37' 这样的颜色。`,
    },
};
const size = {
    isRight: (argument) => Number.isSafeInteger(argument) && Number(argument) > 0,
    wrong: {
        en: 'truncate_bytes takes a whole number of bytes, above 0.',
        'zh-CN': 'truncate_bytes 的参数应为大于 0 的整数（字节数）。',
    },
};

;// CONCATENATED MODULE: ./src/message/template/call.ts
/**
 * @param isNamed whether the name stands in the template itself; a value that happens to look like
 * a number or an id never calls
 */
function callPieces(name, isNamed, session) {
    const callee = session.calleeOf(name) ?? (isNamed ? session.calleeNamed(name) : undefined);
    const isCalled = callee !== undefined && session.call(callee);
    if (!isCalled)
        return name === '' ? [] : [{ kind: 'data', text: name }];
    return [{ kind: 'call', who: 'mobile' in callee ? callee.mobile : callee.userId }];
}

;// CONCATENATED MODULE: ./src/message/template/cut.ts
/** The filter `truncate_bytes`: text within a size, at whole characters. */
const ellipsis = '…';
function cutToBytes(text, most) {
    if (Buffer.byteLength(text) <= most)
        return text;
    const mark = Buffer.byteLength(ellipsis) <= most ? ellipsis : '';
    const room = most - Buffer.byteLength(mark);
    let [kept, bytes] = ['', 0];
    // No character is kept beyond that many units: more need not be looked at.
    for (const { segment } of new Intl.Segmenter().segment(text.slice(0, room + 1))) {
        bytes += Buffer.byteLength(segment);
        if (bytes > room)
            break;
        kept += segment;
    }
    return `${kept.trimEnd()}${mark}`;
}

;// CONCATENATED MODULE: ./src/message/template/template-error.ts
/** Thrown by a filter; the engine adds where it stands. */
class TemplateError extends Error {
    text;
    constructor(text) {
        super(text.en);
        this.name = 'TemplateError';
        this.text = text;
    }
}

;// CONCATENATED MODULE: ./src/message/template/moments.ts

const noDuration = {
    en: 'duration takes milliseconds, from 0.',
    'zh-CN': 'duration 只接受不小于 0 的毫秒数。',
};
const noTime = {
    en: 'time takes milliseconds or an ISO date such as 2026-11-23T06:05:09Z.',
    'zh-CN': 'time 只接受毫秒数或 2026-11-23T06:05:09Z 这样的 ISO 日期。',
};
/** @param text milliseconds */
function millisecondsOf(text) {
    const ms = Number(text);
    if (!Number.isFinite(ms) || ms < 0)
        throw new TemplateError(noDuration);
    return ms;
}
/** The farthest moment that JavaScript knows. */
const farthest = 8.64e15;
/** @param text milliseconds since the epoch, or an ISO date */
function momentOf(text) {
    const moment = /^-?\d+$/.test(text) ? Number(text) : Date.parse(text);
    if (!(Math.abs(moment) <= farthest))
        throw new TemplateError(noTime);
    return moment;
}

;// CONCATENATED MODULE: ./src/message/template/filters.ts










const filters = {
    link: {
        example: "{{ 'View run' | link: run.url }}",
        about: {
            en: 'a link; just the text where the address is none (`http`, `https` or `dingtalk`)',
            'zh-CN': '链接；地址不是 `http`、`https` 或 `dingtalk` 时只保留文字',
        },
        takes: address,
        apply: ({ value, argument }) => {
            const pieces = piecesOf(value);
            return printing(linked(pieces, textOf(argument)) ?? pieces);
        },
    },
    mention: {
        example: '{{ author | mention }}',
        about: {
            en: "calls a person: a login of `mention-map`, a number or id of `at-mobiles` or `at-user-ids`, or one that the template itself names, `{{ 'manager4220' | mention }}`. Just the name for everybody else, and where `at-on` calls nobody",
            'zh-CN': "@ 一个人：`mention-map` 中的登录名、`at-mobiles` 或 `at-user-ids` 中的号码或 userId，或直接写在模板里的 `{{ 'manager4220' | mention }}`。其他人只显示名字；`at-on` 不成立时也是",
        },
        // Nobody can give it an argument: it has one where the value stands in the template itself.
        apply: ({ value, argument, session }) => printing(callPieces(textOf(value), argument !== undefined, session)),
    },
    color: {
        example: '{{ verdict_word | color: color }}',
        about: {
            en: `coloured text: ${colorNames.map((name) => `\`${name}\``).join(', ')} or \`#1a7f37\`; plain in a message of type \`text\``,
            'zh-CN': `彩色文字：${colorNames.map((name) => `\`${name}\``).join('、')} 或 \`#1a7f37\`；\`text\` 类型的消息里没有颜色`,
        },
        takes: color,
        apply: ({ value, argument }) => {
            const named = toColor(textOf(argument));
            if (named === undefined)
                throw new TemplateError(color.wrong);
            return printing([{ kind: 'colored', color: named, pieces: piecesOf(value) }]);
        },
    },
    short_sha: {
        example: '{{ commit.sha | short_sha }}',
        about: { en: 'the first seven characters', 'zh-CN': '前七个字符' },
        apply: ({ value }) => textOf(value).slice(0, 7),
    },
    truncate_bytes: {
        example: '{{ commit.subject | truncate_bytes: 60 }}',
        about: {
            en: 'at most so many bytes of UTF-8, whole characters only, `…` included',
            'zh-CN': '最多这么多字节（UTF-8），含末尾的 `…`，不会截断半个字符',
        },
        takes: size,
        apply: ({ value, argument }) => {
            if (!size.isRight(argument))
                throw new TemplateError(size.wrong);
            return cutToBytes(textOf(value), Number(argument));
        },
    },
    duration: {
        example: '{{ duration | duration }}',
        about: {
            en: 'milliseconds in words: `1 min 23 s`',
            'zh-CN': '把毫秒写成文字：`1 分 23 秒`',
        },
        apply: ({ value, session }) => {
            const text = textOf(value);
            return text === '' ? '' : words/* words */.a[session.language].took(millisecondsOf(text));
        },
    },
    time: {
        example: '{{ now | time }}',
        about: {
            en: 'milliseconds or an ISO date as in the built-in message, in `timezone`: `2026-11-23 14:05 GMT+8`',
            'zh-CN': '把毫秒或 ISO 日期写成内置消息的样子，按 `timezone`：`2026-11-23 14:05 GMT+8`',
        },
        apply: ({ value, session }) => {
            const text = textOf(value);
            return text === '' ? '' : (0,message_time/* toLocalTime */.O)(momentOf(text), session.timezone);
        },
    },
    markdown: {
        example: '{{ release.notes | markdown }}',
        about: {
            en: 'GitHub’s markdown as DingTalk can show it, in blocks of its own',
            'zh-CN': '把 GitHub 的 Markdown 转成钉钉能显示的样子，独立成段',
        },
        apply: ({ value, session }) => printing([{ kind: 'blocks', blocks: session.fromMarkdown(textOf(value)) }]),
    },
    raw: {
        example: '{{ vars.banner | raw }}',
        about: {
            en: 'the text as it is, markup and all: only for text that no stranger writes',
            'zh-CN': '原样输出，不转义：只用于外人写不到的文字',
        },
        apply: ({ value }) => {
            const pieces = piecesOf(value);
            const isData = pieces.every(({ kind }) => kind === 'data');
            return printing(isData ? [{ kind: 'words', text: textOf(value) }] : pieces);
        },
    },
};

;// CONCATENATED MODULE: ./src/message/template/engine.ts
/**
 * Liquid in a sandbox: no files, no templates of others, own properties only, bounded in time and
 * memory. What it prints stays pieces to the end, so that a value can never be read as markup.
 */



/** A message holds 20,000 bytes, so a longer template says more than anybody will see. */
const mostCharacters = 20_000;
/** They would load other templates, or write HTML tables, which do not show on phones. */
const unfitTags = ['include', 'render', 'layout', 'block', 'tablerow'];
/** Those that read an expression out of a value, and those that write HTML. */
const unfitFilters = /_exp$|^(escape|escape_once|xml_escape|newline_to_br)$/;
/** By the context of a rendering: the filters find theirs here. */
const sessions = new WeakMap();
function makeEngine() {
    const engine = new liquid_node/* Liquid */.HX(Object.assign(sandbox(), { outputEscape }));
    for (const name of unfitTags)
        Reflect.deleteProperty(engine.tags, name);
    for (const [name, filter] of Object.entries(liquid_node/* filters */.rb)) {
        if (unfitFilters.test(name))
            engine.unregisterFilter(name);
        else if (name === 'date')
            registerDate(engine, timed(filter));
        else
            engine.registerFilter(name, timed(filter));
    }
    registerOwn(engine);
    keepPieces(engine);
    return engine;
}
function sandbox() {
    return {
        templates: {},
        ownPropertyOnly: true,
        jsTruthy: true,
        parseLimit: mostCharacters,
        renderLimit: 500,
        memoryLimit: 1e6,
        dateFormat: '%Y-%m-%d %H:%M',
        // Left out, it is asked for: the first use of `Intl` costs as much as the engine.
        locale: 'en-US',
        operators: timedOperators(),
    };
}
/** What every value goes through at the end: the emitter below gets pieces, never a bare text. */
function outputEscape(value) {
    return printing(piecesOf(value));
}
/** Gives a rendering its session. */
function withSession(context, session) {
    sessions.set(context, session);
    return context;
}
function sessionOf(context) {
    const session = sessions.get(context);
    if (session === undefined)
        throw new Error('a rendering without a session');
    return session;
}
/** The engine looks at the clock between outputs only; one output may hold thousands of filters. */
function timed(filter) {
    const handler = typeof filter === 'function' ? filter : filter.handler;
    return function (value, ...args) {
        checkTime(this.context);
        return handler.call(this, value, ...args);
    };
}
function timedOperators() {
    const timedOnes = Object.entries(liquid_node/* defaultOperators */.lV).map(([name, operator]) => {
        const checked = (left, right, last) => {
            const context = last ?? right;
            if (!(context instanceof liquid_node/* Context */.ob))
                return false;
            checkTime(context);
            return operator(left, right, context);
        };
        return [name, checked];
    });
    return Object.fromEntries(timedOnes);
}
function checkTime({ renderLimit }) {
    renderLimit.check(performance.now());
}
function registerOwn(engine) {
    for (const [name, { apply }] of Object.entries(filters)) {
        engine.registerFilter(name, function (value, argument) {
            return apply({ value, argument, session: sessionOf(this.context) });
        });
    }
}
/** Liquid's own takes seconds, and the runner's time zone; here all numbers are milliseconds. */
function registerDate(engine, date) {
    engine.registerFilter('date', function (value, format) {
        const moment = typeof value === 'number' ? value / 1000 : value;
        return date.call(this, moment, format, sessionOf(this.context).timezone);
    });
}
/** Makes every rendering, also within `capture`, give pieces in place of one text. */
function keepPieces({ renderer }) {
    const render = renderer.renderTemplates.bind(renderer);
    renderer.renderTemplates = function* (templates, context, emitter) {
        if (emitter !== undefined) {
            yield* render(templates, context, emitter);
            return undefined;
        }
        const pieces = [];
        yield* render(templates, context, emitterInto(pieces, context));
        return printing(pieces);
    };
}
function emitterInto(pieces, { memoryLimit }) {
    return {
        buffer: '',
        write: (value) => {
            const written = typeof value === 'string' ? [{ kind: 'words', text: value }] : piecesOf(value);
            memoryLimit.use(written.length + plainOf(written).length);
            pieces.push(...written);
        },
    };
}

;// CONCATENATED MODULE: ./src/message/template/finding.ts
/** @param token whatever stands at the place; the template's beginning where nothing does */
function findingAt(token, text) {
    const [line = 1, column = 1] = token?.getPosition() ?? [];
    return { line, column, text };
}
/** More of them would not be read, and mending the first ones may mend the rest. */
const mostFindings = 20;
/** In the order of their places; one per place. */
function toProblems(findings, input) {
    const sorted = findings.toSorted((a, b) => a.line - b.line || a.column - b.column);
    return sorted
        .filter(({ line, column }, index) => {
        const before = sorted[index - 1];
        return before?.line !== line || before.column !== column;
    })
        .slice(0, mostFindings)
        .map(({ line, column, text }) => ({
        input,
        line,
        text: {
            en: `column ${String(column)}: ${text.en}`,
            'zh-CN': `第 ${String(column)} 列：${text['zh-CN']}`,
        },
    }));
}
/** With a question after it, where somebody probably meant another name. */
function withGuess({ en, 'zh-CN': zh }, guess) {
    return guess === undefined
        ? { en: `${en}.`, 'zh-CN': `${zh}。` }
        : { en: `${en}. Did you mean ${guess}?`, 'zh-CN': `${zh}，是否想写 ${guess}？` };
}

;// CONCATENATED MODULE: ./src/message/template/engine-words.ts
/** What the engine says is wrong, in our words: its own stand in brackets where ours say less. */



/** The first that fits. */
const rows = [
    {
        find: /^(?:tag |output |raw )?(.*) not closed$/s,
        text: (what) => ({ en: `${what} is never closed.`, 'zh-CN': `${what} 没有结束。` }),
    },
    {
        find: /^tag "(.*)" not found$/s,
        text: (tag) => ({
            en: `{% ${tag} %} belongs to no tag that was opened before.`,
            'zh-CN': `{% ${tag} %} 前面没有与之对应的开始标签。`,
        }),
    },
    {
        find: /^template render limit exceeded/,
        text: () => ({
            en: 'the template takes longer than half a second. Print less, with fewer loops.',
            'zh-CN': '模板执行超过半秒。请减少输出和循环。',
        }),
    },
    {
        find: /^memory alloc limit exceeded|Invalid (string|array) length/,
        text: () => ({
            en: 'the template makes more than a million characters or elements. Print less, with fewer loops.',
            'zh-CN': '模板生成的字符或元素超过一百万。请减少输出和循环。',
        }),
    },
    {
        find: /^Maximum call stack size exceeded/,
        text: () => ({ en: 'tags are nested too deeply.', 'zh-CN': '标签嵌套得太深。' }),
    },
];
/** The engine puts the place behind its words; it is told separately. */
const place = /, line:\d+, col:\d+$/;
/** What was thrown while a template was read or rendered. */
function toFinding(thrown) {
    return findingAt(thrown instanceof liquid_node/* LiquidError */.HN ? thrown.token : undefined, engine_words_textOf(thrown));
}
function engine_words_textOf(thrown) {
    const cause = thrown instanceof liquid_node/* LiquidError */.HN ? thrown.originalError : undefined;
    if (cause instanceof TemplateError)
        return cause.text;
    const words = String(thrown)
        .replace(/^\w*Error: /, '')
        .replace(place, '');
    for (const { find, text } of rows) {
        const [found, what = ''] = find.exec(words) ?? [];
        if (found !== undefined)
            return text(what);
    }
    return {
        en: `this is not Liquid as it should be (${words}).`,
        'zh-CN': `Liquid 语法有误（${words}）。`,
    };
}

;// CONCATENATED MODULE: ./src/message/template/render-template.ts
/** A template and its values → what it prints, or what went wrong on the way. */





/** @param write what is made of the pieces, still within the template's bounds */
function renderTemplate({ input, engine, nodes }, { values, session }, write) {
    try {
        const context = new liquid_node/* Context */.ob(values, engine.options, { sync: true }, { liquid: engine });
        withSession(context, session);
        const printed = (0,liquid_node/* toValueSync */.qr)(engine.renderer.renderTemplates([...nodes], context));
        return { result: write(piecesOf(printed)) };
    }
    catch (error) {
        return { problems: toProblems([toFinding(error)], input) };
    }
}

;// CONCATENATED MODULE: ./src/message/template/rows.ts

function rows_text([en, zh], read) {
    return { about: { en, 'zh-CN': zh }, read };
}
/** An address that GitHub or we have made. */
function rows_address(about, read) {
    return pieces(about, (from) => {
        const url = read(from);
        return url === undefined ? undefined : [{ kind: 'address', url }];
    });
}
function pieces([en, zh], read) {
    return {
        about: { en, 'zh-CN': zh },
        read: (from) => {
            const found = read(from);
            return found === undefined ? undefined : printing(found);
        },
    };
}
/** A thing with properties; alone, it prints the first of them. */
function object([en, zh], read, rows) {
    return {
        about: { en, 'zh-CN': zh },
        rows,
        read: (from) => {
            const inner = read(from);
            return inner === undefined ? undefined : readAll(rows, inner);
        },
    };
}
/** Several of them; texts where the elements have no properties. */
function list([en, zh], read, rows) {
    return {
        about: { en, 'zh-CN': zh },
        ...(rows !== undefined && { rows }),
        isList: true,
        read: (from) => read(from)?.map((item) => (rows === undefined ? textOf(item) : readAll(rows, item))),
    };
}
/** Every row's value, by its name. Nothing is inherited: what is not there is nothing. */
function readAll(rows, from) {
    const values = Object.entries(rows).map(([name, row]) => [name, row.read(from)]);
    return speaking(Object.fromEntries(values), () => textOf(values[0]?.[1]));
}

;// CONCATENATED MODULE: ./src/message/template/outcomes.ts
/** The variables that say how it went, and the parts of the built-in message. */

const outcomeRows = {
    verdict: rows_text([
        '`success`, `failure`, `cancelled`, `skipped` or `neutral`; empty where a job begins',
        '结果：`success`、`failure`、`cancelled`、`skipped` 或 `neutral`；作业刚开始时为空',
    ], ({ outcome }) => outcome?.verdict),
    verdict_word: rows_text(['the verdict in words, as in the built-in title', '结果的文字说法，与内置标题相同'], ({ builtIn }) => builtIn.word),
    mark: rows_text(['the verdict’s emoji', '结果对应的表情符号'], ({ builtIn }) => builtIn.mark),
    color: rows_text(['the verdict’s colour, for the filter `color`', '结果对应的颜色，可交给过滤器 `color`'], ({ builtIn }) => builtIn.color),
    timed_out: rows_text(['whether it failed because time ran out', '是否因超时而失败'], ({ outcome }) => outcome?.timedOut),
    transition: rows_text([
        '`broken`, `fixed`, `still-failing` or `still-passing`, where that is known',
        '与上一次运行相比：`broken`、`fixed`、`still-failing` 或 `still-passing`；不知道时为空',
    ], ({ transition }) => transition),
    title: rows_text(['the built-in title', '内置标题'], ({ builtIn }) => builtIn.title),
    built_in: pieces(['the whole built-in message', '完整的内置消息'], ({ builtIn }) => [
        { kind: 'blocks', blocks: builtIn.body },
    ]),
};

;// CONCATENATED MODULE: ./src/message/template/places.ts

const repositoryRows = {
    name: rows_text(['owner and name', '所有者和名称'], ({ name }) => name),
    url: rows_address(['its address', '网址'], ({ url }) => url),
};
const thisJobRows = {
    name: rows_text(['its id in the workflow', '在工作流中的 ID'], ({ name }) => name),
    url: rows_address(['its address', '网址'], ({ url }) => url),
    matrix: list(['its values of the matrix', '矩阵中的取值'], ({ matrix }) => matrix),
};
const runRows = {
    url: rows_address(['its address', '网址'], ({ url }) => url),
    id: rows_text(['its id', 'ID'], ({ id }) => id),
    attempt: rows_text(['which attempt it is, from 1', '第几次尝试，从 1 开始'], (run) => run.attempt),
};
const refRows = {
    name: rows_text(['its name', '名称'], ({ name }) => name),
    url: rows_address(['its address', '网址'], ({ url }) => url),
};
const sinceRows = {
    sha: rows_text(['its whole name', '完整的 SHA'], ({ sha }) => sha),
    url: rows_address(['its address', '网址'], ({ url }) => url),
};
const historyRows = {
    failures: rows_text(['how many failed in a row right before', '紧接着之前连续失败的次数'], ({ failures }) => failures),
    since: object(['the commit of the first of them', '其中第一次失败的提交'], ({ since }) => since, sinceRows),
};

;// CONCATENATED MODULE: ./src/message/template/things.ts

const commitRows = {
    sha: rows_text(['its whole name; for the filter `short_sha`', '完整的 SHA，可交给过滤器 `short_sha`'], ({ sha }) => sha),
    url: rows_address(['its address', '网址'], ({ url }) => url),
    subject: rows_text(['the first line of its message', '提交信息的第一行'], ({ subject }) => subject),
    author: rows_text(['its author’s login, else the name', '作者的登录名，没有则为姓名'], ({ author }) => author),
};
const pullRequestRows = {
    number: rows_text(['its number', '编号'], ({ number }) => number),
    title: rows_text(['its title', '标题'], ({ title }) => title),
    url: rows_address(['its address', '网址'], ({ url }) => url),
    author: rows_text(['its author’s login', '作者的登录名'], ({ author }) => author),
    head: rows_text(['its branch, from a fork with the owner before it', '源分支；来自 fork 时前面带所有者'], ({ head }) => head),
    base: rows_text(['the branch it is for', '目标分支'], ({ base }) => base),
    draft: rows_text(['whether it is a draft', '是否为草稿'], ({ draft }) => draft),
    labels: list(['its labels', '标签'], ({ labels }) => labels),
    additions: rows_text(['how many lines it adds', '新增的行数'], ({ additions }) => additions),
    deletions: rows_text(['how many lines it removes', '删除的行数'], ({ deletions }) => deletions),
};
const inputRows = {
    name: rows_text(['its name', '名称'], ({ name }) => name),
    value: rows_text(['its value', '取值'], ({ value }) => value),
};
const assetRows = {
    name: rows_text(['its name', '名称'], ({ name }) => name),
    url: rows_address(['its address', '网址'], ({ url }) => url),
    size: rows_text(['its size in bytes', '大小（字节）'], ({ size }) => size),
};
const releaseRows = {
    name: rows_text(['its name', '名称'], ({ name }) => name),
    tag: rows_text(['its tag', '标签'], ({ tag }) => tag),
    url: rows_address(['its address', '网址'], ({ url }) => url),
    author: rows_text(['its author’s login', '作者的登录名'], ({ author }) => author),
    prerelease: rows_text(['whether it is a pre-release', '是否为预发布'], ({ prerelease }) => prerelease),
    notes: rows_text([
        'its notes as they were written; for the filter `markdown`',
        '发布说明原文，可交给过滤器 `markdown`',
    ], ({ notes }) => notes),
    compare_url: rows_address([
        'the changes since the release before, where its notes name them',
        '与上一版本的对比（发布说明中有时）',
    ], ({ compareUrl }) => compareUrl),
    assets: list(['what can be downloaded', '可下载的文件'], ({ assets }) => assets, assetRows),
};
const stepRows = {
    name: rows_text(['its name', '名称'], ({ name }) => name),
    url: rows_address(['its place in the log', '在日志中的位置'], ({ url }) => url),
};
const annotationRows = {
    message: rows_text(['what is wrong', '错误内容'], ({ message }) => message),
    path: rows_text(['in which file', '所在文件'], ({ path }) => path),
    line: rows_text(['in which line', '所在行'], ({ line }) => line),
};
const jobRows = {
    name: rows_text(['its name, with its values of the matrix', '名称，含矩阵中的取值'], ({ name }) => name),
    url: rows_address(['its address', '网址'], ({ url }) => url),
    conclusion: rows_text(['how it went', '结果'], ({ conclusion }) => conclusion),
    duration: rows_text(['how long it took, in milliseconds', '耗时（毫秒）'], (job) => job.durationMs),
    steps: list(['its failed steps', '失败的步骤'], (job) => job.failedSteps, stepRows),
    annotations: list(['its error annotations', '错误注释'], (job) => job.annotations, annotationRows),
    log: list(['the last lines of its log, with `log-lines`', '日志的最后几行，需设置 `log-lines`'], ({ log }) => log),
};

;// CONCATENATED MODULE: ./src/message/template/variables.ts




const eventRows = {
    name: rows_text(['GitHub’s name of it, such as `push`', 'GitHub 的事件名，例如 `push`'], ({ facts }) => facts.run.event),
    action: rows_text(['what was done, such as `opened`', '具体动作，例如 `opened`'], ({ facts }) => actionOf(facts.event)),
    sentence: pieces(['who did what, with its links', '一句话说明谁做了什么，带链接'], ({ builtIn }) => [{ kind: 'line', line: builtIn.sentence }]),
    inputs: list(['what was entered, for `workflow_dispatch`', '手动触发时填写的输入'], ({ facts: { event } }) => (event.kind === 'dispatch' ? event.inputs : []), inputRows),
};
/** In the table's order; a thing's first property is what it prints alone. */
const variables = {
    ...outcomeRows,
    repository: object(['the repository', '仓库'], ({ facts }) => facts.repository, repositoryRows),
    workflow: rows_text(['the workflow’s name', '工作流名称'], ({ facts }) => facts.run.workflow),
    job: object(['this job; empty where the message is about a whole run', '当前作业；消息针对整个运行时为空'], ({ facts }) => facts.job, thisJobRows),
    run: object(['the run', '本次运行'], ({ facts }) => facts.run, runRows),
    event: object(['what started the run', '触发运行的事件'], (told) => told, eventRows),
    actor: rows_text(['the login of whoever started the run', '触发运行的人（登录名）'], ({ facts }) => facts.actor),
    author: rows_text([
        'who is behind it: the author of the release, the pull request or the commit, else the actor',
        '事件背后的人：发布、拉取请求或提交的作者，否则为触发者',
    ], ({ facts }) => authorOf(facts)),
    branch: rows_text(['the branch; of a pull request, its own', '分支；拉取请求则为源分支'], ({ facts }) => (facts.ref?.kind === 'branch' ? facts.ref.name : facts.pullRequest?.head)),
    tag: rows_text(['the tag', '标签'], ({ facts }) => facts.ref?.kind === 'tag' ? facts.ref.name : undefined),
    ref: object(['the branch or tag', '分支或标签'], ({ facts }) => facts.ref, refRows),
    pull_request: object(['the pull request', '拉取请求'], ({ facts }) => facts.pullRequest, pullRequestRows),
    commit: object(['the commit', '提交'], ({ facts }) => facts.commit, commitRows),
    commits: list(['the new commits, newest first', '新的提交，最新的在前'], ({ history, facts: { event } }) => history === undefined || history.commits.length === 0
        ? event.kind === 'push'
            ? event.newest
            : []
        : history.commits, commitRows),
    jobs: list(['all jobs that are known', '已知的全部作业'], ({ jobs }) => jobs, jobRows),
    failed_jobs: list(['those that failed', '其中失败的'], (told) => told.failedJobs, jobRows),
    release: object(['the release', '发布'], ({ facts }) => (facts.event.kind === 'release' ? facts.event.release : undefined), releaseRows),
    history: object(['the runs before, where they are known', '此前的运行（已知时）'], ({ history }) => history, historyRows),
    duration: rows_text([
        'how long it took, in milliseconds; for the filter `duration`',
        '耗时（毫秒），可交给过滤器 `duration`',
    ], ({ durationMs }) => durationMs),
    now: rows_text([
        'the moment in milliseconds; for the filters `time` and `date`',
        '当前时刻（毫秒），可交给过滤器 `time` 或 `date`',
    ], ({ now }) => now),
    time: rows_text(['the moment as in the built-in message', '当前时刻，写法与内置消息相同'], ({ time }) => time),
    language: rows_text(['the input `language`', '输入 `language`'], ({ language }) => language),
    vars: {
        about: {
            en: 'the step’s environment variables that begin with `DINGTALK_VAR_`: `DINGTALK_VAR_TEAM` is `vars.team`',
            'zh-CN': '该步骤中以 `DINGTALK_VAR_` 开头的环境变量：`DINGTALK_VAR_TEAM` 即 `vars.team`',
        },
        read: ({ vars }) => vars,
    },
};
/** What a template may name where the step has these `vars`. */
function variablesWith(vars) {
    const about = { en: '', 'zh-CN': '' };
    const rows = Object.fromEntries(vars.map((name) => [name, { about }]));
    return { ...variables, vars: { about, rows } };
}
/** Every variable's value, for the engine. */
function valuesOf(told) {
    return readAll(variables, told);
}
function actionOf(event) {
    return 'action' in event ? event.action : undefined;
}
function authorOf({ event, pullRequest, commit, actor }) {
    const released = event.kind === 'release' ? event.release.author : undefined;
    return released ?? pullRequest?.author ?? commit?.author ?? actor;
}

// EXTERNAL MODULE: ./src/message/builtin/importance.ts
var importance = __webpack_require__(2941);
;// CONCATENATED MODULE: ./src/message/template/write.ts
/** What a template printed → the blocks of a message, or one line for its title. */



/**
 * Blank lines part the blocks, so that whole blocks can be left out of a message that is too long:
 * the last one first, the first one never.
 */
function toBlocks(pieces, dialect) {
    const blocks = [];
    let text = '';
    const end = () => {
        blocks.push(...paragraphsOf(text, dialect));
        text = '';
    };
    for (const piece of joined(pieces)) {
        if (piece.kind === 'blocks') {
            end();
            blocks.push(...piece.blocks);
        }
        else
            text += toText(piece, dialect);
    }
    end();
    return blocks.map((block, index) => block.kind === 'written' && index > 0 ? { ...block, importance: importance/* importance */.d.own } : block);
}
/** As data on one line; empty where nothing that can be seen was printed. */
function toTitle(pieces) {
    return (0,dingtalk_document/* singleLine */.pF)(plainOf(pieces)).trim();
}
/** Values side by side are one text: what is harmless in each may not be in both. */
function joined(pieces) {
    const result = [];
    for (const piece of pieces) {
        const last = result.at(-1);
        if (piece.kind === 'data' && last?.kind === 'data')
            result.splice(-1, 1, { kind: 'data', text: last.text + piece.text });
        else
            result.push(piece);
    }
    return result;
}
function toText(piece, dialect) {
    switch (piece.kind) {
        case 'words':
            return piece.text;
        case 'data':
            return toLines(piece.text, dialect);
        case 'link':
            return dialect.link(piece);
        case 'address':
            return dialect.address(piece.url);
        case 'call':
            return `@${piece.who}`;
        case 'colored':
            return dialect.colored(piece.pieces.map((each) => toText(each, dialect)).join(''), piece.color);
        case 'line':
            return dialect.line(piece.line);
        case 'blocks':
            return toLines(plainOf([piece]), dialect);
    }
}
/** Line by line, without blank ones: a value never ends the block that it stands in. */
function toLines(text, { data, lineBreak }) {
    const lines = text.split(/\r?\n/).map(data);
    return lines.length === 1
        ? lines.join('')
        : lines.filter((line) => line.trim() !== '').join(lineBreak);
}
/** A line's end is one in the message as well, whatever the client makes of a bare one. */
function paragraphsOf(text, { lineBreak }) {
    return text
        .replaceAll('\r\n', '\n')
        .split(/\n[ \t]*(?:\n[ \t]*)+/)
        .map((paragraph) => paragraph.trim())
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => ({ kind: 'written', text: paragraph.replace(/ *\n/g, lineBreak) }));
}

;// CONCATENATED MODULE: ./src/message/template/own.ts







/** @returns everything that went wrong, where anything did */
async function renderOwn(story, builtIn, options) {
    const { templates, language, timezone, now, vars, messageType } = options;
    const time = (0,message_time/* toLocalTime */.O)(now, timezone);
    const failedJobs = story.jobs.filter(hasFailed);
    const values = valuesOf({ ...story, builtIn, failedJobs, now, time, language, vars });
    const called = collector(options.mentions);
    const isConverting = [templates.title, templates.body].some((each) => each?.filters.has('markdown'));
    const session = {
        ...{ language, timezone, ...options.callees, call: called.call },
        fromMarkdown: isConverting ? await loadMarkdown(story.facts) : () => [],
    };
    const quiet = { ...session, calleeOf: () => undefined, calleeNamed: () => undefined };
    const title = templates.title && renderTemplate(templates.title, { values, session: quiet }, toTitle);
    const body = templates.body &&
        renderTemplate(templates.body, { values, session }, (pieces) => toBlocks(pieces, dialects[messageType]));
    const problems = [title, body].flatMap((each) => each && 'problems' in each ? each.problems : []);
    if (problems.length > 0)
        return problems;
    return {
        title: resultOf(title),
        body: resultOf(body),
        mentions: called.mentions(),
    };
}
/** Nothing printed is nothing of one's own: the built-in one stands there. */
function resultOf(printed) {
    return printed !== undefined && 'result' in printed && printed.result.length > 0
        ? printed.result
        : undefined;
}
function hasFailed({ conclusion, failedSteps = [] }) {
    return conclusion === 'failure' || conclusion === 'timed_out' || failedSteps.length > 0;
}
/** Those whom the message calls anyway, and those whom the template calls. */
function collector(mentions) {
    const mobiles = new Set(mentions.mobiles);
    const userIds = new Set(mentions.userIds);
    return {
        call: (callee) => {
            const [list, who] = 'mobile' in callee ? [mobiles, callee.mobile] : [userIds, callee.userId];
            if (!list.has(who) && mobiles.size + userIds.size >= message/* mostMentions */.vt)
                return false;
            list.add(who);
            return true;
        },
        mentions: () => ({ mobiles: [...mobiles], userIds: [...userIds], all: mentions.all }),
    };
}

;// CONCATENATED MODULE: ./src/message/template/check-expression.ts
/** Finds values and operators that do not fit together: the engine would leave some of them out. */


/** @param argument an expression of a tag or an output; its operators stand behind their values */
function checkExpression(argument) {
    const isExpression = argument instanceof liquid_node/* Value */.WT || liquid_node/* TypeGuards */.TG.isFilteredValueToken(argument);
    if (!isExpression)
        return [];
    const values = [];
    for (const token of argument.initial.postfix) {
        if (liquid_node/* TypeGuards */.TG.isOperatorToken(token)) {
            const taken = values.splice(token.operator === 'not' ? -1 : -2);
            const [first] = taken;
            if (first === undefined || (taken.length < 2 && token.operator !== 'not'))
                return [findingAt(token, lacking)];
            values.push(first);
        }
        else
            values.push(token);
    }
    const [, surplus] = values;
    return surplus === undefined ? [] : [findingAt(surplus, unjoined)];
}
const lacking = {
    en: 'an operator lacks a value.',
    'zh-CN': '运算符缺少一个值。',
};
const unjoined = {
    en: 'there is no operator or “|” between this value and the one before.',
    'zh-CN': '这个值与前一个值之间缺少运算符或 “|”。',
};

;// CONCATENATED MODULE: ./src/message/template/nearest.ts
/** The known name that somebody probably meant. */
/** No name of ours is as long: comparing more would only take time. */
const longest = 60;
/** @returns the name with the fewest differences, if they are few for its length */
function nearest(word, known) {
    if (word.length > longest)
        return undefined;
    const most = Math.max(1, Math.floor(word.length / 3));
    const [best] = known
        .map((name) => ({
        name,
        distance: lettersOf(word) === lettersOf(name) ? 1 : distanceOf(word, name),
    }))
        .filter(({ distance }) => distance <= most)
        .toSorted((a, b) => a.distance - b.distance);
    return best?.name;
}
/** Letters in the wrong order are one slip. */
function lettersOf(word) {
    return Array.from(word).toSorted().join('');
}
/** How many letters to add, take away or change (Levenshtein's distance). */
function distanceOf(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [above, letter] of Array.from(from).entries()) {
        const next = [above + 1];
        for (const [left, other] of Array.from(to).entries()) {
            const changed = Number(row[left]) + (letter === other ? 0 : 1);
            next.push(Math.min(changed, Number(row[left + 1]) + 1, Number(next[left]) + 1));
        }
        row = next;
    }
    return Number(row.at(-1));
}

;// CONCATENATED MODULE: ./src/message/template/check-filters.ts
/** Finds the filters that nobody knows, and those that are used wrongly. */




/** The filters of an expression; the one that ends every output has no name. */
function filtersOf(argument) {
    if (argument instanceof liquid_node/* Value */.WT)
        return argument.filters.filter(({ name }) => /^\w+$/.test(name));
    return liquid_node/* TypeGuards */.TG.isFilteredValueToken(argument) ? argument.filters : [];
}
function checkFilters(used, known) {
    return used.flatMap((argument) => {
        markNamed(argument);
        return filtersOf(argument).flatMap((filter) => {
            const text = wrongWith(filter, known);
            return text === undefined ? [] : [findingAt(tokenOf(filter), text)];
        });
    });
}
function wrongWith(used, known) {
    const { name } = used;
    const own = Object.hasOwn(filters, name) ? filters[name] : undefined;
    if (own !== undefined)
        return misuse(used, own);
    if (known.includes(name))
        return undefined;
    const text = { en: `there is no filter ${name}`, 'zh-CN': `没有过滤器 ${name}` };
    return withGuess(text, nearest(name, known));
}
/** Literal arguments are looked at here: a branch that is rendered on failures only is none too late. */
function misuse({ name, args }, { takes, example }) {
    const own = name === 'mention' ? args.filter((argument) => !marks.has(argument)) : args;
    if (own.length !== (takes === undefined ? 0 : 1)) {
        return takes === undefined
            ? { en: `${name} takes no argument: ${example}`, 'zh-CN': `${name} 没有参数：${example}` }
            : {
                en: `${name} takes one argument: ${example}`,
                'zh-CN': `${name} 需要一个参数：${example}`,
            };
    }
    const [argument] = own;
    const isLiteral = liquid_node/* TypeGuards */.TG.isQuotedToken(argument) || liquid_node/* TypeGuards */.TG.isNumberToken(argument);
    return isLiteral && takes?.isRight(argument.content) === false ? takes.wrong : undefined;
}
const marks = new WeakSet();
/**
 * `{{ 'manager4220' | mention }}`: the value stands in the template itself, and the filter is told
 * so by an argument, which nobody else can give it.
 */
function markNamed(argument) {
    const isExpression = argument instanceof liquid_node/* Value */.WT || liquid_node/* TypeGuards */.TG.isFilteredValueToken(argument);
    if (!isExpression)
        return;
    const [only, ...others] = argument.initial.postfix;
    const [filter] = filtersOf(argument);
    const isLiteral = liquid_node/* TypeGuards */.TG.isQuotedToken(only) || liquid_node/* TypeGuards */.TG.isNumberToken(only);
    if (filter?.name !== 'mention' || !isLiteral || others.length > 0 || filter.args.length > 0)
        return;
    marks.add(only);
    filter.args.push(only);
}
function tokenOf(filter) {
    const token = filter instanceof liquid_node/* Token */.ou ? filter : Reflect.get(filter, 'token');
    return token instanceof liquid_node/* Token */.ou ? token : undefined;
}

;// CONCATENATED MODULE: ./src/message/template/shapes.ts
/** What a name in a template stands for, as far as that is known before anything happened. */

const leaf = { about: { en: '', 'zh-CN': '' } };
/** Follows a path such as `commit.author` or `failed_jobs[0].name`. */
function follow({ segments }, scope) {
    const [root, ...rest] = segments;
    // A path that begins with another one, `[name].x`, is known when it is rendered.
    if (typeof root !== 'string')
        return 'anything';
    let shape = scope.get(root);
    if (shape === undefined)
        return { unknown: { path: root, among: [...scope.keys()], of: undefined } };
    let path = root;
    for (const segment of rest) {
        const next = step(shape, segment);
        if (next === undefined) {
            const unknown = { path: `${path}.${String(segment)}`, among: namesIn(shape), of: path };
            return { unknown };
        }
        shape = next;
        path = `${path}.${String(segment)}`;
    }
    return shape;
}
/** An element of a list; of anything else, nothing is known. */
function elementOf(shape) {
    return shape !== 'anything' && shape.isList === true ? withoutList(shape) : 'anything';
}
function step(shape, segment) {
    if (shape === 'anything' || segment instanceof liquid_node/* Variable */.rT)
        return elementOf(shape);
    if (shape.isList === true)
        return stepIntoList(shape, segment);
    const { rows } = shape;
    if (rows === undefined)
        return segment === 'size' ? leaf : undefined;
    return Object.hasOwn(rows, segment) ? rows[segment] : undefined;
}
function stepIntoList(shape, segment) {
    if (segment === 'size')
        return leaf;
    const isElement = typeof segment === 'number' || segment === 'first' || segment === 'last';
    return isElement ? withoutList(shape) : undefined;
}
function withoutList({ about, rows }) {
    return { about, ...(rows !== undefined && { rows }) };
}
function namesIn(shape) {
    if (shape === 'anything')
        return [];
    if (shape.isList === true)
        return ['first', 'last', 'size'];
    return shape.rows === undefined ? ['size'] : Object.keys(shape.rows);
}
/** Every path in the table, `commits[].sha` as `sha`'s: for somebody who left the beginning out. */
function pathsTo(name, variables) {
    return Object.entries(variables).flatMap(([own, { rows = {}, isList }]) => Object.hasOwn(rows, name) && isList !== true ? [`${own}.${name}`] : []);
}

;// CONCATENATED MODULE: ./src/message/template/check.ts
/** Finds every name in a parsed template that nobody knows, before anything is rendered. */






function check(nodes, known, engine) {
    const findings = [];
    const filters = new Set();
    const made = nodes.flatMap(namesMadeBy);
    const scope = new Map([
        ...Object.entries(known),
        ...made.map((name) => [name, 'anything']),
    ]);
    const visit = (node, within) => {
        const used = argumentsOf(node);
        for (const path of pathsIn(node, used)) {
            const found = follow(path, within);
            if (found !== 'anything' && 'unknown' in found)
                findings.push(unknownVariable(path, found.unknown, known));
        }
        findings.push(...used.flatMap(checkExpression));
        findings.push(...checkFilters(used, Object.keys(engine.filters)));
        for (const { name } of used.flatMap(filtersOf))
            filters.add(name);
        noteAssigned(node, within, made);
        const inside = scopeWithin(node, within);
        for (const child of childrenOf(node))
            visit(child, inside);
    };
    for (const node of nodes)
        visit(node, scope);
    return { findings, filters };
}
function argumentsOf(node) {
    return node.arguments === undefined ? [] : Array.from(node.arguments());
}
function childrenOf(node) {
    return node.children === undefined ? [] : (0,liquid_node/* toValueSync */.qr)(node.children(false, true));
}
/** The variables in them, found by the engine's own analysis. */
function pathsIn({ token }, used) {
    const alone = { token, render: () => undefined, arguments: () => used };
    return Object.values((0,liquid_node/* analyzeSync */.gX)([alone]).variables).flat();
}
/** Names that `assign`, `capture` and the like make, wherever they stand: a loop comes back. */
function namesMadeBy(node) {
    const own = node.localScope === undefined ? [] : Array.from(node.localScope());
    return [...own.map(({ content }) => content), ...childrenOf(node).flatMap(namesMadeBy)];
}
/** A name that is assigned once has the properties of what it is assigned. */
function noteAssigned(node, scope, made) {
    if (!(node instanceof liquid_node/* AssignTag */.ED))
        return;
    const [name = ''] = Array.from(node.localScope(), ({ content }) => content);
    const isOnce = made.indexOf(name) === made.lastIndexOf(name);
    const [value] = argumentsOf(node);
    if (isOnce && value !== undefined)
        scope.set(name, shapeOf(value, node, scope));
}
function scopeWithin(node, scope) {
    const names = node.blockScope === undefined ? [] : Array.from(node.blockScope());
    if (names.length === 0)
        return scope;
    const inside = new Map(scope);
    for (const name of names)
        inside.set(name, 'anything');
    if (node instanceof liquid_node/* ForTag */.I9)
        inside.set(node.variable, elementOf(shapeOf(node.collection, node, scope)));
    return inside;
}
/** Filters that give a list of the same, and those that give one of it. */
const selecting = ['where', 'reject', 'sort', 'sort_natural', 'reverse', 'compact', 'uniq', 'slice'];
const picking = ['first', 'last', 'find'];
function shapeOf(argument, node, scope) {
    const [only, ...others] = argument instanceof liquid_node/* Value */.WT ? argument.initial.postfix : [argument];
    if (!liquid_node/* TypeGuards */.TG.isPropertyAccessToken(only) || others.length > 0)
        return 'anything';
    const path = pathsIn(node, [only]).find(({ location }) => isAt(location, only.getPosition()));
    const found = path === undefined ? 'anything' : follow(path, scope);
    if (found === 'anything' || 'unknown' in found)
        return 'anything';
    return filtersOf(argument).reduce((shape, { name }) => {
        if (selecting.includes(name))
            return shape;
        return picking.includes(name) ? elementOf(shape) : 'anything';
    }, found);
}
function isAt({ row, col }, [line, column]) {
    return row === line && col === column;
}
function unknownVariable(path, unknown, known) {
    const { row: line, col: column } = path.location;
    const text = { en: `there is no variable ${unknown.path}`, 'zh-CN': `没有变量 ${unknown.path}` };
    const { of, among } = unknown;
    if (of === undefined) {
        const guess = nearest(unknown.path, among) ?? pathsTo(unknown.path, known)[0];
        return { line, column, text: withGuess(text, guess) };
    }
    const near = nearest(unknown.path.slice(of.length + 1), among);
    const guess = near === undefined ? undefined : `${of}.${near}`;
    return {
        line,
        column,
        text: withGuess(guess === undefined ? withList(text, unknown) : text, guess),
    };
}
function withList({ en, 'zh-CN': zh }, { of = '', among }) {
    if (among.length === 0)
        return { en: `${en}; the step sets none`, 'zh-CN': `${zh}，该步骤没有设置` };
    return {
        en: `${en}; ${of} has ${among.join(', ')}`,
        'zh-CN': `${zh}；${of} 有 ${among.join('、')}`,
    };
}

;// CONCATENATED MODULE: ./src/message/template/tokens.ts
/** A template's tokens: those whose tag nobody knows are told, and a tag alone on its line leaves none. */



const { isHTMLToken, isTagToken } = liquid_node/* TypeGuards */.TG;
/** Tags that belong to others; the parser of those looks after them. */
const inner = ['else', 'elsif', 'when'];
const ends = ['if', 'unless', 'for', 'case', 'capture', 'comment', 'raw'].map((tag) => `end${tag}`);
/** Those of Liquid that load other templates. */
const loaders = ['include', 'render', 'layout', 'block', 'endblock'];
/** @throws what the tokenizer throws: where something is never closed, nothing behind it is sure */
function readTokens(text, engine) {
    const tokens = new liquid_node/* Tokenizer */._F(text, engine.options.operators).readTopLevelTokens(engine.options);
    trimLonely(tokens);
    return tokens;
}
/** @returns what is wrong, and the tokens that the parser can take */
function sortOut(tokens, engine) {
    const names = [...Object.keys(engine.tags), ...inner, ...ends];
    let isComment = false;
    const unknown = tokens.filter((token) => {
        if (!isTagToken(token))
            return false;
        if (token.name === 'comment' || token.name === 'endcomment')
            isComment = token.name === 'comment';
        return !isComment && !names.includes(token.name);
    });
    return {
        known: tokens.filter((token) => !unknown.some((each) => each === token)),
        findings: unknown.map((token) => unknownTag(token, names)),
    };
}
function unknownTag(token, names) {
    const { name } = token;
    const text = loaders.includes(name)
        ? {
            en: `there is no tag ${name}: a template cannot load files or other templates.`,
            'zh-CN': `没有标签 ${name}：模板不能加载文件或其他模板。`,
        }
        : withGuess({ en: `there is no tag ${name}`, 'zh-CN': `没有标签 ${name}` }, nearest(name, names));
    return findingAt(token, text);
}
/** `{% if … %}` alone on a line is no line of the message: what stands around it closes up. */
function trimLonely(tokens) {
    tokens.forEach((token, index) => {
        if (!isTagToken(token))
            return;
        const [before, after] = [tokens[index - 1], tokens[index + 1]];
        const indent = before === undefined ? '' : blanksBefore(token);
        const end = after === undefined ? '' : blanksAfter(token);
        if (indent === undefined || end === undefined)
            return;
        if (isHTMLToken(before))
            before.trimRight = Math.max(before.trimRight, indent.length);
        if (isHTMLToken(after))
            after.trimLeft = Math.max(after.trimLeft, end.length);
    });
}
/** The blanks between the line's start and the tag; undefined where there is more. */
function blanksBefore({ input, begin }) {
    return /(?:^|\n)([ \t]*)$/.exec(input.slice(lineStart(input, begin), begin))?.[1];
}
/** The blanks after the tag with the line's end; undefined where there is more. */
function blanksAfter({ input, end }) {
    const next = input.indexOf('\n', end);
    const rest = input.slice(end, next === -1 ? undefined : next + 1);
    return rest.trim() === '' ? rest : undefined;
}
function lineStart(input, position) {
    return position === 0 ? 0 : input.lastIndexOf('\n', position - 1) + 1;
}

;// CONCATENATED MODULE: ./src/message/template/parse.ts
/** The user's template → one that can be rendered, or everything that is wrong with it. */







/** @param vars the names of the step's `vars` */
function parseTemplate({ input, text }, { vars }) {
    if (text.length > mostCharacters)
        return [tooLong(input)];
    const engine = makeEngine();
    try {
        const { known, findings } = sortOut(readTokens(text, engine), engine);
        const parsed = parseTokens(known, engine);
        const checked = check(parsed.nodes, variablesWith(vars), engine);
        const all = [...findings, ...parsed.findings, ...checked.findings];
        if (all.length > 0)
            return toProblems(all, input);
        return { input, engine, nodes: parsed.nodes, filters: checked.filters };
    }
    catch (error) {
        return toProblems([toFinding(error)], input);
    }
}
/** What cannot be parsed is left out; an end whose beginning was left out is no second problem. */
function parseTokens(tokens, engine) {
    const parser = new liquid_node/* Parser */.iX(engine);
    const nodes = [];
    const thrown = [];
    for (let token = tokens.shift(); token !== undefined; token = tokens.shift()) {
        try {
            nodes.push(parser.parseToken(token, tokens));
        }
        catch (error) {
            thrown.push(error);
        }
    }
    return {
        nodes,
        findings: thrown.filter((error, index) => index === 0 || !isStray(error)).map(toFinding),
    };
}
function isStray(error) {
    return error instanceof Error && /^tag ".*" not found/.test(error.message);
}
function tooLong(input) {
    const most = mostCharacters.toLocaleString('en-US');
    return {
        input,
        text: {
            en: `longer than ${most} characters; DingTalk takes no message over 20,000 bytes.`,
            'zh-CN': `超过 ${most} 个字符；钉钉不接受超过 20,000 字节的消息。`,
        },
    };
}

;// CONCATENATED MODULE: ./src/message/template/chunk.ts
/** Everything that is loaded where there is a template: in one chunk, since each costs time. */




/***/ })

};
;