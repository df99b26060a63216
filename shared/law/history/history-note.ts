import type { ActName } from '../citation/act-name.ts'
import { findActNames, readActor } from './actor.ts'
import { findEffectiveDates, findMovedDate, hasOtherEffect } from './dates.ts'
import { plain, readDeeds } from './deeds.ts'
import { defaultEffectiveDate } from './default-date.ts'
import { readEditorial } from './editorial.ts'
import { maskQuotations, splitOutsideBrackets } from './masked.ts'
import type { Deed, Effective, HistoryClause, HistoryNote } from './model.ts'

const SECTION = String.raw`\d{1,2}[a-z]{0,2}-\d{1,4}[a-z]{0,4}`
const TRANSFER = new RegExp(
  `^\\(?(?:Former )?Secs?\\.\\s*(${SECTION})\\s+(?:was )?transferred to\\s+(?:Chapter [^,]+, (?:Part [^,]+, )?)?Sec\\.\\s*(${SECTION})(?:[^]*?\\bin (\\d{4}))?`,
)
const ASIDE = /\(\s*Revisors?.?s.? note:[^()]*(?:\([^()]*\)[^()]*)*\)?/gi

/** The act and year that a clause without its own goes on from. */
interface Before {
  readonly acts: readonly ActName[]
  readonly year?: number
}

function readTransfer(text: string): HistoryClause | undefined {
  const found = TRANSFER.exec(text)
  if (!found) return undefined
  const [, from = '', to = '', year] = found
  const deed: Deed = { kind: 'transferred', verb: 'transferred', provisions: [], printed: text }
  return {
    kind: 'transfer',
    printed: text,
    acts: [],
    actSections: [],
    deeds: [deed],
    transfer: { from, to, ...(year && { year: Number(year) }) },
    understood: true,
  }
}

/** The date of C.G.S. § 2-32, for a clause of one act of the General Assembly that says nothing of effect. */
function assumedDate(acts: readonly ActName[], year: number | undefined): Effective | undefined {
  const dates = new Set(acts.map(defaultEffectiveDate))
  const [date] = dates
  if (dates.size === 1) return date === undefined ? undefined : { date, assumed: true }
  return dates.size === 0 && year !== undefined && year >= 1943
    ? { date: `${year}-10-01`, assumed: true }
    : undefined
}

function readActClause(text: string, masked: string, before: Before | undefined): HistoryClause {
  const actor = readActor(masked)
  const acts = actor?.acts ?? before?.acts ?? []
  const year = actor ? actor.year : before?.year
  const dates = findEffectiveDates(masked)
  const from = actor?.end ?? 0
  const told = readDeeds(text, masked, from, dates)
  const onlyDate = told.length === 0 && dates.length > 0
  const effect: Deed[] = onlyDate
    ? [
        {
          kind: 'effective',
          verb: 'effective',
          provisions: [],
          effective: plain(dates.at(-1) as Effective),
          printed: text.slice(from).trim(),
        },
      ]
    : told
  const last = dates.at(-1)
  const assumed = !last && !hasOtherEffect(masked) ? assumedDate(acts, year) : undefined
  const effective = last ? plain(last) : assumed
  const moved = findMovedDate(masked)
  const [movedAct] = moved ? findActNames(moved.whose) : []
  const known = acts.length > 0 || year !== undefined
  const understood = known && effect.length > 0
  return {
    kind: known ? 'act' : 'unknown',
    printed: text,
    acts,
    ...(year !== undefined && { year }),
    actSections: actor?.actSections ?? [],
    deeds: assumed ? effect.map((deed) => ({ ...deed, effective: assumed })) : effect,
    ...(effective && { effective }),
    ...(moved && movedAct && { redates: { act: movedAct, date: moved.date } }),
    ...(!actor && known && { continued: true as const }),
    understood,
    ...(!understood && { reason: known ? 'no verb that tells what the act did' : 'no act is named' }),
  }
}

function readClause(text: string, before: Before | undefined): HistoryClause {
  const masked = maskQuotations(text)
  // "Sec. 17-44f transferred to Sec. 17a-121 in 1991" names no act, so it is looked for first.
  return (
    readTransfer(text) ??
    (readActor(masked) ? undefined : readEditorial(text, masked)) ??
    readActClause(text, masked, before)
  )
}

/** Clauses between semicolons, the Revisor's notes in brackets taken out as clauses of their own. */
function clauseTexts(paragraph: string): string[] {
  const text = paragraph.replace(/^\s*History:\s*/, '')
  const masked = maskQuotations(text)
  return splitOutsideBrackets(masked, ';').flatMap(({ start, end }) => {
    const asides: string[] = []
    let rest = ''
    let at = start
    for (const match of masked.slice(start, end).matchAll(ASIDE)) {
      const from = start + match.index
      rest += text.slice(at, from)
      at = from + match[0].length
      asides.push(text.slice(from, at))
    }
    rest += text.slice(at, end)
    return [rest, ...asides]
      .map((one) => one.trim().replace(/[.,]$/, '').trim())
      .filter((one) => /[A-Za-z0-9]/.test(one))
  })
}

/**
 * Reads a section's history note into its clauses: which act did what to which provision, and when it took effect.
 * A clause without a date takes effect on October 1 after its act's session (C.G.S. § 2-32), marked as assumed. What
 * is not understood is kept as printed, with the reason.
 * @param paragraphs as printed, "History:" included
 */
export function readHistoryNote(paragraphs: readonly string[]): HistoryNote {
  const clauses: HistoryClause[] = []
  let before: Before | undefined
  for (const paragraph of paragraphs) {
    for (const text of clauseTexts(paragraph)) {
      const clause = readClause(text, before)
      clauses.push(clause)
      if (clause.kind === 'act')
        before = { acts: clause.acts, ...(clause.year !== undefined && { year: clause.year }) }
    }
  }
  return { clauses }
}
