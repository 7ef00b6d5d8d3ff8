"use strict";
exports.id = 632;
exports.ids = [632];
exports.modules = {

/***/ 1632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromGithubMarkdown: () => (/* binding */ fromGithubMarkdown)
});

// EXTERNAL MODULE: ./node_modules/marked/lib/marked.esm.js
var marked_esm = __webpack_require__(8022);
// EXTERNAL MODULE: ./src/dingtalk/document.ts
var dingtalk_document = __webpack_require__(1973);
// EXTERNAL MODULE: ./node_modules/markdown-it-emoji/lib/data/full.mjs
var full = __webpack_require__(6678);
;// CONCATENATED MODULE: ./src/message/github-markdown/emoji.ts
/** `:tada:` → 🎉 */

/** The emoji of a shortcode, if it is one. */
function emojiNamed(name) {
    return Object.hasOwn(full/* default */.A, name) ? full/* default */.A[name] : undefined;
}
function withEmoji(text) {
    return text.replace(/:([a-z\d_+-]{1,60}):/g, (whole, name) => emojiNamed(name) ?? whole);
}

;// CONCATENATED MODULE: ./src/message/github-markdown/line.ts
/** Adds pieces; neighbouring texts become one, so that they are escaped as one. */
function addTo(line, pieces) {
    for (const piece of pieces) {
        const last = line.at(-1);
        if (typeof piece === 'string' && typeof last === 'string')
            line[line.length - 1] = last + piece;
        else if (piece !== '')
            line.push(piece);
    }
}
/** The line without blanks at its ends, and where it had any. */
function trimmed(pieces) {
    const line = [...pieces];
    const before = isBlankAt(line[0], 'start') ? ' ' : '';
    const after = isBlankAt(line.at(-1), 'end') ? ' ' : '';
    if (typeof line[0] === 'string')
        line[0] = line[0].trimStart();
    const last = line.at(-1);
    if (typeof last === 'string')
        line[line.length - 1] = last.trimEnd();
    return { before, line: line.filter((piece) => piece !== ''), after };
}
function isBlankAt(piece, end) {
    return typeof piece === 'string' && (end === 'start' ? /^\s/ : /\s$/).test(piece);
}
/**
 * The line as it can be written: `**` and `*` only work where a blank, or a letter within, shows
 * which side they close (commonmark.org "left-flanking delimiter run").
 */
function finished(pieces) {
    const { line } = trimmed(pieces);
    return line.flatMap((piece, index) => {
        const next = line[index + 1];
        return next !== undefined && mustPart(piece, next) ? [piece, ' '] : [piece];
    });
}
function mustPart(left, right) {
    if (isMarked(left)) {
        return isMarked(right) || (isLetter(firstOf(right)) && !isLetter(lastOf(left)));
    }
    return isMarked(right) && isLetter(lastOf(left)) && !isLetter(firstOf(right));
}
function isMarked(piece) {
    return typeof piece !== 'string' && 'line' in piece;
}
/** The first character that is written within a piece's own marks. */
function firstOf(piece) {
    if (piece === undefined)
        return '';
    if (typeof piece === 'string')
        return Array.from(piece.slice(0, 2))[0] ?? '';
    return 'line' in piece ? firstOf(piece.line[0]) : '[';
}
function lastOf(piece) {
    if (piece === undefined)
        return '';
    if (typeof piece === 'string')
        return Array.from(piece.slice(-2)).at(-1) ?? '';
    return 'line' in piece ? lastOf(piece.line.at(-1)) : ')';
}
/** Neither blank nor punctuation. */
function isLetter(character) {
    return /[^\s\p{P}\p{S}]/u.test(character);
}

;// CONCATENATED MODULE: ./src/message/github-markdown/places.ts
function newPlaces() {
    return { blocks: [], parts: [], joined: undefined };
}
function openPart(places, part) {
    const { parts } = places;
    if (startsAnew(places, part))
        places.joined = undefined;
    switch (part.of) {
        case 'list':
            parts.push({ of: 'list', next: part.start });
            return;
        case 'item':
            parts.push({ of: 'item', mark: nextMark(parts) });
            return;
        case 'heading':
        case 'quote':
        case 'listing':
            parts.push(part);
    }
}
/** A list or a quote joins only what stands in the same one. */
function startsAnew(places, { of }) {
    if (of === 'list')
        return !isAmid(places, 'quote', 'list');
    return (of === 'quote' || of === 'listing') && !isAmid(places, 'quote', 'listing');
}
function nextMark(parts) {
    const list = parts.findLast((part) => part.of === 'list');
    const number = list?.next;
    if (list !== undefined && number !== undefined)
        list.next = number + 1;
    return { number, depth: parts.filter(({ of }) => of === 'list').length };
}
/** Closes the innermost part of a kind, and what is open within it; without one, nothing. */
function closePart({ parts }, of) {
    const index = parts.findLastIndex((part) => part.of === of);
    if (index !== -1)
        parts.length = index;
}
function isListing(places) {
    return isAmid(places, 'listing');
}
/** Whether there can be only one line: a heading, or an item's first. */
function isInline({ parts }) {
    const last = parts.at(-1);
    return last?.of === 'heading' || (last?.of === 'item' && last.mark !== undefined);
}
function isAmid({ parts }, ...kinds) {
    return parts.some(({ of }) => kinds.includes(of));
}

