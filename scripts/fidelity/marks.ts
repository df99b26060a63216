/** Which characters of the two texts are marked: 1 where struck (in `before`) or typed (in `after`). */
export interface Marks {
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/** Counts of characters that are no white space: marked by both, by the engine only, by the drafters only. */
export interface Agreement {
  readonly both: number
  readonly extra: number
  readonly missed: number
}

export type Step = readonly [kind: 'equal' | 'delete' | 'insert', text: string]

/** Turns a list of steps, as the libraries give them, into marks. */
export function marksOfSteps(before: string, after: string, steps: Iterable<Step>): Marks {
  const marks = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
  let a = 0
  let b = 0
  for (const [kind, text] of steps) {
    if (kind === 'delete') marks.before.fill(1, a, a + text.length)
    if (kind === 'insert') marks.after.fill(1, b, b + text.length)
    if (kind !== 'insert') a += text.length
    if (kind !== 'delete') b += text.length
  }
  return marks
}

/** Compares an engine's marks with the drafters', leaving white space out. */
export function agreementOf(before: string, after: string, official: Marks, own: Marks): Agreement {
  const count = { both: 0, extra: 0, missed: 0 }
  for (const side of ['before', 'after'] as const) {
    const text = side === 'before' ? before : after
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at]!)) continue
      if (official[side][at] === 1 && own[side][at] === 1) count.both++
      else if (own[side][at] === 1) count.extra++
      else if (official[side][at] === 1) count.missed++
    }
  }
  return count
}

/** F1 of an agreement: 1 where nothing is marked by either. */
export function f1Of({ both, extra, missed }: Agreement): number {
  return both + extra + missed === 0 ? 1 : (2 * both) / (2 * both + extra + missed)
}

/** Whether an engine marked exactly what the drafters marked. */
export const isExact = ({ extra, missed }: Agreement) => extra + missed === 0

/** The agreement over several records. */
export function totalOf(parts: readonly Agreement[]): Agreement {
  const total = { both: 0, extra: 0, missed: 0 }
  for (const part of parts) {
    total.both += part.both
    total.extra += part.extra
    total.missed += part.missed
  }
  return total
}
