"use strict";
exports.id = 680;
exports.ids = [680];
exports.modules = {

/***/ 3680:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readDetails: () => (/* binding */ readDetails)
});

// EXTERNAL MODULE: ./src/facts/details.ts
var details = __webpack_require__(5929);
// EXTERNAL MODULE: ./src/facts/payload.ts
var payload = __webpack_require__(9617);
;// CONCATENATED MODULE: ./src/facts/github/lack.ts

/** Everything that may be asked, in the order in which it is told. */
const asked = ['jobs', 'annotations', 'log', 'history', 'commits', 'releases'];
const permissions = {
    jobs: 'actions: read',
    annotations: 'checks: read',
    log: 'actions: read',
    history: 'actions: read',
    commits: 'contents: read',
    releases: 'contents: read',
};
const whyByStatus = {
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not found',
    410: 'not found',
    429: 'rate limit',
};
/** Thrown where an answer is not what GitHub's would be: a portal's page, another forge's JSON. */
class UnknownAnswer extends Error {
    constructor() {
        super('the API answered something of another shape');
        this.name = 'UnknownAnswer';
    }
}
function toLack(what, why) {
    return { what, why, permission: permissions[what] };
}
/** @param error what Octokit, or our fetch without it, has thrown */
function whyOf(error) {
    if (isTimeout(error) || isTimeout((0,payload/* valueAt */.fK)(error, 'cause')))
        return 'late';
    const headers = (0,payload/* valueAt */.fK)(error, 'response', 'headers');
    if (headers === undefined)
        return 'unavailable';
    const status = (0,payload/* numberAt */.tk)(error, 'status') ?? 0;
    return status === 403 && isRateLimit(headers)
        ? 'rate limit'
        : (whyByStatus[status] ?? 'unavailable');
}
function isTimeout(error) {
    return (0,payload/* stringAt */.bX)(error, 'reason') === 'timeout';
}
/** docs.github.com/rest: "Rate limits for the REST API", exceeding the primary or secondary one. */
function isRateLimit(headers) {
    return ((0,payload/* stringAt */.bX)(headers, 'x-ratelimit-remaining') === '0' ||
        (0,payload/* valueAt */.fK)(headers, 'retry-after') !== undefined);
}

;// CONCATENATED MODULE: ./src/facts/github/annotations.ts


