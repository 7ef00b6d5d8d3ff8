"use strict";
exports.id = 19;
exports.ids = [19];
exports.modules = {

/***/ 8019:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parsePayload: () => (/* binding */ parsePayload)
});

// EXTERNAL MODULE: ./src/dingtalk/message.ts + 2 modules
var dingtalk_message = __webpack_require__(9632);
// EXTERNAL MODULE: ./src/dingtalk/given/places.ts
var places = __webpack_require__(6250);
;// CONCATENATED MODULE: ./src/dingtalk/given/shapes.ts

/** What a single value must be. */
const leaves = {
    text: (value) => typeof value === 'string' && value.trim() !== '',
    address: (value) => typeof value === 'string' && isAddress(value),
    flag: (value) => typeof value === 'boolean',
    switch: (value) => value === '0' || value === '1',
};
/** `dingtalk:` is its own scheme, for links that it opens itself (K-0776). */
function isAddress(text) {
    return URL.canParse(text) && /^(https?|dingtalk):$/.test(new URL(text).protocol);
}
/** What must stand there, as a message says it. */
const expected = {
    text: { en: 'a text that is not empty', 'zh-CN': '非空文本' },
    address: {
        en: 'a URL with http:, https: or dingtalk:',
        'zh-CN': '以 http:、https: 或 dingtalk: 开头的 URL',
    },
    flag: { en: 'true or false', 'zh-CN': ' true 或 false' },
    switch: { en: '"0" or "1", in quotes', 'zh-CN': ' "0" 或 "1"（带引号）' },
    object: { en: 'an object', 'zh-CN': '对象' },
    list: { en: 'a list that is not empty', 'zh-CN': '非空数组' },
    anyList: { en: 'a list', 'zh-CN': '数组' },
};
const shapes_text = { is: 'text' };
const address = { is: 'address' };
const setting = { is: 'switch', optional: true };
const people = { is: 'list', of: shapes_text, mayBeEmpty: true, optional: true };
const shapes_button = { is: 'object', fields: { title: shapes_text, actionURL: address } };
const item = {
    is: 'object',
    fields: { title: shapes_text, messageURL: address, picURL: address },
};
const card = { title: shapes_text, text: shapes_text, btnOrientation: setting, hideAvatar: setting };
/** The fields below the type's word. */
const contents = {
    text: () => ({ content: shapes_text }),
    markdown: () => ({ title: shapes_text, text: shapes_text }),
    link: () => ({
        title: shapes_text,
        text: shapes_text,
        messageUrl: address,
        picUrl: { ...address, optional: true },
    }),
    /** Either one button or a list of them; the one overrides the list. */
    actionCard: ({ btns, singleTitle, singleURL }) => btns === undefined || (singleTitle !== undefined && singleURL !== undefined)
        ? { ...card, singleTitle: shapes_text, singleURL: address }
        : { ...card, btns: { is: 'list', of: shapes_button } },
    feedCard: () => ({ links: { is: 'list', of: item } }),
};
const types = Object.keys(contents);
/** The fields of a whole message of that type. */
function fieldsFor(type, given) {
    const fields = contents[type]?.((0,places/* fieldsOf */.Pf)(given[type])) ?? {};
    const at = {
        atMobiles: people,
        atUserIds: people,
        isAtAll: { is: 'flag', optional: true },
    };
    return {
        [type]: { is: 'object', fields },
        at: { is: 'object', fields: at, optional: true },
        msgUuid: { ...shapes_text, optional: true },
    };
}

;// CONCATENATED MODULE: ./src/dingtalk/given/faults.ts



