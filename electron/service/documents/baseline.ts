/** Does the old text of an amending section match the law that it says it amends? */
import type { BaselineVerdict } from '#shared/contract/index.ts'
import { readAgainstLaw, type SectionReading } from '#shared/law/amended/index.ts'
import { type BillSection, checkBaseline } from '#shared/law/bills/index.ts'
import type { Store } from '../../store/store.ts'
import { textOn } from '../law/chain.ts'
import type { LawText } from '../law/model.ts'
import { effectiveOf } from './effective.ts'
import { type OwnLife, ownLife, stepOf } from './own-life.ts'
import type { DocumentReading } from './reading.ts'
import { statutesOf } from './targets.ts'

/** A section read with the law at hand: the drafter's marks, and what became of the comparison. */
export interface CheckedSection {
  readonly reading: SectionReading
  readonly verdict: BaselineVerdict
}

const notChecked = (reason: string): BaselineVerdict => ({ verdict: 'not checked', reason })

const WITHOUT_OLD_TEXT = {
  new: 'It is new law: there is no old text to check.',
  adds: 'It adds a provision and repeats no old text.',
  repeals: 'It repeals, and repeats no old text.',
  uncodified: 'It amends no section of the statutes.',
} as const

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

type LawToRepeat =
  | { readonly text: LawText }
  | {
      readonly reason: string
      readonly life: OwnLife
      /** True where the section is known to have changed into words that are not known. */
      readonly isOvertaken?: boolean
    }

/**
 * The law that an amending section must repeat: that of the day before it takes effect, with the earlier sections of
 * the same document; where it says "as amended by …", the text that those acts have made by its own day.
 */
function lawToRepeat(
  store: Store,
  reading: DocumentReading,
  section: BillSection,
  statute: string,
): LawToRepeat {
  const life = ownLife(store, reading, statute)
  const step = stepOf(life, reading.record.id, section.number)
  const { lawDay } = effectiveOf(store, reading, section)
  const target = section.clause.targets.find(
    ({ citation }) => citation.kind === 'section' && citation.section === statute,
  )
  if (target?.asAmendedBy !== undefined && step)
    return step.before ? { text: step.before } : { reason: step.reason, life }
  if (lawDay === null) return { reason: 'The day on which it would take effect is not known.', life }
  const eve = dayBefore(lawDay)
  const doubt = life.doubts.find((one) => one.from <= eve && (one.to === null || eve < one.to))
  const text = doubt ? undefined : textOn(life.texts, eve)
  if (text) return { text }
  if (life.texts.length === 0)
    return { reason: `Charter Oak has no official text of section ${statute}.`, life }
  return {
    reason: doubt?.note ?? 'No edition in Charter Oak reaches back to the day before it takes effect.',
    life,
    isOvertaken: doubt?.to === null,
  }
}

function compared(
  section: BillSection,
  statute: string,
  { document }: DocumentReading,
  law: LawText,
): CheckedSection {
  const reading = readAgainstLaw(section, statute, law.text, document.underlining)
  const { marks } = reading
  if (reading.law === undefined)
    return { reading, verdict: notChecked(reading.reason ?? 'Its place in the law cannot be told.') }
  if (marks.state === 'refused') return { reading, verdict: notChecked(marks.notes.join(' ')) }
  const check = checkBaseline(marks.before, reading.law)
  const of = { against: law.label, versionId: law.versionId }
  if (check.verdict === 'verified') return { reading, verdict: { verdict: 'verified', ...of } }
  const { bill, law: words, whiteSpaceOnly } = check.difference
  return { reading, verdict: { verdict: 'differs', ...of, difference: { bill, law: words, whiteSpaceOnly } } }
}

/** The nearest text whose words agree: where the day's law is not known, agreement still shows the old text to be law of its time. */
function agreeing(
  section: BillSection,
  statute: string,
  reading: DocumentReading,
  life: OwnLife,
): CheckedSection | undefined {
  for (const text of life.texts.toReversed()) {
    if (text.by?.documentId === reading.record.id) continue
    const checked = compared(section, statute, reading, text)
    if (checked.verdict.verdict === 'verified' && checked.reading.marks.state === 'printed') return checked
  }
  return undefined
}

/** Reads a section's marks and checks its old text against the law. */
export function checkedSection(store: Store, reading: DocumentReading, section: BillSection): CheckedSection {
  const { action, targets } = section.clause
  const alone = readAgainstLaw(section, '', undefined, reading.document.underlining)
  if (action !== 'amends') return { reading: alone, verdict: notChecked(WITHOUT_OLD_TEXT[action]) }
  if (targets.length === 0)
    return { reading: alone, verdict: notChecked('The law that it amends could not be read.') }
  if (targets.some(({ citation }) => citation.kind === 'act'))
    return {
      reading: alone,
      verdict: notChecked('It amends an act that was never codified; its text is not here.'),
    }
  const [statute, ...others] = statutesOf(store, section)
  if (statute === undefined || others.length > 0)
    return { reading: alone, verdict: notChecked('It amends several sections of the statutes in one.') }
  const law = lawToRepeat(store, reading, section, statute)
  if ('text' in law) return compared(section, statute, reading, law.text)
  const agreed = agreeing(section, statute, reading, law.life)
  if (!agreed) return { reading: alone, verdict: notChecked(law.reason) }
  return law.isOvertaken
    ? { reading: agreed.reading, verdict: overtaken(agreed.verdict, law.reason) }
    : agreed
}

/** Agreement with a text that an act has changed since is said, and is no match with the law. */
function overtaken(verdict: BaselineVerdict, reason: string): BaselineVerdict {
  if (verdict.verdict !== 'verified') return verdict
  return notChecked(
    `It agrees with the ${verdict.against} word for word, which is no longer known to be law: ${reason}`,
  )
}
