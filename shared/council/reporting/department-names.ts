/** A pasted list of departments, one on each line, as the round keeps them. */
import type { DepartmentKind } from '../../model/reporting.ts'
import type { ReporterKind } from './form.ts'

/** Which form a department fills in: that of the Chief State's Attorney has two items more. */
export const reporterKind = (kind: DepartmentKind): ReporterKind =>
  kind === 'state’s attorney' ? 'chief states attorney' : 'municipal police'

/** What kind of body a name tells of; a person can set it otherwise. */
export function kindOfName(name: string): DepartmentKind {
  if (/\bstate['’]?s['’]? attorney/i.test(name)) return 'state’s attorney'
  return /\bstate police\b/i.test(name) ? 'state police' : 'municipal police'
}

/** Names in their order, each once; bullets, numbers and marks at the end of a line are left out. */
export function namesOfList(text: string): string[] {
  const names = text
    .split(/\r\n?|\n|;|\t/)
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/, '').replace(/[\s,]+$/, ''))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
}