/** @returns a sentence per fault, each with the path; none holds a value */
function faultsIn(given) {
    if (kindOf(given) !== 'object')
        return [faultAt(whole, given, 'object')];
    const fields = (0,places/* fieldsOf */.Pf)(given);
    const type = types.find((each) => each === fields['msgtype']);
    if (type === undefined)
        return [unknownType(fields['msgtype'])];
    return [...faultsOf(fields, fieldsFor(type, fields), ''), ...tooManyIn(fields)];
}
const whole = { en: 'the payload', 'zh-CN': 'payload ' };
function faultsOf(value, fields, path) {
    return Object.entries(fields).flatMap(([name, shape]) => {
        const below = value[name] ?? undefined;
        // DingTalk's own samples have an empty picUrl.
        if (shape.optional === true && (below === undefined || below === ''))
            return [];
        return faultsBelow(below, shape, `${path}${name}`);
    });
}
function faultsBelow(value, shape, path) {
    switch (shape.is) {
        case 'object':
            return kindOf(value) === 'object'
                ? faultsOf((0,places/* fieldsOf */.Pf)(value), shape.fields, `${path}.`)
                : [faultAt(path, value, 'object')];
        case 'list': {
            const items = Array.isArray(value) ? value : [];
            if (!Array.isArray(value) || (items.length === 0 && shape.mayBeEmpty !== true))
                return [faultAt(path, value, shape.mayBeEmpty === true ? 'anyList' : 'list')];
            return items.flatMap((each, index) => faultsBelow(each, shape.of, `${path}[${String(index)}]`));
        }
        default:
            return leaves[shape.is](value) ? [] : [faultAt(path, value, shape.is)];
    }
}
/** What stands there instead. */
const found = {
    undefined: { en: 'is missing', 'zh-CN': '缺失' },
    null: { en: 'is null', 'zh-CN': '是 null' },
    empty: { en: 'is empty', 'zh-CN': '为空' },
    string: { en: 'is a text', 'zh-CN': '是文本' },
    number: { en: 'is a number', 'zh-CN': '是数字' },
    boolean: { en: 'is true or false', 'zh-CN': '是布尔值' },
    object: { en: 'is an object', 'zh-CN': '是对象' },
    list: { en: 'is a list', 'zh-CN': '是数组' },
};
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return value.length === 0 ? 'empty' : 'list';
    if (typeof value === 'string')
        return value.trim() === '' ? 'empty' : 'string';
    const kinds = ['number', 'boolean', 'object'];
    return kinds.find((kind) => kind === typeof value) ?? 'undefined';
}
function faultAt(path, value, is) {
    const place = typeof path === 'string' ? { en: path, 'zh-CN': `${path} ` } : path;
    const kind = found[kindOf(value)];
    return {
        en: `${place.en} ${kind.en}. It must be ${expected[is].en}.`,
        'zh-CN': `${place['zh-CN']}${kind['zh-CN']}，应为${expected[is]['zh-CN']}。`,
    };
}
function unknownType(value) {
    const kind = typeof value === 'string' ? { en: 'is not known', 'zh-CN': '不受支持' } : found[kindOf(value)];
    return {
        en: `msgtype ${kind.en}. It must be one of ${types.join(', ')}.`,
        'zh-CN': `msgtype ${kind['zh-CN']}，应为 ${types.join('、')} 之一。`,
    };
}
function tooManyIn(given) {
    const lists = ['atMobiles', 'atUserIds'].map((name) => (0,places/* valueAt */.fK)(given, ['at', name]));
    const count = lists.flatMap((list) => (Array.isArray(list) ? list : [])).length;
    if (count <= dingtalk_message/* mostMentions */.vt)
        return [];
    return [
        {
            en: `at calls ${String(count)} people; DingTalk takes at most ${String(dingtalk_message/* mostMentions */.vt)}. Call fewer, or set isAtAll.`,
            'zh-CN': `at 里共有 ${String(count)} 人，钉钉最多支持 @ ${String(dingtalk_message/* mostMentions */.vt)} 人。请减少人数，或使用 isAtAll。`,
        },
    ];
}

// EXTERNAL MODULE: ./src/dingtalk/message-types/forms.ts + 6 modules
var message_types_forms = __webpack_require__(6099);
;// CONCATENATED MODULE: ./src/dingtalk/given/to-message.ts



