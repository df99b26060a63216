/** The texts that Compare can put side by side. */
import { AppError } from '#shared/contract/errors.ts'
import { type ComparableText, type Handlers, routes, type TextRef } from '#shared/contract/index.ts'
import type { Bill, Provenance, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { readDrafted } from './drafted.ts'
import { found } from './found.ts'
import { keptComparable, keptTextWithWords } from './kept-texts.ts'
import { billLabel, sectionLabel } from './labels.ts'
import { textSha256 } from './version-view.ts'

type Text = ComparableText & { text: string }
type Part = TextRef['part']

const partWords: Record<Part, string> = {
  text: '',
  old: ', as it read before (bracketed words kept)',
  new: ', as it would read (bracketed words left out)',
}

function sourcesOf(store: Store, provenance: readonly Provenance[]): ComparableText['sources'] {
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

function textsOfTheLaw(store: Store): Text[] {
  return [
    ...store.sections
      .inventory()
      .flatMap((section) =>
        store.sections.versionsOf(section.id).flatMap((version) => textsOfVersion(store, version)),
      ),
    ...store.bills
      .all()
      .flatMap((bill) => bill.versions.flatMap((version) => billText(store, bill, version))),
  ]
}

/** @throws AppError NOT_FOUND; INVALID_INPUT where that reading cannot be told */
function oneText(store: Store, ref: TextRef): Text {
  const { kind, id, part } = ref
  if (kind === 'kept text') {
    if (part === 'text') return keptTextWithWords(store, id)
    const reason = 'A kept text is compared as it stands: it has no old and new reading.'
    throw new AppError('INVALID_INPUT', reason, { where: 'ref.part' })
  }
  if (kind === 'bill version') {
    const { bill, version } = found(store.bills.version(id), 'version of a bill', id)
    return found(
      part === 'text' ? billText(store, bill, version)[0] : undefined,
      'text of the bill version',
      id,
    )
  }
  const version = found(store.sections.version(id), 'version of a section', id)
  const text = textsOfVersion(store, version).find((item) => item.ref.part === part)
  if (text) return text
  const reason =
    version.marks === 'none'
      ? 'This text is not drafted text: it has no old and new reading.'
      : 'The old reading of this text cannot be told, because the marks of its insertions were lost. Compare its new reading, or the text as printed.'
  throw new AppError('INVALID_INPUT', reason, { where: 'ref.part' })
}

export function compareHandlers(context: ServiceContext): Pick<Handlers, 'compare.texts' | 'compare.text'> {
  return {
    'compare.texts': () => {
      const store = context.store()
      const law = textsOfTheLaw(store).map(({ text: _, ...rest }) => rest)
      return { texts: [...law, ...store.keptTexts.all().map(keptComparable)] }
    },
    'compare.text': ({ ref }) => oneText(context.store(), ref),
  }
}
