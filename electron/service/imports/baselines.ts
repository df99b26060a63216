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

/**
 * Compares a text printed in a report with the law. White space and the shape of quotation marks do not count. A text
 * that prints some subsections only is compared with those.
 * @param law the words in force and the name of the edition that prints them
 */
export function checkPrint(
  version: SectionVersion,
  law: { readonly text: string; readonly label: string },
): CheckedPrint {
  const whole = checkBaseline(version.text, law.text)
  const part = isSame(whole) ? undefined : samePart(version.text, law.text)
  const partCheck = part && checkBaseline(version.text, part.text)
  const verified = isSame(whole) || (partCheck !== undefined && isSame(partCheck))
  const message = verified
    ? partCheck && part
      ? `Only ${part.labels} is printed here; its words agree with the ${law.label}.`
      : `Agrees with the ${law.label}.`
    : differenceIn(partCheck ?? whole, law.label)
  const others = version.warnings.filter((warning) => !warning.evidence?.startsWith(evidencePrefix))
  const warning = { message, evidence: `${evidencePrefix}${law.label}, word for word` }
  const outcome = verified ? 'verified' : 'differs'
  return {
    version: { ...version, baseline: outcome, warnings: verified ? others : [...others, warning] },
    baseline: {
      versionId: version.id,
      sectionId: version.sectionId,
      label: version.label,
      outcome,
      message,
    },
  }
}
