import { EDITION } from './edition.ts'
import { levelsOfPath } from './levels.ts'
import type { Reader } from './reader.ts'

const LABEL_TIGHT = /\(([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})\)/y
const LABEL_LOOSE = /\s*\(\s*([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})\s*\)/y

/**
 * Reads `(a)(1)(A)` after a section number, whatever the levels. Typed citations may have spaces between; in prose a
 * marker after a space begins a list ("under section 53a-83 (1) if …"), so there it must adjoin.
 */
export function readLabels(reader: Reader): string[] {
  const path: string[] = []
  for (;;) {
    const found = reader.take(reader.typed ? LABEL_LOOSE : LABEL_TIGHT)
    if (!found) break
    path.push(found[1] as string)
  }
  if (reader.typed && reader.sees(/\s*\(/y) && !reader.sees(EDITION)) {
    reader.fail(`A label such as (a), (1) or (A) was expected, but here is ${reader.ahead()}.`)
  }
  return path
}

/** Fails, at `where`, on labels that do not go from a level to one inside it. */
export function checkLevels(reader: Reader, path: readonly string[], where: number): void {
  if (path.length > 0 && levelsOfPath(path) === undefined)
    reader.fail(`The labels (${path.join(')(')}) do not go from a level to one inside it.`, where)
}

/** Reads `(a)(1)(A)` as `readLabels` does, and checks its levels. */
export function readCompactPath(reader: Reader): string[] {
  const start = reader.at
  const path = readLabels(reader)
  checkLevels(reader, path, start)
  return path
}
