/** Everything that is loaded where there is a template: in one chunk, since each costs time. */

export { loadRenderer } from './render.ts'
export { checkTemplate } from './parse.ts'
