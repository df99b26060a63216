/** What an act did, as a redline of the section before it and after it, where the store has both texts. */
import type { RedlinePair } from '#shared/contract/index.ts'
import { claimsEnactment, inOrder } from '#shared/council/index.ts'
import type { ActSection, Recommendation, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { rowsBearing } from './act-rows.ts'
import { actSectionLabel, sectionLabel } from './labels.ts'
import { versionLabel, warningsOf } from './version-words.ts'

interface Doing {
  readonly actNumber: string
  readonly section: ActSection & { readonly sectionId: string }
  readonly effective: string | undefined
}

/** The texts on either side of a date; both must say that the one ends and the other begins on it. */
function textsAround(versions: readonly SectionVersion[], date: string) {
  const plain = versions.filter((version) => version.marks === 'none')
  const before = plain.find((version) => version.inForceTo === date)
  const after = plain.find((version) => version.inForceFrom === date)
  return before && after ? { before, after } : null
}

function doneRedline(store: Store, doing: Doing): RedlinePair {
  const { section, effective } = doing
  const place = sectionLabel(section.sectionId)
  const cited = actSectionLabel(doing.actNumber, section.number)
  const subject = { title: `${place}, by ${cited}`, purpose: 'done' as const, sectionId: section.sectionId }
  const texts = effective ? textsAround(store.sections.versionsOf(section.sectionId), effective) : null
  if (!texts) {
    return {
      ...subject,
      shown: false,
      reason: `The texts of ${place} before and after ${cited} are not both in the store.`,
      remedy:
        'A redline can be shown once the official text before and after the act is in the store; it is not.',
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
  }
}

/** One for each section that an act, named as evidence of enactment, amends, adds or repeals; each once. */
export function doneRedlines(store: Store, record: Recommendation): RedlinePair[] {
  const doings = new Map<string, Doing>()
  for (const event of inOrder(record.events)) {
    if (!claimsEnactment(event.status) && event.status !== 'superseded') continue
    for (const item of event.evidence) {
      const act = item.kind === 'act section' ? store.acts.get(item.actId) : undefined
      if (item.kind !== 'act section' || !act) continue
      for (const row of rowsBearing(store, record, event, act, item.section)) {
        if (row.sectionId === undefined) continue
        const section = { ...row, sectionId: row.sectionId }
        const effective = section.effective ?? act.effective
        const key = `${act.id} ${section.number} ${section.sectionId}`
        doings.set(key, { actNumber: act.number, section, effective })
      }
    }
  }
  return [...doings.values()].map((doing) => doneRedline(store, doing))
}
