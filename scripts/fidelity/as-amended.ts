import { amendSection, wordsAlone } from '../../shared/law/amended/index.ts'
import type { BillSection, Underlining } from '../../shared/law/bills/index.ts'
import { partNotedVersions } from '../../shared/law/provisions.ts'

/**
 * Whether a section of an act, set upon the whole statute, gives the official text after in the place of the official
 * text before and leaves everything else as it was; white space and the shape of quotation marks do not count.
 * @param body the paragraphs of the statute, supplement before base
 */
export function amendsAsOfficial(
  section: BillSection,
  body: readonly string[],
  underlining: Underlining,
  official: { readonly before: string; readonly after: string },
): boolean {
  const target = section.clause.targets[0]
  if (target?.citation.kind !== 'section') return false
  const versions = partNotedVersions(body)
  const version = target.asAmendedBy === undefined ? versions[0] : versions.at(-1)
  const law = version?.paragraphs.join('\n') ?? ''
  const amended = amendSection(section, target.citation.section, law, underlining)
  if (amended.state !== 'amended') return false
  const words = wordsAlone(law)
  const before = wordsAlone(official.before)
  const from = words.indexOf(before)
  const expected = words.slice(0, from) + wordsAlone(official.after) + words.slice(from + before.length)
  return from >= 0 && wordsAlone(amended.text) === expected
}
