import type { Provenance, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { effectiveDays } from './in-force.ts'
import type { SectionPrint } from './prints.ts'

/** A version as an edition prints it, with its place among the edition's texts. */
export interface PlannedVersion {
  readonly version: SectionVersion
  readonly ordinal: number
  /** Undefined for a text of an edition that was in the store before. */
  readonly print: SectionPrint
  readonly condition?: string
}

/** The prints of a section that the store has, as far as this import does not bring them again. */
export function storedPrints(
  store: Store,
  sectionId: string,
  brought: readonly SectionPrint[],
): SectionPrint[] {
  const editions = new Set(brought.map((print) => print.edition))
  const versions = store.sections.versionsOf(sectionId)
  return store.sectionPrints
    .of(sectionId)
    .filter((print) => !editions.has(print.edition))
    .map((print) => {
      const versionId = `${sectionId}-${print.edition.replace(' ', '-')}`
      const own = versions.filter((one) => one.id === versionId || one.id.startsWith(`${versionId}-`))
      return {
        ...print,
        texts: own.map((one) => ({
          suffix: one.label.slice(print.edition.length),
          idSuffix: one.id.slice(versionId.length),
          text: one.text,
          ...(one.id === versionId || !one.inForceFrom ? {} : { from: one.inForceFrom }),
          ...(one.label.includes(', pending') ? { condition: 'an event' } : {}),
        })),
        unread: [],
        versionId,
        locator: `Sec. ${sectionId}`,
        page: undefined,
        isGroup: false,
      }
    })
}

/** The last day printed before a later text, a repeal or the next edition's amendment takes over; half-open. */
function lastDay(print: SectionPrint, index: number, next: SectionPrint | undefined): string | undefined {
  const text = print.texts[index]
  const later = print.texts.slice(index + 1).find((one) => one.from !== undefined)
  if (later) return later.from
  if (text?.until) return text.until
  if (print.repealEffective && print.repealEffective > print.editionDate) return print.repealEffective
  if (!next || text?.condition !== undefined) return undefined
  const [first] = next.texts
  if (!first || first.text === text?.text) return undefined
  const { days, told } = effectiveDays(next)
  const since = text?.from && text.from > print.editionDate ? text.from : print.editionDate
  const day = told ? days.find((one) => one > since) : undefined
  // On the next edition's day its other words were law, so these had ended by then.
  return day !== undefined && day <= next.editionDate ? day : undefined
}

/** The first day of a text: of a later one as its note says, of the first the last act's that took effect before. */
function firstDay(
  print: SectionPrint,
  index: number,
  until: string | undefined,
  previous: SectionPrint | undefined,
): string | undefined {
  const text = print.texts[index]
  if (text?.from) return text.from
  if (index > 0 || text?.condition !== undefined) return undefined
  const { days, told } = effectiveDays(print)
  if (!told) return undefined
  const late = days.filter((day) => day > print.editionDate)
  // An act that takes effect after the edition's day, without a later text printed for it, leaves the day in doubt.
  const explained = late.every((day) => print.texts.some((one) => one.from === day))
  if (!explained) return undefined
  const first = days.findLast((day) => day <= print.editionDate && (until === undefined || day < until))
  if (first === undefined || previous === undefined) return first
  // Words that the edition before did not print cannot have been law on its day: the last act's day was not found.
  const isNew = previous.texts.every((one) => one.text !== text?.text)
  return isNew && first <= previous.editionDate ? undefined : first
}

/** Versions of a section out of its prints, oldest edition first, each with the days on which it is law where known. */
export function plannedVersions(
  prints: readonly SectionPrint[],
  provenanceOf: (print: SectionPrint, versionId: string) => readonly Provenance[],
): PlannedVersion[] {
  return prints.flatMap((print, at) =>
    print.texts.map((text, index): PlannedVersion => {
      const until = lastDay(print, index, prints[at + 1])
      const from = firstDay(print, index, until, prints[at - 1])
      const id = `${print.versionId}${text.idSuffix}`
      const warnings =
        text.condition === undefined
          ? []
          : [
              {
                message:
                  `Not law until this happens: on and after ${text.condition}. The text before it stays in force until then.`.slice(
                    0,
                    1000,
                  ),
                evidence: `Note over this text in the ${print.edition}`,
              },
            ]
      return {
        print,
        ordinal: index,
        ...(text.condition !== undefined && { condition: text.condition }),
        version: {
          id,
          sectionId: print.sectionId,
          label: `${print.edition}${text.suffix}`,
          kind: print.edition.endsWith('supplement') ? 'supplement' : 'revision',
          stageDate: print.editionDate,
          ...(from && { inForceFrom: from }),
          ...(until && { inForceTo: until }),
          text: text.text,
          marks: 'none',
          baseline: 'not checked',
          warnings,
          provenance: [...provenanceOf(print, id)],
        },
      }
    }),
  )
}
