/** What an act did, as a redline: in the drafter's own marks where its text was read, else by the texts around its day. */
import type { RedlinePair } from '#shared/contract/index.ts'
import { claimsEnactment, inOrder } from '#shared/council/index.ts'
import type { ActSection, Recommendation, SectionVersion, StatusEvent } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { rowsBearing } from './act-rows.ts'
import { draftersChange } from './documents/drafters-change.ts'
import { documentReading, sectionOf } from './documents/reading.ts'
import { baseSection } from './evidence.ts'
import { actSectionLabel, sectionLabel } from './labels.ts'
import { receiptsOfVersions } from './text-receipts.ts'
import { versionLabel, warningsOf } from './version-words.ts'

interface Doing {
  readonly actId: string
  readonly actNumber: string
  readonly section: ActSection & { readonly sectionId: string }
  readonly effective: string | undefined
}

type Subject = Pick<RedlinePair & { shown: true }, 'title' | 'purpose' | 'sectionId'>

/** The texts on either side of a date; both must say that the one ends and the other begins on it. */
function textsAround(versions: readonly SectionVersion[], date: string) {
  const plain = versions.filter((version) => version.marks === 'none')
  const before = plain.find((version) => version.inForceTo === date)
  const after = plain.find((version) => version.inForceFrom === date)
  return before && after ? { before, after } : null
}

/** Where the act's own text was read: its section's old and new words. */
function fromDocument(store: Store, { actId, section }: Doing, subject: Subject): RedlinePair | undefined {
  for (const record of store.documents.ofAct(actId)) {
    const reading = documentReading(store, record.id)
    const own = reading && sectionOf(reading, baseSection(section.number))
    const change = reading && own && draftersChange(store, reading, own, section.sectionId)
    if (change && 'before' in change)
      return { ...subject, shown: true, ...change, warnings: [...change.warnings] }
  }
  return undefined
}

function doneRedline(store: Store, doing: Doing): RedlinePair {
  const { section, effective } = doing
  const place = sectionLabel(section.sectionId)
  const cited = actSectionLabel(doing.actNumber, section.number)
  const subject = { title: `${place}, by ${cited}`, purpose: 'done' as const, sectionId: section.sectionId }
  const drafted = fromDocument(store, doing, subject)
  if (drafted) return drafted
  const texts = effective ? textsAround(store.sections.versionsOf(section.sectionId), effective) : null
  if (!texts) {
    return {
      ...subject,
      shown: false,
      reason: `The texts of ${place} before and after ${cited} are not both in the store.`,
      remedy:
        'A redline can be shown once the act’s own text, or the official text before and after it, is in the store; it is not.',
    }
  }
  return {
    ...subject,
    shown: true,
    provision: '',
    before: texts.before.text,
    after: texts.after.text,
    beforeLabel: versionLabel(texts.before),
    afterLabel: versionLabel(texts.after),
    warnings: [...warningsOf(texts.before), ...warningsOf(texts.after)],
    receipts: receiptsOfVersions(store, texts.before, texts.after),
  }
}

/** Sections that an event's acts amend, add or repeal. */
function doingsOf(store: Store, record: Recommendation, event: StatusEvent): Doing[] {
  return event.evidence.flatMap((item): Doing[] => {
    const act = item.kind === 'act section' ? store.acts.get(item.actId) : undefined
    if (item.kind !== 'act section' || !act) return []
    return rowsBearing(store, record, event, act, item.section).flatMap((row) => {
      if (row.sectionId === undefined) return []
      const section = { ...row, sectionId: row.sectionId }
      return [
        { actId: act.id, actNumber: act.number, section, effective: section.effective ?? act.effective },
      ]
    })
  })
}

/** A text of an edition, named as evidence without an act: the edition's text before it, and that text. */
function fromVersion(store: Store, versionId: string): RedlinePair | undefined {
  const after = store.sections.version(versionId)
  if (!after || (after.kind !== 'revision' && after.kind !== 'supplement')) return undefined
  const editions = store.sections
    .versionsOf(after.sectionId)
    .filter((one) => one.kind === 'revision' || one.kind === 'supplement')
  const before = editions[editions.findIndex((one) => one.id === after.id) - 1]
  if (!before || before.text === after.text) return undefined
  const subject = {
    title: `${sectionLabel(after.sectionId)}, in the ${after.label}`,
    purpose: 'done' as const,
    sectionId: after.sectionId,
  }
  return {
    ...subject,
    shown: true,
    provision: '',
    before: before.text,
    after: after.text,
    beforeLabel: versionLabel(before),
    afterLabel: versionLabel(after),
    warnings: [...warningsOf(before), ...warningsOf(after)],
    receipts: receiptsOfVersions(store, before, after),
  }
}

/** One for each section that an act, named as evidence of enactment, amends, adds or repeals; each once. */
export function doneRedlines(store: Store, record: Recommendation): RedlinePair[] {
  const doings = new Map<string, Doing>()
  const versions = new Set<string>()
  for (const event of inOrder(record.events)) {
    if (!claimsEnactment(event.status) && event.status !== 'superseded') continue
    const own = doingsOf(store, record, event)
    for (const doing of own)
      doings.set(`${doing.actId} ${doing.section.number} ${doing.section.sectionId}`, doing)
    const shown = new Set(own.map((doing) => doing.section.sectionId))
    for (const item of event.evidence) {
      const version = item.kind === 'version' ? store.sections.version(item.versionId) : undefined
      if (version && !shown.has(version.sectionId)) versions.add(version.id)
    }
  }
  return [
    ...[...doings.values()].map((doing) => doneRedline(store, doing)),
    ...[...versions].flatMap((id) => fromVersion(store, id) ?? []),
  ]
}
