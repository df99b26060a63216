import { findProvision } from '../provisions/navigate.ts'
import { parseProvisions } from '../provisions/parse.ts'
import { partNotedVersions } from '../provisions/versions.ts'
import type { Target } from './targets.ts'

export interface BaselineChoice {
  /** True where the bill means a version printed later in the section ("as amended by …"). */
  readonly laterVersion?: boolean
}

/**
 * The words of one provision of a section, cut out of its paragraphs: the text that an amending section must repeat.
 * Undefined where the section has no such provision. `labels` is empty for the whole section. A section that prints
 * two versions is read in its first, or in its last for `laterVersion`.
 */
export function provisionText(
  paragraphs: readonly string[],
  labels: readonly string[],
  { laterVersion = false }: BaselineChoice = {},
): string | undefined {
  const versions = partNotedVersions(paragraphs)
  const text = (laterVersion ? versions.at(-1) : versions[0])?.paragraphs.join('\n') ?? ''
  if (labels.length === 0) return text
  const node = findProvision(parseProvisions(text), labels)
  return node ? text.slice(node.start, node.end).trim() : undefined
}

/** The law that an amending section says it amends, or why it cannot be told. */
export type BaselineText = { readonly text: string } | { readonly reason: string }

/**
 * The words of all targets of an amending section, in its order: "subsections (a) and (b) of section 10-51" gives both.
 * @param paragraphsOf the paragraphs of a section of the General Statutes, supplement before base; undefined where the
 *   section is not known
 */
export function baselineText(
  targets: readonly Target[],
  paragraphsOf: (section: string) => readonly string[] | undefined,
): BaselineText {
  if (targets.length === 0) return { reason: 'The section names no law that it amends.' }
  const texts: string[] = []
  for (const { citation, asAmendedBy } of targets) {
    if (citation.kind === 'act')
      return { reason: 'It amends an act that was never codified; its text is not here.' }
    if (citation.kind === 'section-range') return { reason: 'It amends a run of sections.' }
    const paragraphs = paragraphsOf(citation.section)
    if (!paragraphs) return { reason: `Section ${citation.section} is not here.` }
    const text = provisionText(paragraphs, citation.provision, { laterVersion: asAmendedBy !== undefined })
    const labels = citation.provision.map((label) => `(${label})`).join('')
    if (text === undefined) return { reason: `Section ${citation.section} has no provision ${labels}.` }
    texts.push(text)
  }
  return { text: texts.join('\n') }
}