function toMessage(given) {
    const type = dingtalk_message/* messageTypes */.t_.find((each) => message_types_forms/* forms */.u[each].wire === given['msgtype']) ?? 'markdown';
    const { title: titleAt, text: textAt } = message_types_forms/* forms */.u[type].places;
    const text = textAt === undefined ? '' : textIn(given, textAt);
    const title = titleAt === undefined ? firstLine(text) : textIn(given, titleAt);
    const mentions = mentionsIn(given);
    return { type, title, text, links: linksIn(given), picture: undefined, mentions, given };
}
/** A text message has no title; its first line stands in, for the outputs. */
function firstLine(text) {
    return text.trim().split('\n', 1)[0]?.trim() ?? '';
}
function textIn(given, place) {
    const value = (0,places/* valueAt */.fK)(given, place);
    return typeof value === 'string' ? value : '';
}
/** What can be opened, in whichever fields the type has for it. */
function linksIn(given) {
    const single = linkIn(given['actionCard'], 'singleTitle', 'singleURL');
    const buttons = listIn(given, ['actionCard', 'btns']).flatMap((button) => linkIn(button, 'title', 'actionURL'));
    const items = listIn(given, ['feedCard', 'links']).flatMap((item) => linkIn(item, 'title', 'messageURL'));
    const card = linkIn(given['link'], 'title', 'messageUrl');
    return [...(single.length > 0 ? single : buttons), ...items, ...card];
}
function linkIn(value, title, address) {
    const [text, url] = [textIn(value, [title]), textIn(value, [address])];
    return URL.canParse(url) ? [{ kind: 'link', text, url }] : [];
}
function mentionsIn(given) {
    const textsAt = (name) => listIn(given, ['at', name]).filter((each) => typeof each === 'string');
    return {
        mobiles: textsAt('atMobiles'),
        userIds: textsAt('atUserIds'),
        all: (0,places/* valueAt */.fK)(given, ['at', 'isAtAll']) === true,
    };
}
function listIn(given, place) {
    const value = (0,places/* valueAt */.fK)(given, place);
    return Array.isArray(value) ? value : [];
}

// EXTERNAL MODULE: ./src/dingtalk/lines.ts
var lines = __webpack_require__(1245);
;// CONCATENATED MODULE: ./src/inputs/json-fault.ts
/** The first fault: what a parser finds after it, it only guesses. */
async function jsonFault(text) {
    const { parse, printParseErrorCode } = await __webpack_require__.e(/* import() */ 547).then(__webpack_require__.t.bind(__webpack_require__, 9547, 23));
    const errors = [];
    parse(text, errors, { disallowComments: true, allowEmptyContent: false });
    const [first] = errors;
    const lines = text.slice(0, first?.offset ?? 0).split('\n');
    const column = String((lines.at(-1) ?? '').length + 1);
    const wrong = faults[first === undefined ? '' : printParseErrorCode(first.error)] ?? unknown;
    return {
        line: lines.length,
        text: {
            en: `not JSON at column ${column}: ${wrong.en}.`,
            'zh-CN': `第 ${column} 列不是合法的 JSON：${wrong['zh-CN']}。`,
        },
    };
}
const unknown = { en: 'it cannot be read', 'zh-CN': '无法解析' };
const json_fault_name = {
    en: 'a name in double quotes is expected; no comma stands before a closing brace',
    'zh-CN': '此处应为双引号括起来的字段名；右花括号前不能有逗号',
};
const number = { en: 'a number is not complete', 'zh-CN': '数字不完整' };
const comment = { en: 'JSON has no comments', 'zh-CN': 'JSON 不支持注释' };
const json_fault_escape = {
    en: 'an escape that JSON does not know; a backslash in a text is written \\\\',
    'zh-CN': '无效的转义；文本里的反斜杠要写成 \\\\',
};
/** By the parser's own names. */
const faults = {
    InvalidSymbol: {
        en: 'a word that JSON does not know; texts stand in double quotes, and one within a text is written \\"',
        'zh-CN': '无法识别的内容；文本要用双引号括起来，文本里的双引号要写成 \\"',
    },
    InvalidNumberFormat: number,
    UnexpectedEndOfNumber: number,
    PropertyNameExpected: json_fault_name,
    ValueExpected: {
        en: 'a value is expected; no comma stands before a closing bracket',
        'zh-CN': '此处应为一个值；右方括号前不能有逗号',
    },
    ColonExpected: { en: 'a colon is expected', 'zh-CN': '此处应为冒号' },
    CommaExpected: {
        en: 'a comma is expected; a double quote in a text is written \\"',
        'zh-CN': '此处应为逗号；文本里的双引号要写成 \\"',
    },
    CloseBraceExpected: { en: 'a closing brace is missing', 'zh-CN': '缺少右花括号' },
    CloseBracketExpected: { en: 'a closing bracket is missing', 'zh-CN': '缺少右方括号' },
    EndOfFileExpected: { en: 'nothing may follow the message', 'zh-CN': '消息之后不能再有内容' },
    InvalidCommentToken: comment,
    UnexpectedEndOfComment: comment,
    UnexpectedEndOfString: {
        en: 'a text does not end on its line; a line break in a text is written \\n',
        'zh-CN': '文本没有在本行结束；文本里的换行要写成 \\n',
    },
    InvalidUnicode: json_fault_escape,
    InvalidEscapeCharacter: json_fault_escape,
    InvalidCharacter: {
        en: 'a control character; in a text it is written as an escape, a tab as \\t',
        'zh-CN': '含有控制字符；文本里要写成转义形式，例如制表符写成 \\t',
    },
};

