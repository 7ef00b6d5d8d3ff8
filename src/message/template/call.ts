/** The filter `mention`: whom a template calls. A stranger's name calls nobody. */
import type { Piece } from './pieces.ts'
import type { Session } from './session.ts'

/**
 * @param isNamed whether the name stands in the template itself; a value that happens to look like
 * a number or an id never calls
 */
export function callPieces(name: string, isNamed: boolean, session: Session): Piece[] {
  const callee = session.calleeOf(name) ?? (isNamed ? session.calleeNamed(name) : undefined)
  const isCalled = callee !== undefined && session.call(callee)
  if (!isCalled) return name === '' ? [] : [{ kind: 'data', text: name }]
  return [{ kind: 'call', who: 'mobile' in callee ? callee.mobile : callee.userId }]
}
