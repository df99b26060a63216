/** Texts that the store holds: versions of sections and of bills. */
import { AppError } from '#shared/contract/errors.ts'
import { type ComparableText, routes, type TextRef } from '#shared/contract/index.ts'
import type { Bill, Provenance, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { readDrafted } from '../drafted.ts'
import { found } from '../found.ts'
import { withTodaysCheck } from '../imports/recheck.ts'
import { billLabel, sectionLabel } from '../labels.ts'
import { textSha256 } from '../version-view.ts'

/** A text that can be compared, with its words. */
export type Text = ComparableText & { text: string }
type Part = TextRef['part']

const partWords: Record<Part, string> = {
  text: '',
  old: ', as it read before (bracketed words kept)',
  new: ', as it would read (bracketed words left out)',
}

export function sourcesOf(store: Store, provenance: readonly Provenance[]): ComparableText['sources'] {
  return [...new Set(provenance.map((item) => item.sourceId))].map((sourceId) => {
    const source = store.sources.get(sourceId)
    return { sourceId, title: source?.title ?? sourceId, retrieved: source?.retrieved ?? null }
  })
}

function sectionText(
  store: Store,
  version: SectionVersion,
  part: Part,
  text: string,
  notes: readonly string[],
): Text {
  return {
    ref: { kind: 'section version', id: version.id, part },
    kind: version.kind,
    group: sectionLabel(version.sectionId),
    label: `${version.label}${partWords[part]}`,
    stageDate: version.stageDate,
    route: routes.section(version.sectionId, { version: version.id }),
    textSha256: textSha256(text),
    marks: version.marks,
    baseline: version.baseline,
    warnings: [...version.warnings.map((warning) => warning.message), ...notes],
    sources: sourcesOf(store, version.provenance),
    text,
  }
}

/** A plain version is one text; a drafted one is as printed, its new reading and, where it can be told, its old one. */
function textsOfVersion(store: Store, version: SectionVersion): Text[] {
  const drafted = readDrafted(version)
  const printed = sectionText(store, version, 'text', version.text, [])
  if (!drafted) return [printed]
  const { oldText, newText, notes } = drafted
  return [
    ...(oldText === null ? [] : [sectionText(store, version, 'old', oldText, notes)]),
    printed,
    sectionText(store, version, 'new', newText, notes),
  ]
}

function billText(store: Store, bill: Bill, version: Bill['versions'][number]): Text[] {
  if (version.text === undefined) return []
  return [
    {
      ref: { kind: 'bill version', id: version.id, part: 'text' },
      group: billLabel(bill),
      label: version.label,
      stageDate: version.date ?? String(bill.year),
      route: routes.bill(bill.id, { version: version.id }),
      textSha256: textSha256(version.text),
      marks: 'none',
      baseline: 'not checked',
      warnings: [],
      sources: sourcesOf(store, bill.provenance),
      text: version.text,
    },
  ]
}

/** Every text of the inventory's sections and of bills. */
export function storedTexts(store: Store, today: string): Text[] {
  return [
    ...store.sections
      .inventory()
      .flatMap((section) =>
        store.sections
          .versionsOf(section.id)
          .flatMap((version) => textsOfVersion(store, withTodaysCheck(store, version, today))),
      ),
    ...store.bills
      .all()
      .flatMap((bill) => bill.versions.flatMap((version) => billText(store, bill, version))),
  ]
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for a part other than `text` */
export function textOfBillVersion(store: Store, { id, part }: TextRef): Text {
  const { bill, version } = found(store.bills.version(id), 'version of a bill', id)
  const text = part === 'text' ? billText(store, bill, version)[0] : undefined
  return found(text, 'text of the bill version', id)
}

/** @throws AppError NOT_FOUND; INVALID_INPUT where that reading cannot be told */
export function textOfSectionVersion(store: Store, { id, part }: TextRef, today: string): Text {
  const stored = found(store.sections.version(id), 'version of a section', id)
  const version = withTodaysCheck(store, stored, today)
  const text = textsOfVersion(store, version).find((item) => item.ref.part === part)
  if (text) return text
  const reason =
    version.marks === 'none'
      ? 'This text is not drafted text: it has no old and new reading.'
      : 'The old reading of this text cannot be told, because the marks of its insertions were lost. Compare its new reading, or the text as printed.'
  throw new AppError('INVALID_INPUT', reason, { where: 'ref.part' })
}
