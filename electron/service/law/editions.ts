import { printDate } from '#shared/law/dates.ts'
import type { SectionVersion } from '#shared/model/index.ts'
import { statusOf } from '../../importing/statutes/status.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import type { Store } from '../../store/store.ts'
import { effectiveDays } from '../imports/in-force.ts'
import type { Doubt, LawLife, LawText } from './model.ts'

/** What the editions of the statutes in the store tell of a section. */
export interface EditionsTell extends Pick<LawLife, 'texts' | 'doubts' | 'end'> {
  readonly prints: readonly StoredPrint[]
  /** The day of the latest edition that prints the section; null where none does. */
  readonly latest: string | null
}

const isDay = (date: string | undefined): date is string => date?.length === 10

export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

/** Reports, drafts and pasted texts do not say what is law; a text that waits for an event is not law yet. */
function isLaw(version: SectionVersion): boolean {
  const isEdition = version.kind === 'revision' || version.kind === 'supplement'
  // "Section 53a-83a is repealed, effective October 1, 2017." stands in place of a text and is none.
  const isText = statusOf('', version.text.split('\n')).status === 'active'
  return isEdition && isText && isDay(version.stageDate) && !/, pending\b/.test(version.label)
}

/** A later text that a later edition prints anew, or does not print any more: the later edition decides. */
function isOverruled(version: SectionVersion, all: readonly SectionVersion[]): boolean {
  const from = version.inForceFrom
  return from !== undefined && all.some((one) => one.stageDate > version.stageDate && one.stageDate <= from)
}

function toText(version: SectionVersion): LawText {
  return {
    from: isDay(version.inForceFrom) ? version.inForceFrom : version.stageDate,
    isFirstDay: isDay(version.inForceFrom),
    to: isDay(version.inForceTo) ? version.inForceTo : null,
    text: version.text,
    label: version.label,
    ref: { kind: 'section version', id: version.id, part: 'text' },
    versionId: version.id,
    by: null,
  }
}

/** An act that takes effect after an edition's day, but whose words may be in the text that the edition prints. */
function unsureFirstDay(
  version: SectionVersion,
  print: StoredPrint | undefined,
  texts: readonly LawText[],
): Doubt[] {
  if (version.inForceFrom !== undefined || !print) return []
  const late = effectiveDays(print).days.findLast(
    (day) => day > version.stageDate && texts.every((text) => text.from !== day),
  )
  if (late === undefined) return []
  const note = `The ${print.edition} names an act that takes effect later, on ${printDate(late)}, and prints one text: which words are law until then cannot be told.`
  return [{ from: version.stageDate, to: late, note }]
}

/** The end of each text where the next begins, and the days between two editions of which neither tells. */
function closed(
  versions: readonly SectionVersion[],
  texts: readonly LawText[],
): Pick<EditionsTell, 'texts' | 'doubts'> {
  const doubts: Doubt[] = []
  const ended = texts.map((text, i): LawText => {
    const next = texts[i + 1]
    if (text.to !== null && next && text.to < next.from) {
      const note = `The section changed more than once between the ${text.label} and the ${next.label}; the words that were law in between stand in neither.`
      doubts.push({ from: text.to, to: next.from, note })
    }
    if (text.to !== null || !next) return text
    if (next.isFirstDay || next.text === text.text) return { ...text, to: next.from }
    const stage = versions[i]?.stageDate ?? text.from
    const from = dayAfter(stage > text.from ? stage : text.from)
    const note = `The section changed between the ${text.label} and the ${next.label}; on which day cannot be told.`
    if (from < next.from) doubts.push({ from, to: next.from, note })
    return { ...text, to: next.from }
  })
  return { texts: ended, doubts }
}

/** Where the latest edition prints no text: repealed, transferred, reserved. */
function ending(
  prints: readonly StoredPrint[],
  texts: readonly LawText[],
): { end: LawLife['end']; doubts: Doubt[]; texts: readonly LawText[] } {
  const last = prints.at(-1)
  const known = last?.repealEffective
  if (!last || last.status === 'active') return { end: null, doubts: [], texts }
  if (texts.some((text) => text.from >= last.editionDate)) {
    // The edition prints the words that are law until the repeal takes effect.
    const end = isDay(known) ? { from: known, note: `Repealed, as the ${last.edition} prints.` } : null
    return { end, doubts: [], texts }
  }
  const from = isDay(known) ? known : last.editionDate
  const ended = texts.map((text) => (text.to === null || text.to > from ? { ...text, to: from } : text))
  const open = texts.at(-1)
  const between =
    isDay(known) || !open
      ? []
      : [
          {
            from: dayAfter(prints.at(-2)?.editionDate ?? open.from),
            to: last.editionDate,
            note: `The ${last.edition} prints no text of the section any more; since which day cannot be told.`,
          },
        ]
  if (last.status === 'repealed')
    return { end: { from, note: `Repealed, as the ${last.edition} prints.` }, doubts: between, texts: ended }
  const note = `The ${last.edition} prints no text of the section: ${last.catchline}`
  return { end: null, doubts: [...between, { from, to: null, note }], texts: ended }
}

/** The texts that editions print of a section, with the days on which each is known to be law. */
export function editionsOf(store: Store, sectionId: string): EditionsTell {
  const prints = store.sectionPrints.of(sectionId)
  const all = store.sections.versionsOf(sectionId).filter(isLaw)
  const versions = all
    .filter((version) => !isOverruled(version, all))
    .sort((a, b) => (toText(a).from < toText(b).from ? -1 : toText(a).from > toText(b).from ? 1 : 0))
  const open = versions.map(toText)
  const { texts, doubts } = closed(versions, open)
  const unsure = versions.flatMap((version) =>
    unsureFirstDay(
      version,
      prints.find((print) => print.editionDate === version.stageDate),
      open,
    ),
  )
  const last = ending(prints, texts)
  return {
    texts: last.texts,
    doubts: [...doubts, ...unsure, ...last.doubts],
    end: last.end,
    prints,
    latest: prints.at(-1)?.editionDate ?? all.at(-1)?.stageDate ?? null,
  }
}
