import type { ImportRun } from '#shared/contract/index.ts'
import { type BaselineCheck, checkBaseline, provisionText } from '#shared/law/bills/index.ts'
import { parseProvisions } from '#shared/law/provisions/parse.ts'
import type { SectionVersion } from '#shared/model/index.ts'

type Baseline = ImportRun['baselines'][number]

/** A printed text with the outcome of its comparison with the law. */
export interface CheckedPrint {
  readonly version: SectionVersion
  readonly baseline: Baseline
}

const evidencePrefix = 'Compared with the '
const doubtPrefix = 'In doubt since '

/** Only the subsections that a text prints, cut out of the law, where it prints some of them and nothing else. */
function samePart(printed: string, law: string): { text: string; labels: string } | undefined {
  const tops = parseProvisions(printed).children
  const all = parseProvisions(law).children
  if (tops.length === 0 || tops.length >= all.length) return undefined
  const texts = tops.map((node) => provisionText(law.split('\n'), node.labels))
  if (texts.some((text) => text === undefined)) return undefined
  const labels = tops.map((node) => `(${node.label})`)
  return { text: texts.join('\n'), labels: labels.join(', ') }
}

function isSame(check: BaselineCheck): boolean {
  return check.verdict === 'verified' || check.difference.whiteSpaceOnly
}

function differenceIn(check: BaselineCheck, law: string): string {
  if (check.verdict === 'verified') return ''
  const { bill: printed, law: official } = check.difference
  return `Differs from the ${law}. First difference: this text has “…${printed}…”, the law has “…${official}…”.`
}

/** What a printed text is held against. */
export type LawOfToday =
  | {
      /** The words, and the name of what prints them or makes them so: "2026 supplement". */
      readonly text: string
      readonly label: string
      /** Why these words may not be the law of the day, in a sentence; absent where they are. */
      readonly doubt?: string
    }
  /** There is no such law on the day; why, in a sentence. */
  | { readonly repealed: string }

type Verdict = Pick<Baseline, 'outcome' | 'message'> & { readonly evidence: string }

function verdictOn(printed: string, law: LawOfToday): Verdict {
  if ('repealed' in law)
    return {
      outcome: 'differs',
      message: `This is no law any more. ${law.repealed}`,
      evidence: `${evidencePrefix}law of today`,
    }
  const { text, label, doubt } = law
  const whole = checkBaseline(printed, text)
  const part = isSame(whole) ? undefined : samePart(printed, text)
  const partCheck = part && checkBaseline(printed, part.text)
  const agrees = isSame(whole) || (partCheck !== undefined && isSame(partCheck))
  const told = !agrees
    ? differenceIn(partCheck ?? whole, label)
    : partCheck && part
      ? `Only ${part.labels} is printed here; its words agree with the ${label}.`
      : `Agrees with the ${label}.`
  const evidence = `${evidencePrefix}${label}, word for word`
  if (doubt === undefined) return { outcome: agrees ? 'verified' : 'differs', message: told, evidence }
  // Words that differ from the last text known differ, whatever came after; words that agree prove nothing of today.
  if (!agrees) return { outcome: 'differs', message: `${told} Besides: ${doubt}`, evidence }
  return {
    outcome: 'not checked',
    message: `Not checked against the law of today: ${doubt} ${told}`,
    evidence: `${doubtPrefix}the ${label}`,
  }
}

/** A text without what holding it against the law found: as it came. */
export function withoutCheck(version: SectionVersion): SectionVersion {
  const warnings = version.warnings.filter(
    ({ evidence }) => !evidence?.startsWith(evidencePrefix) && !evidence?.startsWith(doubtPrefix),
  )
  return { ...version, baseline: 'not checked', warnings }
}

/**
 * Compares a text printed in a report with the law. White space and the shape of quotation marks do not count. A text
 * that prints some subsections only is compared with those. Where the law of the day is in doubt, agreeing with the last
 * text known does not make it verified.
 */
export function checkPrint(version: SectionVersion, law: LawOfToday): CheckedPrint {
  const { outcome, message, evidence } = verdictOn(version.text, law)
  const others = withoutCheck(version).warnings
  const warning = { message: message.slice(0, 1000), evidence: evidence.slice(0, 300) }
  return {
    version: {
      ...version,
      baseline: outcome,
      warnings: outcome === 'verified' ? others : [...others, warning],
    },
    baseline: {
      versionId: version.id,
      sectionId: version.sectionId,
      label: version.label,
      outcome,
      message,
    },
  }
}