// EXTERNAL MODULE: ./src/inputs/parse.ts
var parse = __webpack_require__(3718);
// EXTERNAL MODULE: ./src/inputs/raw.ts
var raw = __webpack_require__(3071);
;// CONCATENATED MODULE: ./src/inputs/payload.ts
/**
 * `payload`: a whole message of the user's own. Everything that is wrong with it is told at once;
 * no value of it is ever echoed. A chunk of its own: most runs have none.
 */








/** @param field the inputs, each with its complaints; `payload` is not empty */
async function parsePayload(field) {
    const payload = field('payload');
    checkAlone(field);
    const json = parseJson(payload.text);
    if (json === undefined) {
        const { line, text } = await jsonFault(payload.text);
        (0,parse/* complainOf */.xx)(payload, text, line);
        return undefined;
    }
    const faults = faultsIn(json.value);
    faults.forEach((fault) => {
        (0,parse/* complainOf */.xx)(payload, fault);
    });
    if (faults.length > 0)
        return undefined;
    const message = toMessage((0,places/* fieldsOf */.Pf)(json.value));
    checkSize(message, field('keyword').text, payload);
    return message;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Inputs that make a message; a payload is one already. */
const makers = [
    'message-type',
    'title',
    'template',
    'template-file',
];
/** Inputs that call people; a payload has `at` for that. */
const callers = [
    'at-mobiles',
    'at-user-ids',
    'at-all',
    'mention-map',
];
function checkAlone(field) {
    for (const name of makers.filter((each) => isSet(field(each)))) {
        (0,parse/* complainOf */.xx)(field(name), {
            en: 'payload is sent as it is, so this changes nothing. Leave one of the two out.',
            'zh-CN': 'payload 会原样发送，这个输入不起作用。两者请只保留一个。',
        });
    }
    for (const name of callers.filter((each) => isSet(field(each)))) {
        (0,parse/* complainOf */.xx)(field(name), {
            en: 'payload is sent as it is: put whom to call into its at (atMobiles, atUserIds, isAtAll), and leave this out.',
            'zh-CN': 'payload 会原样发送：要 @ 谁，请写在它的 at（atMobiles、atUserIds、isAtAll）里，并去掉这个输入。',
        });
    }
}
function isSet({ name, text }) {
    return text.trim().toLowerCase() !== raw/* defaults */.NT[name];
}
/** With the longest of the robots' keywords, which may still come to it. */
function checkSize(message, keywords, payload) {
    const sizes = (0,lines/* entriesOf */.M)(keywords).map(({ text }) => (0,dingtalk_message/* bytesOf */.$$)((0,dingtalk_message/* withKeyword */.Y1)(message, text)));
    const bytes = Math.max((0,dingtalk_message/* bytesOf */.$$)(message), ...sizes);
    if (bytes <= dingtalk_message/* mostBytesTaken */.IV)
        return;
    const [size, most] = [String(bytes), String(dingtalk_message/* mostBytesTaken */.IV)];
    (0,parse/* complainOf */.xx)(payload, {
        en: `the message has ${size} bytes, with its keyword; DingTalk takes at most ${most}. Shorten it.`,
        'zh-CN': `消息连同关键词共 ${size} 字节，钉钉最多接受 ${most} 字节。请缩短内容。`,
    });
}


/***/ })

};
;