/** GitHub itself shows no more than ten errors of a step. */
const most = 10;
async function readAnnotations({ github, repository }, jobId) {
    const of = { ...repository, check_run_id: jobId, per_page: 100 };
    const answers = (0,payload/* listAt */.gT)((await github.checks.listAnnotations(of)).data);
    if (answers === undefined)
        throw new UnknownAnswer();
    const errors = answers.flatMap(toError);
    const telling = errors.filter(({ message }) => !exitCode.test(message));
    return (telling.length > 0 ? telling : errors).slice(0, most);
}
/** The runner adds it to every failed `run:` step. */
const exitCode = /^Process completed with exit code -?\d+\.$/;
function toError(answer) {
    const path = (0,payload/* stringAt */.bX)(answer, 'path');
    const line = (0,payload/* numberAt */.tk)(answer, 'start_line');
    const message = (0,payload/* stringAt */.bX)(answer, 'message');
    if ((0,payload/* stringAt */.bX)(answer, 'annotation_level') !== 'failure')
        return [];
    return path === undefined || line === undefined || message === undefined
        ? []
        : [{ path, line, message }];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/facts/github/log-part.ts
/** The runner's log of a whole job → the last lines of the step that failed. */

/**
 * @param log lines that begin with a timestamp; a step begins with a group named `Run …`
 * @param cut how many lines, and when the step began: steps before it may have been allowed to fail
 */
function failedPart(log, { lines, since = 0 }) {
    const failed = blocksOf(log.split('\n').map(toLine)).find(([first, ...rest]) => first !== undefined && timeOf(first) >= since && rest.some(({ text }) => isError(text)));
    return failed === undefined ? [] : outputOf(failed.map(({ text }) => text)).slice(-lines);
}
const stamp = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.?\d{0,3})\d*Z ?/;
function toLine(raw) {
    const [prefix = '', time = ''] = stamp.exec(raw) ?? [];
    const text = (0,external_node_util_.stripVTControlCharacters)(raw.slice(prefix.length)).trimEnd();
    return { time, text };
}
/** A forge that writes no times has no time before `since` either. */
function timeOf({ time }) {
    return time === '' ? Infinity : Date.parse(`${time}Z`);
}
/** The job's steps; the first block is what the runner does before them. */
function blocksOf(lines) {
    const blocks = [[]];
    for (const line of lines) {
        if (/^##\[group\]Run |^Post job cleanup\.$/.test(line.text))
            blocks.push([]);
        blocks.at(-1)?.push(line);
    }
    return blocks;
}
function isError(text) {
    return text.startsWith('##[error]');
}
/** From the end of the step's own heading to its last error, without the runner's markers. */
function outputOf(block) {
    const start = block.indexOf('##[endgroup]') + 1;
    const end = block.findLastIndex(isError) + 1;
    return block
        .slice(start, end)
        .filter((text) => text !== '##[endgroup]' && !log_part_exitCode.test(text))
        .map((text) => text.replace(/^##\[[a-z]+\]/, ''))
        .filter((text) => text !== '');
}
const log_part_exitCode = /^##\[error\]Process completed with exit code -?\d+\.$/;

;// CONCATENATED MODULE: ./src/facts/github/log.ts
/** A job's log: GitHub sends to another host for it, which must not see the token. */


/** @returns nothing where GitHub serves no log: not before the job's end, and not for ever */
async function readLog(source, jobId) {
    try {
        const of = { ...source.repository, job_id: jobId };
        return await logIn(await source.github.actions.downloadJobLogsForWorkflowRun(of), source);
    }
    catch (error) {
        if (whyOf(error) === 'not found')
            return '';
        throw error;
    }
}
/** GitHub's answer is a redirect, followed once; Gitea's is the log itself. */
async function logIn(answer, { fetch, question }) {
    const location = (0,payload/* urlAt */.$Q)(answer.headers, 'location');
    if (location === undefined)
        return typeof answer.data === 'string' ? answer.data : '';
    const isSafe = location.startsWith('https:') || question.api.url.startsWith('http:');
    if (!isSafe)
        return '';
    const log = await fetch(location);
    return log.status === 200 ? await log.text() : '';
}

;// CONCATENATED MODULE: ./src/facts/github/explanation.ts



const noExplanation = { annotations: [], logSince: () => [] };
async function explain(source, id) {
    const { failed, logLines: lines } = source.question;
    if (!failed)
        return noExplanation;
    const [annotations, log] = await Promise.all([
        source.gaps.orElse('annotations', [], readAnnotations(source, id)),
        lines > 0 ? source.gaps.orElse('log', '', readLog(source, id)) : '',
    ]);
    return { annotations, logSince: (since) => (log === '' ? [] : failedPart(log, { lines, since })) };
}
function withExplanation({ brokeAt, ...job }, { annotations, logSince }) {
    return { ...job, annotations, log: logSince(brokeAt) };
}

// EXTERNAL MODULE: ./src/facts/verdict.ts
var verdict = __webpack_require__(3786);
;// CONCATENATED MODULE: ./src/facts/github/job.ts


/** @param now for how long a job that still runs has run */
function toListedJob(answer, now) {
    const id = (0,payload/* numberAt */.tk)(answer, 'id');
    const name = (0,payload/* stringAt */.bX)(answer, 'name');
    if (id === undefined || name === undefined)
        return undefined;
    const url = (0,payload/* urlAt */.$Q)(answer, 'html_url');
    const failed = ((0,payload/* listAt */.gT)(answer, 'steps') ?? []).filter(hasFailed);
    return {
        id,
        name,
        url,
        conclusion: (0,verdict/* toConclusion */.Pi)((0,payload/* stringAt */.bX)(answer, 'conclusion')),
        durationMs: durationOf(answer, now),
        failedSteps: failed.flatMap((step) => toStep(step, url)),
        brokeAt: (0,payload/* timeAt */.lC)(failed[0], 'started_at'),
    };
}
function hasFailed(jobOrStep) {
    return /^(failure|timed_out)$/.test((0,payload/* stringAt */.bX)(jobOrStep, 'conclusion') ?? '');
}
function durationOf(answer, now) {
    const start = (0,payload/* timeAt */.lC)(answer, 'started_at');
    const isRunning = (0,payload/* stringAt */.bX)(answer, 'conclusion') === undefined;
    const end = (0,payload/* timeAt */.lC)(answer, 'completed_at') ?? (isRunning ? now : undefined);
    return start === undefined || end === undefined ? undefined : Math.max(0, end - start);
}
/** The fragment is that of GitHub's own links to a line of a step's log. */
function toStep(answer, jobUrl) {
    const name = (0,payload/* stringAt */.bX)(answer, 'name');
    const number = (0,payload/* numberAt */.tk)(answer, 'number');
    if (name === undefined || number === undefined)
        return [];
    const url = jobUrl === undefined ? undefined : `${jobUrl}#step:${number}:1`;
    return [{ name, number, url }];
}

;// CONCATENATED MODULE: ./src/facts/github/job-name.ts
/** Which of a run's jobs is ours, where nobody tells its id: by the names that GitHub makes. */
/**
 * The first rule that fits any job decides; where it fits several, none is better than the wrong one.
 *
 * @param about the job's key in its workflow and its matrix values
 */
function jobNamed(jobs, about) {
    const fitting = labelsOf(about)
        .flatMap((label) => [
        jobs.filter(({ name }) => name === label),
        jobs.filter(({ name }) => name.endsWith(` / ${label}`)),
    ])
        .find(({ length }) => length > 0);
    return fitting?.length === 1 ? fitting[0] : undefined;
}
/** `test (ubuntu-latest, 22)`; a job whose `name:` holds its matrix values may be plain `test`. */
function labelsOf({ name, matrix }) {
    return matrix.length === 0 ? [name] : [`${name} (${matrix.join(', ')})`, name];
}

;// CONCATENATED MODULE: ./src/facts/github/jobs.ts
/** The jobs API: one job, or all jobs of this run's attempt. */



async function readJob({ github, repository, now }, id) {
    const { data } = await github.actions.getJobForWorkflowRun({ ...repository, job_id: id });
    const job = toListedJob(data, now());
    if (job === undefined)
        throw new UnknownAnswer();
    return job;
}
const perPage = 100;
/** More jobs than these, no message can tell; a page is about 1 MB. */
const mostPages = 10;
/** All jobs, in GitHub's order. A page that fails later makes the list shorter. */
async function readJobs(source) {
    const { list, first } = await firstPage(source);
    const total = (0,payload/* numberAt */.tk)(first, 'total_count') ?? 0;
    const pages = Math.min(Math.ceil(total / perPage), mostPages);
    const others = Array.from({ length: Math.max(0, pages - 1) }, async (_, index) => {
        const page = list(index + 2);
        return await source.gaps.orElse('jobs', undefined, page);
    });
    const now = source.now();
    return [first, ...(await Promise.all(others))]
        .flatMap((page) => (0,payload/* listAt */.gT)(page, 'jobs') ?? [])
        .flatMap((job) => toListedJob(job, now) ?? []);
}
/** Old GHES and Gitea know no attempts; there, the newest one is ours. */
async function firstPage(source) {
    try {
        const list = jobsOfAttempt(source);
        return { list, first: await list(1) };
    }
    catch (error) {
        if (whyOf(error) !== 'not found')
            throw error;
        const list = latestJobs(source);
        return { list, first: await list(1) };
    }
}
function jobsOfAttempt({ github, repository, question: { run } }) {
    const of = { ...repository, run_id: Number(run.id), attempt_number: run.attempt };
    return async (page) => {
        const paged = { ...of, per_page: perPage, page };
        return checked((await github.actions.listJobsForWorkflowRunAttempt(paged)).data);
    };
}
function latestJobs({ github, repository, question: { run } }) {
    const of = { ...repository, run_id: Number(run.id), filter: 'latest' };
    return async (page) => {
        const paged = { ...of, per_page: perPage, page };
        return checked((await github.actions.listJobsForWorkflowRun(paged)).data);
    };
}
function checked(page) {
    if ((0,payload/* listAt */.gT)(page, 'jobs') === undefined)
        throw new UnknownAnswer();
    return page;
}

;// CONCATENATED MODULE: ./src/facts/github/asked-jobs.ts




async function readAskedJobs(source, about) {
    if (about.kind === 'nothing')
        return [];
    if (about.kind === 'run')
        return await jobsOfRun(source);
    const isId = /^\d+$/.test(about.id ?? '');
    return isId ? await jobWithId(source, Number(about.id), about.name) : await ourJob(source, about);
}
/** Of how many failed jobs of a run annotations and logs are read. */
const mostExplained = 5;
async function jobsOfRun(source) {
    const listed = await source.gaps.orElse('jobs', [], readJobs(source));
    const explained = new Set(listed.filter(hasFailed).slice(0, mostExplained));
    return await Promise.all(listed.map(async (job) => withExplanation(job, explained.has(job) ? await explain(source, job.id) : noExplanation)));
}
async function ourJob(source, name) {
    const listed = await source.gaps.orElse('jobs', [], readJobs(source));
    const job = jobNamed(listed, name);
    return job === undefined ? [] : [withExplanation(job, await explain(source, job.id))];
}
/** Its annotations are worth telling also where the token may not read the job itself. */
async function jobWithId(source, id, name) {
    const [listed, explanation] = await Promise.all([
        source.gaps.orElse('jobs', undefined, readJob(source, id)),
        explain(source, id),
    ]);
    const job = withExplanation(listed ?? unreadJob(id, name), explanation);
    return listed === undefined && job.annotations.length === 0 ? [] : [job];
}
function unreadJob(id, name) {
    return {
        id,
        name,
        url: undefined,
        conclusion: undefined,
        durationMs: undefined,
        failedSteps: [],
        brokeAt: undefined,
    };
}

// EXTERNAL MODULE: ./src/facts/links.ts
var links = __webpack_require__(5210);
// EXTERNAL MODULE: ./src/facts/commit.ts
var commit = __webpack_require__(6542);
;// CONCATENATED MODULE: ./src/facts/github/commits.ts
/** The commits between two others, with who wrote them. */




/** @returns newest first; without pages, GitHub's answer ends with the newest of all */
async function readCommits({ github, repository, question }, { base, head }) {
    if (base === head)
        return [];
    const of = { ...repository, basehead: `${base}...${head}` };
    const commits = (0,payload/* listAt */.gT)((await github.repos.compareCommitsWithBasehead(of)).data, 'commits');
    if (commits === undefined)
        throw new UnknownAnswer();
    return commits.flatMap((commit) => toCommit(commit, question.repository)).reverse();
}
function toCommit(answer, repository) {
    const sha = (0,payload/* stringAt */.bX)(answer, 'sha');
    if (sha === undefined)
        return [];
    const url = (0,payload/* urlAt */.$Q)(answer, 'html_url') ?? (0,links/* commitUrl */.Bg)(repository, sha);
    const subject = (0,commit/* subjectOf */.e)((0,payload/* stringAt */.bX)(answer, 'commit', 'message'));
    const author = (0,payload/* stringAt */.bX)(answer, 'author', 'login') ?? (0,payload/* stringAt */.bX)(answer, 'commit', 'author', 'name');
    return [{ sha, url, subject, author }];
}

;// CONCATENATED MODULE: ./src/facts/github/history.ts





/** @returns undefined where no run before this one counts */
async function readHistory(source, asked) {
    const history = toHistory(await readRuns(source, asked), source.question);
    const base = history?.lastSuccess;
    if (!source.question.failed || history?.previous !== 'success' || base === undefined) {
        return history;
    }
    const reading = readCommits(source, { base, head: asked.sha });
    return { ...history, commits: await source.gaps.orElse('commits', [], reading) };
}
/** Completed runs, newest first. */
async function readRuns({ github, repository }, asked) {
    const { data } = await github.actions.listWorkflowRuns({
        ...repository,
        workflow_id: asked.workflow,
        branch: asked.branch,
        event: asked.event,
        status: 'completed',
        per_page: 50,
        exclude_pull_requests: true,
    });
    const runs = (0,payload/* listAt */.gT)(data, 'workflow_runs');
    if (runs === undefined)
        throw new UnknownAnswer();
    return runs;
}
/** @param answers runs as GitHub lists them, newest first */
function toHistory(answers, { run, repository }) {
    const runs = answers.filter((answer) => isBefore(answer, Number(run.id))).flatMap(toRun);
    const [newest] = runs;
    if (newest === undefined)
        return undefined;
    const success = runs.findIndex(({ result }) => result === 'success');
    const failures = success === -1 ? runs.length : success;
    const since = runs[failures - 1]?.sha;
    return {
        previous: newest.result,
        failures,
        since: since === undefined ? undefined : { sha: since, url: (0,links/* commitUrl */.Bg)(repository, since) },
        lastSuccess: runs[success]?.sha,
        commits: [],
    };
}
/** Ids grow; a run that is repeated keeps its own, so that there may be later ones. */
function isBefore(answer, id) {
    return ((0,payload/* numberAt */.tk)(answer, 'id') ?? Infinity) < id;
}
/** Other conclusions (cancelled, skipped, neutral…) say nothing. */
const results = {
    success: 'success',
    failure: 'failure',
    timed_out: 'failure',
};
function toRun(answer) {
    const sha = (0,payload/* stringAt */.bX)(answer, 'head_sha');
    const conclusion = (0,verdict/* toConclusion */.Pi)((0,payload/* stringAt */.bX)(answer, 'conclusion'));
    const result = conclusion === undefined ? undefined : results[conclusion];
    return sha === undefined || result === undefined ? [] : [{ sha, result }];
}

;// CONCATENATED MODULE: ./src/facts/standing.ts
/** Tags as versions: which release is the latest, and which came before another. */
/**
 * As GitHub decides by default: the newest that is no pre-release, unless an older line got it.
 * @param listed newest first
 * @returns undefined where the release itself is not among them
 */
function isLatest(asked, listed) {
    if (asked.prerelease)
        return false;
    const full = listed.filter(({ prerelease }) => !prerelease);
    if (full.every(({ tag }) => tag !== asked.tag))
        return undefined;
    return (full[0]?.tag === asked.tag && kinOf(asked, full).every(({ tag }) => !isAbove(tag, asked.tag)));
}
/**
 * The highest version below it, of the same line of tags (`core@1.2.0` and `web@1.2.0` are two);
 * where tags are no versions, the next older one. Only a pre-release is compared with pre-releases.
 * @param listed newest first
 */
function releaseBefore(asked, listed) {
    const index = listed.findIndex(({ tag }) => tag === asked.tag);
    const older = index === -1 ? [] : listed.slice(index + 1);
    const known = versionOf(asked.tag) === undefined ? older : listed;
    const before = kinOf(asked, known)
        .filter(({ tag, prerelease }) => tag !== asked.tag && (asked.prerelease || !prerelease))
        .filter(({ tag }) => !isAbove(tag, asked.tag))
        .map(({ tag }) => tag);
    return before.reduce((best, tag) => (best === undefined || isAbove(tag, best) ? tag : best), undefined);
}
function versionOf(tag) {
    const [, family, numbers, suffix = ''] = /^(.{0,200}?)v?(\d{1,9}(?:\.\d{1,9}){0,3})(-[\w.-]{1,100})?(?:\+[\w.-]{1,100})?$/.exec(tag) ??
        [];
    if (family === undefined || numbers === undefined)
        return undefined;
    return { family, numbers: numbers.split('.').map(Number), suffix };
}
function kinOf({ tag }, listed) {
    const family = versionOf(tag)?.family;
    return listed.filter((each) => versionOf(each.tag)?.family === family);
}
/** False for tags that are no versions. */
function isAbove(one, other) {
    const [a, b] = [versionOf(one), versionOf(other)];
    if (a === undefined || b === undefined)
        return false;
    const length = Math.max(a.numbers.length, b.numbers.length);
    for (let index = 0; index < length; index++) {
        const difference = (a.numbers[index] ?? 0) - (b.numbers[index] ?? 0);
        if (difference !== 0)
            return difference > 0;
    }
    if (a.suffix === '' || b.suffix === '')
        return a.suffix === '' && b.suffix !== '';
    return a.suffix.localeCompare(b.suffix, 'en', { numeric: true }) > 0;
}

;// CONCATENATED MODULE: ./src/facts/github/releases.ts




/** One page of the newest: the release before is among them. */
const releases_perPage = 50;
async function readStanding({ github, repository, question }, asked) {
    const { data } = await github.repos.listReleases({ ...repository, per_page: releases_perPage });
    const answers = (0,payload/* listAt */.gT)(data);
    if (answers === undefined)
        throw new UnknownAnswer();
    const listed = answers.flatMap(toListed);
    const before = releaseBefore(asked, listed);
    return {
        latest: asked.draft ? false : isLatest(asked, listed),
        compareUrl: before === undefined || asked.draft
            ? undefined
            : (0,links/* compareUrl */.XH)(question.repository, { from: before, to: asked.tag }),
    };
}
/** A draft is nobody's release yet. */
function toListed(answer) {
    const tag = (0,payload/* stringAt */.bX)(answer, 'tag_name');
    if (tag === undefined || (0,payload/* flagAt */.Qc)(answer, 'draft'))
        return [];
    return [{ tag, prerelease: (0,payload/* flagAt */.Qc)(answer, 'prerelease') }];
}

;// CONCATENATED MODULE: ./src/facts/github/source.ts

function noGaps() {
    const rows = new Map();
    return {
        orElse: async (what, standIn, reading) => {
            try {
                return await reading;
            }
            catch (error) {
                const why = whyOf(error);
                rows.set(`${what} ${why}`, toLack(what, why));
                return standIn;
            }
        },
        rows: () => asked.flatMap((what) => [...rows.values()].filter((row) => row.what === what)),
    };
}

;// CONCATENATED MODULE: ./src/facts/github/read-details.ts






/** Never rejects: whatever fails makes the details fewer, and is told in `lacking`. */
async function readDetails(question, effects) {
    if (question.api.token === '')
        return withoutAll(question, 'no token');
    try {
        const { githubAt } = await Promise.all(/* import() */[__webpack_require__.e(413), __webpack_require__.e(450)]).then(__webpack_require__.bind(__webpack_require__, 6038));
        const github = githubAt(question.api, effects.fetch);
        return await readAll({ ...effects, github, question, repository: ownerAndRepo(question) });
    }
    catch {
        return withoutAll(question, 'unavailable');
    }
}
/** Nothing depends on the other: all is asked together. */
async function readAll(asking) {
    const gaps = noGaps();
    const source = { ...asking, gaps };
    const { about, history: earlier, release: named } = asking.question;
    const [jobs, history, release] = await Promise.all([
        readAskedJobs(source, about),
        earlier && gaps.orElse('history', undefined, readHistory(source, earlier)),
        named && gaps.orElse('releases', undefined, readStanding(source, named)),
    ]);
    return { jobs, history, release, lacking: gaps.rows() };
}
function ownerAndRepo({ repository }) {
    const [owner = '', repo = ''] = repository.name.split('/');
    return { owner, repo };
}
/** Everything that was asked is lacking. */
function withoutAll(question, why) {
    const { about, failed, logLines } = question;
    const jobs = about.kind !== 'nothing';
    const annotations = jobs && failed;
    const log = annotations && logLines > 0;
    const history = question.history !== undefined;
    const releases = question.release !== undefined;
    const wanted = { jobs, annotations, log, history, commits: false, releases };
    const lacking = asked.filter((what) => wanted[what]).map((what) => toLack(what, why));
    return { ...details/* noDetails */.Q, lacking };
}


/***/ })

};
;