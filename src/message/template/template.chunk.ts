/** Everything that is loaded where there is a template: in one chunk, since each costs time. */
export { renderTemplates } from './render.ts'
export { parseTemplate } from './parse.ts'
