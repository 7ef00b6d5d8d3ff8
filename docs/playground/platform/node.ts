/** Node's own modules in a browser: there are no files, and nothing is signed. */

function isNotHere(): never {
  throw new Error('not in a browser')
}

export const readFileSync = isNotHere
export const realpathSync = isNotHere
export const statSync = isNotHere
export const resolve = isNotHere
export const relative = isNotHere
export const isAbsolute = isNotHere
export const createHmac = isNotHere
export const randomUUID = isNotHere
