"use strict";
exports.id = 598;
exports.ids = [598];
exports.modules = {

/***/ 1598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   toSchedule: () => (/* binding */ toSchedule)
/* harmony export */ });
/* harmony import */ var cronstrue__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2507);
/* harmony import */ var cronstrue__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cronstrue__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var cronstrue_locales_zh_CN_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3911);
/* harmony import */ var cronstrue_locales_zh_CN_js__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(cronstrue_locales_zh_CN_js__WEBPACK_IMPORTED_MODULE_1__);
/** A cron in words. Loaded for scheduled runs only. */


/** Nobody writes a longer one; a description grows with it. */
const longest = 100;
/** @returns undefined where the cron says nothing to us */
function toSchedule(cron, language) {
    if (cron.length > longest)
        return undefined;
    try {
        return say[language](cron);
    }
    catch {
        return undefined;
    }
}
const say = {
    en: (cron) => inEnglish(describe(cron, 'en')),
    'zh-CN': (cron) => inChinese(describe(cron, 'zh_CN')),
};
function describe(cron, locale) {
    return cronstrue__WEBPACK_IMPORTED_MODULE_0___default().toString(cron, { locale, use24HourTimeFormat: true });
}
const time = String.raw `\d{2}:\d{2}(?:[,、] ?\d{2}:\d{2})*(?: (?:and|和) \d{2}:\d{2})?`;
function isTimeAlone(words) {
    return new RegExp(`^(?:At|在) ?${time}$`).test(words);
}
/** `At 06:00` → `every day at 06:00`; any other only starts small, within our sentence. */
function inEnglish(words) {
    const start = (words.charAt(0).toLowerCase() + words.slice(1)).replaceAll(', only ', ' ');
    return isTimeAlone(words) ? `every day ${start}` : start;
}
/**
 * The library keeps the order of English, time first, and its blanks. In Chinese the greater comes
 * first: `在06:00, 仅星期一` → `每周一 06:00`.
 */
function inChinese(words) {
    if (isTimeAlone(words))
        return `每天 ${tidy(words)}`;
    const parts = words.split(/, (?!\d{2}:)/).map(tidy);
    const isChoice = parts.some((part) => part.startsWith('或'));
    return (isChoice ? parts : parts.reverse())
        .join('，')
        .replace(/仅(?=周)/, '每')
        .replace(/^仅于(.+?月)份，每月 /, '每年$1 ')
        .replace(new RegExp(`，(?=${time}$)`), ' ');
}
/** In the order of the rows: what the library writes, and what a person would. */
const tidied = [
    [/^在 ?(?=\d)/, ''],
    [/^在整点后的/, '每小时'],
    [/^限(?=每)/, ''],
    [/星期/g, '周'],
    [/, (?=\d)/g, '、'],
    [/\s+/g, ' '],
    [/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, ''],
];
function tidy(part) {
    return tidied.reduce((text, [find, to]) => text.replace(find, to), part.trim());
}


/***/ })

};
;