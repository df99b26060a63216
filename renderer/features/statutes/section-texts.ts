/** The texts of a section as its page shows them: versions, and texts that enacted acts make. */
import type { PendingText, SectionView, VersionView } from '#shared/contract/index.ts'
import { type LawOfDay, lawOfDay } from '#shared/law/history/index.ts'

/**
 * - `law`: it is law on that day. - `pending`: it becomes law on a later day, or when something happens.
 * - `past`: it was law before. - `not told`: a print that is no edition of the statutes, or a day that cannot be told.
 */
export type Standing = 'law' | 'pending' | 'past' | 'not told'

interface Common {
  /** As the address names it: the version's id, or the address of the text that an act makes. */
  readonly id: string
  /** The first day on which it is law, where known. */
  readonly from: string | null
  /** The first day on which it is law no more, where known. */
  readonly to: string | null
}
export type SectionText =
  | (Common & {
      readonly kind: 'version'
      readonly version: VersionView
      /** True where the edition prints a notice in place of a text: "Section 53a-83a is repealed …". */
      readonly isNotice: boolean
    })
  | (Common & { readonly kind: 'pending'; readonly pending: PendingText })

type Law = SectionView['law']

/** Editions of the statutes say what is law; reports, drafts and pasted texts do not. */
export function isEdition(version: Pick<VersionView, 'kind'>): boolean {
  return version.kind === 'revision' || version.kind === 'supplement'
}

/** A text that waits for an event and not for a day: its label says so. */
function awaitsEvent(version: VersionView): boolean {
  return isEdition(version) && /, pending\b/.test(version.label)
}

function pendingId(pending: PendingText): string {
  return pending.ref?.id ?? `${pending.documentId}.s${pending.number}`
}

/** A text that a later edition prints again, the same words from the same first day, ends when that one does. */
function lastOf(law: Law, days: Law['texts'][number], versions: readonly VersionView[]): string | null {
  const wordsIn = (id: string | null) => versions.find((version) => version.id === id)?.text
  const again =
    days.to !== null && days.to <= days.from
      ? law.texts.find(
          (text) =>
            text !== days &&
            text.from === days.to &&
            wordsIn(text.versionId) === wordsIn(days.versionId) &&
            (text.to === null || text.to > text.from),
        )
      : undefined
  return again ? again.to : days.to
}

/** Versions oldest first, then what enacted acts make, by their day. */
export function sectionTexts({
  versions,
  pending,
  law,
  prints,
}: Pick<SectionView, 'versions' | 'pending' | 'law' | 'prints'>): SectionText[] {
  const daysOf = (id: string) => {
    const days = law.texts.find((text) => text.ref.id === id)
    return days && { ...days, to: lastOf(law, days, versions) }
  }
  return [
    ...versions.map((version): SectionText => {
      const days = daysOf(version.id)
      const from = days ? (days.isFirstDay ? days.from : null) : (version.inForceFrom ?? null)
      const print = prints.find((one) => isEdition(version) && version.label === one.edition)
      const isNotice = days === undefined && print !== undefined && print.status !== 'active'
      return {
        kind: 'version',
        id: version.id,
        from,
        to: days?.to ?? version.inForceTo ?? null,
        version,
        isNotice,
      }
    }),
    ...pending.map((one): SectionText => {
      const id = pendingId(one)
      return { kind: 'pending', id, from: one.effective, to: daysOf(id)?.to ?? null, pending: one }
    }),
  ]
}

/** What is law on a day, with the text where the page has it. */
export function lawText(
  texts: readonly SectionText[],
  law: Law,
  day: string,
): { state: LawOfDay<Law['texts'][number]>; text: SectionText | undefined } {
  const state = lawOfDay(law, day)
  const id = state.state === 'text' ? state.text.ref.id : undefined
  return { state, text: texts.find((text) => text.id === id) }
}

const wordsOf = (text: SectionText | undefined): string | null =>
  text === undefined ? null : text.kind === 'version' ? text.version.text : text.pending.text

/** How a text stands on a day. */
export function standingOn(
  text: SectionText,
  texts: readonly SectionText[],
  law: Law,
  day: string,
): Standing {
  const now = lawText(texts, law, day)
  if (now.text?.id === text.id) return 'law'
  if (text.kind === 'pending') {
    if (text.from === null || text.from > day) return 'pending'
    return text.to !== null && text.to <= day ? 'past' : 'not told'
  }
  if (!isEdition(text.version) || text.isNotice) return 'not told'
  if (awaitsEvent(text.version)) return 'pending'
  const begins = text.from ?? text.version.stageDate
  if (begins > day) return 'pending'
  // The same words, printed in an earlier edition, are law as well.
  if (now.text && text.version.text === wordsOf(now.text)) return 'law'
  if (text.to !== null && text.to <= day) return 'past'
  return now.text || now.state.state === 'repealed' ? 'past' : 'not told'
}

/**
 * The day from which it cannot be told whether an edition's text is law still, because an act that was not read changes
 * the section; undefined where the text had ended by then, or nothing is in doubt.
 */
export function unsureFrom(text: SectionText, law: Law): string | undefined {
  const { from, to } = text
  if (from === null || text.kind !== 'version' || !law.texts.some(({ ref }) => ref.id === text.id))
    return undefined
  const days = law.doubts.flatMap((one) =>
    one.from > from && (to === null || one.from < to) ? one.from : [],
  )
  return days.sort()[0]
}

/** The law of the day; where that cannot be told the latest text that is not a draft, or else the latest draft. */
export function defaultText(texts: readonly SectionText[], law: Law, day: string): SectionText | undefined {
  const now = lawText(texts, law, day).text
  if (now) return now
  const versions = texts.filter((text) => text.kind === 'version')
  const begun = versions.filter((text) => (text.from ?? text.version.stageDate) <= day)
  const among = begun.length > 0 ? begun : versions
  return among.findLast((text) => text.version.drafted === undefined) ?? among.at(-1) ?? texts[0]
}