;// CONCATENATED MODULE: ./src/message/github-markdown/place.ts


/** Puts a paragraph's lines where they belong. */
function place(places, lines) {
    if (lines.length === 0)
        return;
    const { parts } = places;
    const heading = parts.findLast((part) => part.of === 'heading');
    const mark = takeMark(parts);
    if (isAmid(places, 'quote', 'listing'))
        quote(places, quotedLines(lines, parts, mark));
    else if (mark !== undefined)
        list(places, heading ? lines.map(strong) : lines, mark);
    else if (heading !== undefined)
        push(places, toHeading(heading.level, lines));
    else
        push(places, { kind: 'paragraph', lines });
}
/** The mark of the item that begins here. */
function takeMark(parts) {
    const item = parts.findLast((part) => part.of === 'item');
    const mark = item?.mark;
    if (item !== undefined)
        item.mark = undefined;
    return mark;
}
function push(places, block) {
    places.joined = undefined;
    places.blocks.push(block);
}
/** The message's own heading is of level 3: those of a text stand below it. */
function toHeading(level, lines) {
    return { kind: 'heading', level: level <= 2 ? 4 : level === 3 ? 5 : 6, line: lines.flat() };
}
function strong(line) {
    return line.every((piece) => typeof piece !== 'string' && piece.kind === 'strong')
        ? line
        : [{ kind: 'strong', line }];
}
function quote(places, lines) {
    if (places.joined?.kind !== 'quote') {
        const joined = { kind: 'quote', lines: [] };
        push(places, joined);
        places.joined = joined;
        joined.lines.push(...lines);
    }
    else
        places.joined.lines.push(...lines);
}
/** In a quote there are no quotes, headings and lists: characters stand for them. */
function quotedLines(lines, parts, mark) {
    const isHeading = parts.some(({ of }) => of === 'heading');
    const isNested = parts.filter(({ of }) => of === 'quote').length > 1;
    const isMarked = parts.findLastIndex(({ of }) => of === 'item') > parts.findIndex(isQuoting);
    const bullet = mark === undefined || !isMarked ? '' : bulletOf(mark, '• ');
    return lines.map((line, index) => prefixed(`${isNested ? '› ' : ''}${index === 0 ? bullet : ''}`, isHeading ? strong(line) : line));
}
function isQuoting({ of }) {
    return of === 'quote' || of === 'listing';
}
/** Phones show no lists within lists: the deeper ones are flat, with another bullet. */
function list(places, lines, mark) {
    const start = mark.depth > 1 ? undefined : mark.number;
    const item = prefixed(mark.depth > 1 ? bulletOf(mark, '') : '', lines.flat());
    const { joined } = places;
    if (joined?.kind === 'list' && continues(joined, start))
        joined.items.push(item);
    else {
        const begun = { kind: 'list', items: [item], start };
        push(places, { kind: 'list', items: begun.items, ...(start !== undefined && { start }) });
        places.joined = begun;
    }
}
function continues(list, number) {
    const { items, start } = list;
    return start === undefined ? number === undefined : start + items.length === number;
}
const deeper = ['◦ ', '▪ '];
function bulletOf({ number, depth }, first) {
    const bullet = depth > 1 ? (deeper[Math.min(depth - 2, deeper.length - 1)] ?? '') : first;
    if (number === undefined)
        return bullet;
    return `${depth > 1 ? bullet : ''}${String(number)}. `;
}
function prefixed(prefix, line) {
    const pieces = [];
    addTo(pieces, [prefix, ...line]);
    return pieces;
}

;// CONCATENATED MODULE: ./src/message/github-markdown/origin.ts
/** GitHub, GitHub Enterprise Server or Gitea: the address before the repository's name. */
function serverOf({ repository: { name, url } }) {
    return url.endsWith(`/${name}`) ? url.slice(0, -name.length - 1) : new URL(url).origin;
}

;// CONCATENATED MODULE: ./src/message/github-markdown/target.ts
/** Where links lead and pictures come from: absolute http(s) addresses, or nothing. */

