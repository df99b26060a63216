import type { ImportRun } from '#shared/contract/index.ts'
import { type BaselineCheck, checkBaseline, provisionText } from '#shared/law/bills/index.ts'
import { parseProvisions } from '#shared/law/provisions/parse.ts'
import type { SectionVersion } from '#shared/model/index.ts'
import type { Overtaking } from './overtaken.ts'

type Baseline = ImportRun['baselines'][number]

/** A printed text with the outcome of its comparison with the law. */
export interface CheckedPrint {
  readonly version: SectionVersion
  readonly baseline: Baseline
}

const evidencePrefix = 'Compared with the '
const overtakenPrefix = 'Changed since by '

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

/** What may be said of a text that agrees with an edition, or not, once a later act has changed the section. */
function afterOvertaking(
  verified: boolean,
  message: string,
  law: string,
  { act, since }: Overtaking,
): Pick<Baseline, 'outcome' | 'message'> {
  const changed = `${act} changed this section ${since}`
  if (!verified)
    return { outcome: 'differs', message: `${message} ${changed}, which the ${law} does not print yet.` }
  return {
    outcome: 'not checked',
    message: `Not checked against the law in force: ${changed}, and the ${law} that the store has does not print it yet. ${message}`,
  }
}

/**
 * Compares a text printed in a report with the law. White space and the shape of quotation marks do not count. A text
 * that prints some subsections only is compared with those. Where an act has changed the section since, agreeing with
 * the edition does not make it the law in force.
 * @param law the words of the edition that was law on the day, and its name
 */
export function checkPrint(
  version: SectionVersion,
  law: { readonly text: string; readonly label: string },
  overtaking?: Overtaking,
): CheckedPrint {
  const whole = checkBaseline(version.text, law.text)
  const part = isSame(whole) ? undefined : samePart(version.text, law.text)
  const partCheck = part && checkBaseline(version.text, part.text)
  const verified = isSame(whole) || (partCheck !== undefined && isSame(partCheck))
  const told = verified
    ? partCheck && part
      ? `Only ${part.labels} is printed here; its words agree with the ${law.label}.`
      : `Agrees with the ${law.label}.`
    : differenceIn(partCheck ?? whole, law.label)
  const plain = { outcome: verified ? 'verified' : 'differs', message: told } as const
  const { outcome, message } = overtaking ? afterOvertaking(verified, told, law.label, overtaking) : plain
  const others = version.warnings.filter(
    ({ evidence }) => !evidence?.startsWith(evidencePrefix) && !evidence?.startsWith(overtakenPrefix),
  )
  const evidence =
    overtaking && verified
      ? `${overtakenPrefix}${overtaking.act}`
      : `${evidencePrefix}${law.label}, word for word`
  return {
    version: {
      ...version,
      baseline: outcome,
      warnings: outcome === 'verified' ? others : [...others, { message: message.slice(0, 1000), evidence }],
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
