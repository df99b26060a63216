import { amendSection } from '#shared/law/amended/index.ts'
import type { Steps } from '../stamped-cache.ts'
import type { Change, Doubt, LawLife, LawText, Step } from './model.ts'

/** "P.A. 26-4, s. 5" with no-break spaces */
export function changeLabel({ name, section }: Pick<Change, 'name' | 'section'>): string {
  return `${name.replaceAll(' ', '\u00a0')}, s.\u00a0${section.number}`
}

export function asAmendedId(change: Pick<Change, 'documentId' | 'section'>, sectionId: string): string {
  return `${change.documentId}.s${change.section.number}.${sectionId}`
}

/** The last text that began by a day and had not ended before it. */
export function textOn(texts: readonly LawText[], day: string): LawText | undefined {
  return texts.findLast(
    (text) => text.from <= day && (text.to === null || day < text.to || text.from === day),
  )
}

const covers = (doubt: Doubt, day: string): boolean =>
  doubt.from <= day && (doubt.to === null || day < doubt.to)

interface Chain {
  texts: LawText[]
  doubts: Doubt[]
  end: LawLife['end']
  steps: Step[]
}

/**
 * A change that cannot be shown: what is law from its day on is in doubt.
 * @param helps what would end the doubt for those who do not look at this change itself
 */
function failed(
  chain: Chain,
  change: Change,
  before: LawText | null,
  refusal: Pick<Step, 'reason' | 'remedy'>,
  helps = refusal.remedy,
): void {
  chain.steps.push({ change, before, after: null, repeals: false, notes: [], ...refusal })
  const from = change.effective.date ?? change.effective.lawDay
  if (from === null) return
  const note = `${changeLabel(change)} changes the section, and the text with it cannot be shown: ${refusal.reason}`
  chain.doubts.push({ from, to: null, note, ...(helps !== null && { remedy: helps }) })
}

/** The law that a change meets on the day on which it takes effect, or why there is none to be set upon. */
function lawMet(
  chain: Chain,
  sectionId: string,
  date: string | null,
): { readonly before: LawText } | Pick<Step, 'reason' | 'remedy'> {
  if (date === null) return { reason: 'The day on which it takes effect is not known.', remedy: null }
  if (chain.end && chain.end.from <= date)
    return { reason: 'The section is repealed before it takes effect.', remedy: null }
  const doubt = chain.doubts.find((one) => covers(one, date))
  if (doubt) return { reason: doubt.note, remedy: doubt.remedy ?? null }
  const before = textOn(chain.texts, date)
  if (before) return { before }
  return chain.texts.length === 0
    ? {
        reason: `Charter Oak has no official text of section ${sectionId}.`,
        remedy: `Bring in the chapter that holds section ${sectionId}, then open this again.`,
      }
    : {
        reason: 'No text in Charter Oak is known to be law on the day before.',
        remedy: `Bring in an earlier edition of the chapter that holds section ${sectionId}, then open this again.`,
      }
}

/**
 * Why a change that fits the law of the day before does not fit that of its own day: another act changes the same words
 * on the same day. How the two stand together is not for this program to say.
 */
function clash(chain: Chain, sectionId: string, change: Change, date: string): string | undefined {
  const sameDay = chain.texts.filter((text) => text.from === date && text.by)
  const eve = chain.texts.findLast((text) => text.from < date)
  const [first] = sameDay
  if (!first?.by || !eve) return undefined
  const alone = amendSection(change.section, sectionId, eve.text, change.underlining)
  if (alone.state === 'refused') return undefined
  return `${changeLabel(first.by)} changes the same words on the same day; only the Revisors can say how the two stand together.`
}

function carryOut(chain: Chain, sectionId: string, change: Change): void {
  const { date } = change.effective
  const met = lawMet(chain, sectionId, date)
  if (!('before' in met)) {
    failed(chain, change, null, met)
    return
  }
  if (date === null) return
  const { before } = met
  const outcome = amendSection(change.section, sectionId, before.text, change.underlining)
  if (outcome.state === 'refused') {
    const reason = clash(chain, sectionId, change, date) ?? outcome.reason
    const remedy = outcome.remedy ?? null
    const helps = remedy?.replace(/\bthe document\b/, change.name) ?? null
    failed(chain, change, before, { reason, remedy }, helps)
    return
  }
  const at = chain.texts.indexOf(before)
  const ended = { ...before, to: date }
  chain.texts.splice(at, 1, ended)
  const step = { change, before, reason: '', remedy: null, notes: outcome.notes }
  if (outcome.state === 'repealed') {
    chain.texts = chain.texts.filter((text) => text.from < date || text === ended)
    chain.end = { from: date, note: `Repealed by ${changeLabel(change)}.` }
    chain.steps.push({ ...step, after: null, repeals: true })
    return
  }
  const after: LawText = {
    from: date,
    isFirstDay: true,
    to: before.to,
    text: outcome.text,
    label: `as amended by ${changeLabel(change)}`,
    ref: { kind: 'as amended', id: asAmendedId(change, sectionId), part: 'text' },
    versionId: null,
    by: change,
  }
  chain.texts.splice(at + 1, 0, after)
  chain.steps.push({ ...step, after, repeals: false })
}

/**
 * A later text that an edition prints already, but whose act says nothing of a change made meanwhile: unless the act
 * has a section for that text too, its words from then on are in doubt.
 */
function laterTextsInDoubt(chain: Chain): void {
  for (const text of chain.texts) {
    if (text.by) continue
    const missing = chain.steps.find(
      ({ change, after }) =>
        after !== null && change.effective.date !== null && change.effective.date < text.from,
    )
    if (!missing || chain.steps.some(({ before }) => before?.versionId === text.versionId)) continue
    const note = `The ${text.label} does not show what ${changeLabel(missing.change)} changes before.`
    chain.doubts.push({ from: text.from, to: text.to, note })
  }
}

/**
 * Sets changes onto known texts one after the other, each on the law of the day on which it takes effect: several
 * sections of one act, and several acts, build on each other. A change that cannot be carried out beyond doubt puts an
 * end to what can be told from its day on.
 * @param changes in the order of their effect
 */
export function* chained(
  sectionId: string,
  start: Pick<LawLife, 'texts' | 'doubts' | 'end'>,
  changes: readonly Change[],
): Steps<Pick<LawLife, 'texts' | 'doubts' | 'end' | 'steps'>> {
  const chain: Chain = { texts: [...start.texts], doubts: [...start.doubts], end: start.end, steps: [] }
  for (const change of changes) {
    carryOut(chain, sectionId, change)
    yield
  }
  laterTextsInDoubt(chain)
  return chain
}