/** A link's target; undefined where it leads nowhere outside the text, or is no web address. */
function linkTarget(href, origin) {
    return resolve(href, origin, 'blob');
}
function pictureAt(src, origin) {
    const resolved = resolve(src, origin, 'raw');
    if (resolved === undefined)
        return undefined;
    const url = rawFile(new URL(resolved), serverOf(origin));
    if (isPrivateHost(url.hostname) || unsharedHosts.has(url.hostname))
        return undefined;
    const isGithubs = isOn(url, serverOf(origin)) || /(?:^|\.)githubusercontent\.com$/.test(url.hostname);
    const isPublic = url.protocol === 'https:' && (origin.isPublic || !isGithubs);
    return { url: url.href, isPublic };
}
function resolve(href, origin, view) {
    const address = href.trim();
    if (address === '' || address.startsWith('#'))
        return undefined;
    if (/^https?:\/\//i.test(address))
        return canonical(address);
    if (address.startsWith('//'))
        return canonical(`https:${address}`);
    return /^[a-z][a-z\d+.-]*:/i.test(address) ? undefined : withinRepository(address, origin, view);
}
/** Paths start at the repository's root; one that names the repository starts at the server's. */
function withinRepository(path, origin, view) {
    const { repository, ref } = origin;
    if (path.startsWith(`/${repository.name}/`))
        return canonical(`${serverOf(origin)}${path}`);
    const folder = ref.split('/').map(encodeURIComponent).join('/');
    return canonical(path.replace(/^[/\\]+/, ''), `${repository.url}/${view}/${folder}/`);
}
function canonical(address, base) {
    return URL.canParse(address, base) ? new URL(address, base).href : undefined;
}
/** A file's page shows it; a picture needs the file itself. */
function rawFile(url, server) {
    if (!isOn(url, server))
        return url;
    const path = url.href.slice(server.length);
    return new URL(`${server}${path.replace(/^(\/[^/]+\/[^/]+)\/blob\//, '$1/raw/')}`);
}
function isOn(url, server) {
    return url.href.startsWith(`${server}/`);
}
/** Addresses with a key that ends soon, and that is nobody else's business. */
const unsharedHosts = new Set(['private-user-images.githubusercontent.com']);
function isPrivateHost(host) {
    return (!host.includes('.') ||
        /^[\d.]+$|^\[/.test(host) ||
        /\.(?:local|localhost|internal|intranet|lan|home|corp|test)$/.test(host));
}

;// CONCATENATED MODULE: ./src/message/github-markdown/picture.ts
/** A picture where everybody can load it, else a link to it, else what stands for it. */


function imagePiece({ text, src }, origin) {
    const alt = (0,dingtalk_document/* singleLine */.pF)(text).trim();
    const picture = pictureAt(src, origin);
    if (picture === undefined)
        return alt;
    const shown = alt || fileNameIn(picture.url);
    return picture.isPublic
        ? { kind: 'image', text: shown, url: picture.url }
        : { kind: 'link', text: shown, url: picture.url };
}
/** `before.png`; what stores pictures without a name gets none from us. */
function fileNameIn(url) {
    const [, name] = /\/([\w.-]+\.[a-z]{3,4})$/i.exec(new URL(url).pathname) ?? [];
    return name ?? 'image';
}

;// CONCATENATED MODULE: ./src/message/github-markdown/address.ts
/** Bare addresses in a text: where each ends, and the short form of GitHub's own. */

/**
 * The address without what ends the sentence around it: punctuation, and a bracket that it does not
 * open itself.
 */
function trimAddress(address) {
    let end = address.length;
    let unopened = count(address, ')') - count(address, '(');
    for (; end > 0; end--) {
        const last = address[end - 1] ?? '';
        if (last === ')' && unopened > 0)
            unopened--;
        else if (!/[?!.,:;*_~'"\]]/.test(last))
            break;
    }
    return address.slice(0, end);
}
function count(text, character) {
    return text.split(character).length - 1;
}
/** A name, then what GitHub shows for it: in the text's own repository, and from elsewhere. */
const address_forms = [
    {
        path: /^(?:issues|pull|discussions)\/(\d+)(#(?:issuecomment|discussioncomment|discussion_r|pullrequestreview)-?\d+)?$/,
        short: ([, number = '', comment], repository) => `${repository}#${number}${comment === undefined ? '' : ' (comment)'}`,
    },
    {
        path: /^commit\/([\da-f]{7,40})$/,
        short: ([, sha = ''], repository) => `${repository === '' ? '' : `${repository}@`}${sha.slice(0, 7)}`,
    },
    {
        path: /^compare\/(.+\.\.\..+)$/,
        short: ([, range = ''], repository) => `${repository === '' ? '' : `${repository}@`}${range}`,
    },
];
/** What a bare address shows: `#12`, `other/repo#12`, `0123456`, `v1...v2`, else itself. */
function addressText(url, origin) {
    const server = `${serverOf(origin)}/`;
    if (!url.startsWith(server))
        return url;
    const [, name = '', path = ''] = /^([^/]+\/[^/]+)\/(.+)$/.exec(url.slice(server.length)) ?? [];
    const repository = name.toLowerCase() === origin.repository.name.toLowerCase() ? '' : name;
    for (const form of address_forms) {
        const match = form.path.exec(path);
        if (match !== null)
            return decoded(form.short(match, repository));
    }
    return url;
}
/** Tags may hold what addresses encode: `%40scope/pkg%401.0.0`. */
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/message/github-markdown/references.ts
/** What GitHub makes of plain text: references, mentions, addresses, emoji and footnotes. */




/** Where each kind stands, and what it becomes; nothing where it is none after all. */
const kinds = [
    {
        find: String.raw `(?<![a-z\d])(?<address>(?:https?:\/\/|www\.)[^\s<>"\`，。；：！？、（）《》「」【】“”]+)`,
        make: addressLink,
    },
    {
        find: String.raw `(?<![\w./@-])(?<place>[\w-]{1,39}\/[\w.-]{1,100})(?:#(?<number>\d{1,9})|@(?<at>[\da-f]{7,40}))(?!\w)`,
        make: elsewhere,
    },
    { find: String.raw `(?<![\w&#/])(?<mark>#|GH-)(?<issue>\d{1,9})(?!\w)`, make: issue },
    {
        find: String.raw `(?<![\w./@\`-])@(?<user>[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38})(?:\/(?<team>[\w-]{1,100})|(?<bot>\[bot\]))?(?![\w@-]|\/\w)`,
        make: mention,
    },
    { find: String.raw `(?<![\w#@/.:=-])(?<sha>[\da-f]{7,40})(?![\w-])`, make: commit },
    {
        find: String.raw `:(?<emoji>[a-z\d_+-]{1,60}):`,
        make: ({ emoji = '' }) => emojiNamed(emoji),
    },
    { find: String.raw `\[\^(?<footnote>[^\]\s]{1,60})\]`, make: footnote },
];
const anyKind = new RegExp(kinds.map(({ find }) => find).join('|'), 'gi');
/** The text with its references as links. What is none stays text. */
function withReferences(text, reading) {
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(anyKind)) {
        const made = madeOf(match.groups ?? {}, reading);
        if (made === undefined || match.index < end)
            continue;
        pieces.push(text.slice(end, match.index), made.piece);
        end = match.index + (made.length ?? match[0].length);
    }
    return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}
function madeOf(groups, reading) {
    for (const { make } of kinds) {
        const piece = make(groups, reading);
        if (piece === undefined)
            continue;
        const { address } = groups;
        return address === undefined ? { piece } : { piece, length: trimAddress(address).length };
    }
    return undefined;
}
function addressLink({ address }, { origin }) {
    if (address === undefined)
        return undefined;
    const trimmed = trimAddress(address);
    const url = /^www\./i.test(trimmed) ? `http://${trimmed}` : trimmed;
    return URL.canParse(url) ? (0,dingtalk_document/* link */.nf)(addressText(trimmed, origin), new URL(url).href) : undefined;
}
function elsewhere({ place, number, at }, { origin }) {
    if (place === undefined)
        return undefined;
    const url = `${serverOf(origin)}/${place}`;
    if (number !== undefined)
        return (0,dingtalk_document/* link */.nf)(`${place}#${number}`, `${url}/issues/${number}`);
    const sha = at ?? '';
    return isSha(sha) ? (0,dingtalk_document/* link */.nf)(`${place}@${sha.slice(0, 7)}`, `${url}/commit/${sha}`) : undefined;
}
function issue({ mark = '', issue: number }, { origin }) {
    if (number === undefined)
        return undefined;
    return (0,dingtalk_document/* link */.nf)(`${mark}${number}`, `${origin.repository.url}/issues/${number}`);
}
function mention({ user, team, bot }, { origin }) {
    if (user === undefined)
        return undefined;
    const server = serverOf(origin);
    if (team !== undefined)
        return teamLink(`${user}/${team}`, origin);
    return bot === undefined
        ? (0,dingtalk_document/* link */.nf)(`@${user}`, `${server}/${user}`)
        : (0,dingtalk_document/* link */.nf)(`@${user}[bot]`, `${server}/apps/${user}`);
}
/** A repository can only mention the teams of its own organisation; `@babel/core` is a package. */
function teamLink(name, origin) {
    const [organisation = '', team = ''] = name.split('/');
    const [owner = ''] = origin.repository.name.split('/');
    if (organisation.toLowerCase() !== owner.toLowerCase())
        return undefined;
    return (0,dingtalk_document/* link */.nf)(`@${name}`, `${serverOf(origin)}/orgs/${organisation}/teams/${team}`);
}
function commit({ sha }, { origin }) {
    if (sha === undefined || !isSha(sha))
        return undefined;
    return (0,dingtalk_document/* link */.nf)(sha.slice(0, 7), `${origin.repository.url}/commit/${sha}`);
}
/** A number or a word may be seven such characters long as well. */
function isSha(text) {
    return /^[\da-f]+$/.test(text) && (text.length === 40 || (/\d/.test(text) && /[a-f]/.test(text)));
}
function footnote({ footnote: label }, { footnotes }) {
    const number = label === undefined ? undefined : footnotes.numberOf(label);
    return number === undefined ? undefined : `[${String(number)}]`;
}

;// CONCATENATED MODULE: ./src/message/github-markdown/spans.ts
/** The open spans of the line in the making: what each becomes when it is closed. */


/** The line itself, with nothing open. */
function emptyLine() {
    return [{ span: undefined, pieces: [] }];
}
function isWithin(spans, of) {
    return spans.some(({ span }) => span?.of === of);
}
/** Closes the innermost span of a kind, and what is open within it; without one, nothing. */
function spans_close(spans, of, targetOf) {
    const index = spans.findLastIndex(({ span }) => span?.of === of);
    if (index > 0)
        while (spans.length > index)
            closeLast(spans, targetOf);
}
/** @returns the finished line's pieces; every span is closed */
function closeAll(spans, targetOf) {
    while (spans.length > 1)
        closeLast(spans, targetOf);
    return spans[0]?.pieces ?? [];
}
function closeLast(spans, targetOf) {
    const closed = spans.pop();
    const around = spans.at(-1);
    if (closed?.span === undefined || around === undefined)
        return;
    const { before, line, after } = trimmed(closed.pieces);
    const pieces = wrapped(line, closed.span, {
        isRepeated: isWithin(spans, closed.span.of),
        targetOf,
    });
    addTo(around.pieces, [before, ...pieces, after]);
}
function wrapped(line, span, { isRepeated, targetOf }) {
    if (span.of === 'hidden')
        return [];
    if (line.length === 0 || isRepeated || span.of === 'verbatim')
        return line;
    if (span.of !== 'link')
        return [{ kind: span.of, line: finished(line) }];
    const url = targetOf(span.href);
    const text = (0,dingtalk_document/* singleLine */.pF)((0,dingtalk_document/* plainTextOf */.nH)(line)).trim();
    return url === undefined || text === '' ? line : [{ kind: 'link', text, url }];
}

;// CONCATENATED MODULE: ./src/message/github-markdown/build.ts
/** Steps → blocks: lines fill up, and each goes where the parts around it say. */









function build(steps, reading) {
    const places = newPlaces();
    const draft = { reading, places, lines: [], spans: emptyLine(), text: '' };
    for (const step of steps) {
        if (step.kind === 'text')
            draft.text += (0,dingtalk_document/* undisguised */.f8)(step.text);
        else
            take(step, draft);
    }
    endParagraph(draft);
    return places.blocks;
}
function take(step, draft) {
    readText(draft);
    switch (step.kind) {
        case 'literal':
            add([(0,dingtalk_document/* undisguised */.f8)(step.text)], draft);
            break;
        case 'image':
            add([pictureOf(step, draft)], draft);
            break;
        case 'break':
            endLine(draft);
            break;
        case 'boundary':
            endParagraph(draft);
            break;
        case 'cell':
            startCell(draft);
            break;
        case 'open span':
            draft.spans.push({ span: step.span, pieces: [] });
            break;
        case 'close span':
            spans_close(draft.spans, step.of, targetsOf(draft));
            break;
        default:
            takePart(step, draft);
    }
}
function takePart(step, draft) {
    endParagraph(draft);
    if (step.kind === 'open part')
        openPart(draft.places, step.part);
    else
        closePart(draft.places, step.of);
}
function add(pieces, { spans }) {
    const around = spans.at(-1);
    if (around !== undefined)
        addTo(around.pieces, pieces);
}
/** Code is shown as it is, and a link leads to one place only. */
function readText(draft) {
    const { text, spans, reading, places } = draft;
    if (text === '')
        return;
    draft.text = '';
    if (isListing(places))
        addListing(text, draft);
    else if (isWithin(spans, 'verbatim'))
        add([text], draft);
    else
        add(isWithin(spans, 'link') ? [withEmoji(text)] : withReferences(text, reading), draft);
}
/** HTML's `<pre>` keeps its lines. */
function addListing(text, draft) {
    text.split('\n').forEach((line, index) => {
        if (index > 0)
            endLine(draft);
        add([line], draft);
    });
}
function pictureOf({ text, src }, draft) {
    const { spans, reading } = draft;
    const picture = imagePiece({ text: withEmoji(text), src }, reading.origin);
    return typeof picture !== 'string' && isWithin(spans, 'link') ? picture.text : picture;
}
function startCell(draft) {
    const isFirst = draft.spans.every(({ pieces }) => (0,dingtalk_document/* plainTextOf */.nH)(pieces).trim() === '');
    if (!isFirst)
        add([' · '], draft);
}
/** What is open stays open on the next line. Where there can be only one line, it is a blank. */
function endLine(draft) {
    if (isWithin(draft.spans, 'link') || isInline(draft.places)) {
        add([' '], draft);
        return;
    }
    const open = draft.spans.slice(1);
    flushLine(draft);
    draft.spans.push(...open.map(({ span }) => ({ span, pieces: [] })));
}
function flushLine(draft) {
    const line = finished(closeAll(draft.spans, targetsOf(draft)));
    draft.spans = emptyLine();
    if (line.length > 0)
        draft.lines.push(line);
}
function endParagraph(draft) {
    readText(draft);
    flushLine(draft);
    place(draft.places, draft.lines);
    draft.lines = [];
}
function targetsOf({ reading }) {
    return (href) => linkTarget(href, reading.origin);
}

;// CONCATENATED MODULE: ./src/message/github-markdown/footnotes.ts
/** `[^1]` and its note: the notes go to the end, numbered in the order in which they are named. */
/** Takes the notes out, with the indented lines that continue each; those in code are none. */
function takeFootnotes(text) {
    const notes = new Map();
    if (!text.includes('[^'))
        return { text, notes };
    const state = { isCode: false, label: undefined };
    const kept = text.split('\n').filter((line) => {
        if (/^ {0,3}(?:```|~~~)/.test(line))
            state.isCode = !state.isCode;
        const begun = state.isCode ? undefined : beginningOf(line);
        state.label = begun?.label ?? (isContinuation(line) ? state.label : undefined);
        if (state.label === undefined)
            return true;
        notes.set(state.label, begun?.text ?? continued(notes.get(state.label), line));
        return false;
    });
    return { text: kept.join('\n'), notes };
}
function continued(note, line) {
    return `${note ?? ''}\n${line.trim()}`;
}
function isContinuation(line) {
    return /^(?: {2,}|\t)\s*\S/.test(line);
}
function beginningOf(line) {
    const [, label, text = ''] = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*(.*)$/.exec(line) ?? [];
    return label === undefined ? undefined : { label, text };
}
function numbering(notes) {
    const labels = [];
    return {
        numberOf: (label) => {
            if (!notes.has(label))
                return undefined;
            if (!labels.includes(label))
                labels.push(label);
            return labels.indexOf(label) + 1;
        },
        named: () => labels,
    };
}

;// CONCATENATED MODULE: ./src/message/github-markdown/step.ts
/** What a text is made of, in reading order: GitHub's markdown and HTML both become these steps. */
function literal(text) {
    return { kind: 'literal', text };
}
function inSpan(span, steps) {
    return [{ kind: 'open span', span }, ...steps, { kind: 'close span', of: span.of }];
}
function inPart(part, steps) {
    return [{ kind: 'open part', part }, ...steps, { kind: 'close part', of: part.of }];
}
/** A block of code, line by line; a blank line parts it in two. */
function inListing(code) {
    return code
        .split(/\n(?:[^\S\n]*\n)+/)
        .filter((piece) => piece.trim() !== '')
        .flatMap((piece) => inPart({ of: 'listing' }, piece.split('\n').flatMap((line) => [literal(line), { kind: 'break' }])));
}

;// CONCATENATED MODULE: ./src/message/github-markdown/tame.ts
/** Bounds what a hostile text costs: marked nests without end and is slow where much may be markup. */
/** Far more than a message shows. */
const mostCharacters = 30_000;
/** How many quotes and lists may begin on one line; with thousands, marked's stack overflows. */
const mostMarkers = 10;
/** More columns are no table: marked fills each row up to the header's width. */
const mostColumns = 40;
/** Of one paragraph or item; marked compares each with each. */
const mostDelimiters = 1000;
const marker = String.raw `(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))[ \t]*`;
const manyMarkers = new RegExp(String.raw `^([ \t]*(?:${marker}){${String(mostMarkers)}})(?:${marker})+`, 'gm');
/** The text, shorter and simpler only where nobody would have read it. */
function tame(text) {
    return tame_beginningOf(text.replace(/\r\n?/g, '\n').toWellFormed())
        .replace(manyMarkers, '$1')
        .replace(/^[ \t>]*[|:-][ \t|:-]*$/gm, (row) => columnsOf(row) > mostColumns ? `\\${row}` : row)
        .split(/\n(?=[ \t]*(?:\n|[-*+][ \t]|\d{1,9}[.)][ \t]))/)
        .map(withoutManyDelimiters)
        .join('\n');
}
function withoutManyDelimiters(paragraph) {
    const count = paragraph.match(/[*_]+/g)?.length ?? 0;
    return count > mostDelimiters ? paragraph.replace(/[*_]/g, String.raw `\$&`) : paragraph;
}
function columnsOf(row) {
    return row.split('|').length;
}
function tame_beginningOf(text) {
    if (text.length <= mostCharacters)
        return text;
    const beginning = text.slice(0, mostCharacters);
    const lastLine = beginning.lastIndexOf('\n');
    return (lastLine > mostCharacters / 2 ? beginning.slice(0, lastLine) : beginning).toWellFormed();
}

// EXTERNAL MODULE: ./src/dingtalk/shorten.ts
var shorten = __webpack_require__(9875);
;// CONCATENATED MODULE: ./src/message/github-markdown/entities.ts
/** HTML's entities, as far as people write them: marked leaves them undecoded. */
const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    copy: '©',
    reg: '®',
    trade: '™',
    hellip: '…',
    mdash: '—',
    ndash: '–',
    minus: '−',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bull: '•',
    middot: '·',
    times: '×',
    divide: '÷',
    plusmn: '±',
    deg: '°',
    micro: 'µ',
    sect: '§',
    para: '¶',
    dagger: '†',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    larr: '←',
    rarr: '→',
    uarr: '↑',
    darr: '↓',
    harr: '↔',
    rArr: '⇒',
    ne: '≠',
    le: '≤',
    ge: '≥',
    asymp: '≈',
    infin: '∞',
    frac12: '½',
    ccedil: 'ç',
    eacute: 'é',
    egrave: 'è',
    aacute: 'á',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    ntilde: 'ñ',
    check: '✓',
    star: '☆',
    vert: '|',
    lbrack: '[',
    rbrack: ']',
    ast: '*',
    lowbar: '_',
    num: '#',
    commat: '@',
};
/** What none of the rows knows stays as it is written. */
function decodeEntities(text) {
    return text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/gi, (whole, body) => {
        const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(body) ?? [];
        if (hex !== undefined)
            return characterOf(parseInt(hex, 16));
        if (decimal !== undefined)
            return characterOf(Number(decimal));
        return Object.hasOwn(named, body) ? (named[body] ?? whole) : whole;
    });
}
function characterOf(codePoint) {
    return codePoint === 0 || codePoint > 0x10ffff ? '\ufffd' : String.fromCodePoint(codePoint);
}

;// CONCATENATED MODULE: ./src/message/github-markdown/html.ts
/** HTML within markdown: every tag means what it means to a reader, and none of it stays HTML. */


/**
 * A comment to its end, or a tag, or a declaration. No attribute holds a `<`, so that no part of the
 * text is looked at twice.
 */
const markup = /<!--[^]*?(?:-->|$)|<(\/?)([a-z][a-z\d-]*)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>|<[!?][^<>]*>/gi;
/** What some HTML says. A tag may be closed in a later piece of it. */
function htmlSteps(html) {
    const steps = [];
    let end = 0;
    for (const match of html.matchAll(markup)) {
        steps.push(...textSteps(html.slice(end, match.index)));
        const [whole, slash, name = '', attributes = ''] = match;
        if (name !== '')
            steps.push(...tagSteps(slash === '/', name.toLowerCase(), attributes));
        end = match.index + whole.length;
    }
    return [...steps, ...textSteps(html.slice(end))];
}
function textSteps(html) {
    return html === '' ? [] : [{ kind: 'text', text: decodeEntities(html) }];
}
const boundary = { kind: 'boundary' };
const spans = {
    ...html_named('strong', 'b strong dt caption summary th'),
    ...html_named('emphasis', 'i em cite var dfn'),
    ...html_named('verbatim', 'code kbd samp tt'),
    ...html_named('hidden', 'script style template iframe title textarea noscript noembed svg math xmp'),
};
const parts = {
    ul: { of: 'list', start: undefined },
    menu: { of: 'list', start: undefined },
    ol: { of: 'list', start: 1 },
    table: { of: 'list', start: undefined },
    li: { of: 'item' },
    tr: { of: 'item' },
    blockquote: { of: 'quote' },
    pre: { of: 'listing' },
};
/** What stands on lines of its own. */
const blocks = new Set('p div section article center details summary figure figcaption header footer main aside address hr dl dt dd caption thead tbody tfoot'.split(' '));
function html_named(value, names) {
    return Object.fromEntries(names.split(' ').map((name) => [name, value]));
}
function tagSteps(isClosing, name, attributes) {
    if (name === 'br')
        return [{ kind: 'break' }];
    if (/^(?:del|s|strike)$/.test(name))
        return [literal('~~')];
    const steps = isClosing ? closing(name) : opening(name, attributes);
    return blocks.has(name) ? [boundary, ...steps, ...(isClosing ? [boundary] : [])] : steps;
}
function opening(name, attributes) {
    const read = (attribute) => attributeOf(attributes, attribute);
    const [, level] = /^h([1-6])$/.exec(name) ?? [];
    if (level !== undefined)
        return [{ kind: 'open part', part: { of: 'heading', level: Number(level) } }];
    if (name === 'a')
        return [{ kind: 'open span', span: { of: 'link', href: read('href') } }];
    if (name === 'img')
        return [{ kind: 'image', text: read('alt'), src: read('src') }];
    const cell = /^t[dh]$/.test(name) ? [{ kind: 'cell' }] : [];
    const part = at(parts, name);
    if (part !== undefined)
        return [{ kind: 'open part', part: withStart(part, read('start')) }];
    const of = at(spans, name);
    return of === undefined ? cell : [...cell, { kind: 'open span', span: { of } }];
}
/** `<ol start="3">` */
function withStart(part, start) {
    return 'start' in part && part.start !== undefined && /^\d{1,6}$/.test(start)
        ? { ...part, start: Number(start) }
        : part;
}
function closing(name) {
    if (/^h[1-6]$/.test(name))
        return [{ kind: 'close part', of: 'heading' }];
    if (name === 'a')
        return [{ kind: 'close span', of: 'link' }];
    const part = at(parts, name);
    if (part !== undefined)
        return [{ kind: 'close part', of: part.of }];
    const of = at(spans, name);
    return of === undefined ? [] : [{ kind: 'close span', of }];
}
function at(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
function attributeOf(attributes, wanted) {
    const pairs = attributes.matchAll(/(?<![\w-])([a-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi);
    for (const [, name = '', double, single, bare] of pairs)
        if (name.toLowerCase() === wanted)
            return decodeEntities(double ?? single ?? bare ?? '').trim();
    return '';
}

;// CONCATENATED MODULE: ./src/message/github-markdown/tokens.ts





const tokens_boundary = { kind: 'boundary' };
function stepsOf(tokens) {
    return tokens.filter(isOfMarked).flatMap(blockSteps);
}
/** Without extensions there are no others. */
function isOfMarked(token) {
    return token.type !== 'generic';
}
function blockSteps(token) {
    switch (token.type) {
        case 'heading':
            return inPart({ of: 'heading', level: token.depth }, stepsOf(token.tokens));
        case 'paragraph':
            return [tokens_boundary, ...stepsOf(token.tokens), tokens_boundary];
        case 'blockquote':
            return inPart({ of: 'quote' }, alertSteps(token));
        case 'list':
            return inPart({ of: 'list', start: token.start === '' ? undefined : token.start }, token.items.flatMap((item) => inPart({ of: 'item' }, stepsOf(item.tokens))));
        case 'code':
            return inListing(token.text);
        case 'table':
            return inPart({ of: 'list', start: undefined }, tableSteps(token));
        case 'html':
            return token.block ? [tokens_boundary, ...htmlSteps(token.raw)] : htmlSteps(token.raw);
        default:
            return inlineSteps(token);
    }
}
function inlineSteps(token) {
    switch (token.type) {
        case 'text':
            return token.tokens === undefined
                ? [{ kind: 'text', text: decodeEntities(token.raw) }]
                : stepsOf(token.tokens);
        case 'strong':
            return inSpan({ of: 'strong' }, stepsOf(token.tokens));
        case 'em':
            return inSpan({ of: 'emphasis' }, stepsOf(token.tokens));
        case 'del':
            return [literal('~~'), ...stepsOf(token.tokens), literal('~~')];
        case 'link':
            return linkSteps(token);
        case 'image':
            return [{ kind: 'image', text: decodeEntities(token.text), src: decodeEntities(token.href) }];
        case 'codespan':
        case 'escape':
            return [literal(token.text)];
        default:
            return otherSteps(token);
    }
}
/** Rules, blank lines and definitions show nothing. */
function otherSteps(token) {
    if (token.type === 'checkbox')
        return [literal(token.checked ? '☑ ' : '☐ ')];
    return token.type === 'br' ? [{ kind: 'break' }] : [];
}
/** A bare address is text to us as well: its end and its short form are our own matter. */
function linkSteps({ autolink, raw, text, href, tokens }) {
    if (autolink === true && raw === text)
        return [{ kind: 'text', text }];
    const target = autolink === true ? href : decodeEntities(href);
    return inSpan({ of: 'link', href: target }, stepsOf(tokens));
}
/** `> [!NOTE]`: the word, then the note. */
function alertSteps({ tokens }) {
    const steps = stepsOf(tokens);
    const index = steps.findIndex(({ kind }) => kind !== 'boundary');
    const first = steps[index];
    if (first?.kind !== 'text')
        return steps;
    const [, word] = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*$/i.exec(first.text) ?? [];
    if (word === undefined)
        return steps;
    const name = `${word.slice(0, 1).toUpperCase()}${word.slice(1).toLowerCase()}`;
    const strong = inSpan({ of: 'strong' }, [literal(name)]);
    return [tokens_boundary, ...strong, tokens_boundary, ...steps.slice(index + 1)];
}
/** A header stands in every row: a long one would multiply. */
const headerLength = 40;
/** Each row an item: its first cell, then the others under their headers. */
function tableSteps({ header, rows }) {
    if (rows.length === 0)
        return rowSteps(header, []);
    const labels = header.map(({ tokens }) => labelOf(tokens));
    return rows.flatMap((row) => rowSteps(row, labels));
}
function rowSteps(row, labels) {
    const cells = row.flatMap(({ tokens, text }, index) => {
        if (text.trim() === '')
            return [];
        const steps = stepsOf(tokens);
        if (index === 0)
            return [{ kind: 'cell' }, ...inSpan({ of: 'strong' }, steps)];
        const label = labels[index] ?? '';
        return [{ kind: 'cell' }, ...(label === '' ? [] : [literal(`${label}: `)]), ...steps];
    });
    return inPart({ of: 'item' }, cells);
}
function labelOf(tokens) {
    const texts = stepsOf(tokens).flatMap((step) => ('text' in step ? [step.text] : []));
    return (0,shorten/* shorten */.m)((0,dingtalk_document/* plainTextOf */.nH)(texts).trim(), headerLength);
}

;// CONCATENATED MODULE: ./src/message/github-markdown/from-github-markdown.ts
/** GitHub's markdown → blocks that DingTalk shows, phones included. Loaded only where there is some. */






/**
 * Tables become lists, code is quoted, HTML is text, what is relative is absolute. Of the text come
 * characters only: links lead to http(s), nobody is called, nothing is HTML.
 */
function fromGithubMarkdown(text, origin) {
    const tamed = tame(text);
    try {
        return read(tamed, origin);
    }
    catch {
        return unread(tamed);
    }
}
function read(markdown, origin) {
    const { text, notes } = takeFootnotes(markdown);
    const reading = { origin, footnotes: numbering(notes) };
    const blocks = build(lexed(text), reading);
    const named = reading.footnotes.named();
    const noted = named.flatMap((label, index) => {
        const steps = lexed(notes.get(label) ?? '').filter(({ kind }, at) => at > 0 || kind !== 'boundary');
        return build([literal(`[${String(index + 1)}] `), ...steps], reading);
    });
    return [...blocks, ...noted];
}
/** As in releases, issues and pull requests, a single newline is a break. */
function lexed(markdown) {
    return stepsOf((0,marked_esm/* lexer */.lu)(markdown, { gfm: true, breaks: true }));
}
/** A text that cannot be read, as it was written: paragraph by paragraph, line by line. */
function unread(text) {
    return text
        .split(/\n\s*\n/)
        .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
        .filter((lines) => lines.length > 0)
        .map((lines) => ({ kind: 'paragraph', lines: lines.map((line) => [line.trim()]) }));
}


/***/ })

};
;