/**
 * Which module may import which: `npm run check` holds it for every file, at every depth, type
 * imports too. Imports point down only, and the modules in the middle (github, ci, test-report,
 * message and dingtalk) don't import each other. What a layer doesn't list here, it must not import.
 */
import { bundledPackages } from './scripts/bundled-packages.mjs'

/** @type {Readonly<Record<string, readonly string[]>>} */
const layers = {
  index: ['main', 'action/known-secrets', 'action/outputs/log', 'runtime'],
  cli: [
    'render-report',
    'settings',
    'github',
    'ci',
    'message',
    'dingtalk',
    'preview',
    'model',
    'document',
    'redact',
    'i18n',
    'runtime',
  ],
  library: ['cli/own-content', 'settings', 'dingtalk', 'document', 'runtime'],
  setup: ['action'],
  main: [
    'render-report',
    'action',
    'settings',
    'github',
    'test-report',
    'message',
    'dingtalk',
    'model',
    'runtime',
  ],
  action: [
    'settings',
    'github',
    'message',
    'dingtalk',
    'model',
    'document',
    'http',
    'redact',
    'i18n',
    'runtime',
  ],
  settings: [
    'message/template',
    'dingtalk',
    'model',
    'document',
    'redact',
    'i18n',
    'time-limit',
    'encoding',
  ],
  github: ['model', 'http', 'redact', 'i18n', 'runtime'],
  'test-report': ['model', 'redact', 'i18n', 'runtime'],
  ci: ['model', 'i18n', 'runtime'],
  message: ['model', 'document', 'i18n', 'encoding'],
  dingtalk: ['document', 'http', 'redact', 'i18n', 'runtime', 'encoding'],
  preview: ['dingtalk', 'i18n'],
  model: ['redact', 'i18n', 'runtime'],
  document: ['redact', 'i18n', 'runtime', 'encoding'],
  http: ['redact', 'i18n', 'runtime', 'encoding'],
  redact: ['encoding'],
  i18n: [],
  runtime: [],
  'render-report': ['settings', 'message', 'dingtalk', 'model', 'document', 'time-limit'],
  'time-limit': [],
  encoding: [],
}

/** @param {string} layer a folder of src, or a file next to them */
const within = (layer) => `${layer}(/|\\.ts$)`

const layerRules = Object.entries(layers).map(([layer, below]) => ({
  name: `layer-${layer}`,
  severity: /** @type {const} */ ('error'),
  comment:
    below.length === 0 ? 'imports no other module of src' : `imports only ${below.join(', ')}`,
  from: { path: `^src/${within(layer)}` },
  to: { path: '^src/', pathNot: [layer, ...below].map((each) => `^src/${within(each)}`) },
}))

const everyFolder = Object.keys(layers).map((layer) => `^src/${within(layer)}`)

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    {
      name: 'layer-unknown',
      severity: 'error',
      comment: 'a new folder of src needs a row in the table of layers',
      from: { path: '^src/', pathNot: everyFolder },
      to: {},
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment: 'src holds what ships: nothing of the tests, the scripts or the simulator',
      from: { path: '^src/' },
      to: { path: '^(__tests__|scripts|simulator|build|e2e)/' },
    },
    {
      name: 'simulator-stands-alone',
      severity: 'error',
      comment: 'a second reading of the protocol: it shares no code with src',
      from: { path: '^simulator/' },
      to: { pathNot: '^simulator/', dependencyTypesNot: ['core'] },
    },
    {
      name: 'runner',
      severity: 'error',
      comment: 'only the edge talks to the runner',
      from: { path: '^src/', pathNot: '^src/(action/|index\\.ts)' },
      to: { path: 'node_modules/@actions/core/' },
    },
    {
      name: 'octokit',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/api/' },
      to: { path: 'node_modules/(@actions/github|@octokit)/' },
    },
    {
      name: 'bundled-packages',
      severity: 'error',
      comment: 'what ships is built of these packages; a new one needs a reason in both READMEs',
      from: { path: '^src/' },
      to: {
        path: 'node_modules/',
        pathNot: `node_modules/(${bundledPackages.join('|')})/`,
        dependencyTypesNot: ['core', 'type-only'],
      },
    },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/dist/' },
    // Of the checker's own folder: the tests run it on trees of their own.
    tsConfig: { fileName: `${import.meta.dirname}/tsconfig.all.json` },
    preserveSymlinks: true,
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.js', '.mjs', '.json', '.d.ts'],
    },
  },
}
