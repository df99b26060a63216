/** The texts of a section that "who wrote this" compares, oldest first. */
import { readSourceLine } from '#shared/law/history/index.ts'
import type { ChainText } from '#shared/law/lineage/index.ts'
import type { SectionVersion } from '#shared/model/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'

const isEdition = (version: SectionVersion): boolean =>
  version.kind === 'revision' || version.kind === 'supplement'

const editionOf = (version: SectionVersion): string => version.label.replace(/,.*$/, '')

/** A text that waits for an event and is law on no day that is known. */
const awaitsEvent = (version: SectionVersion): boolean =>
  isEdition(version) && /, pending\b/.test(version.label)

/** Texts before the one shown that lead to it: no drafts, nothing pasted, no text that becomes law only later. */
function leadsTo(version: SectionVersion, shown: SectionVersion): boolean {
  if (version.marks !== 'none' || version.kind === 'pasted' || version.kind === 'drafted text in report')
    return false
  if (awaitsEvent(version)) return false
  const day = [shown.inForceFrom ?? '', shown.stageDate].sort().at(-1) as string
  const later = version.inForceFrom !== undefined && version.inForceFrom > day
  return !later && (version.stageDate < shown.stageDate || isEdition(version) === isEdition(shown))
}

/** The source line of each text of an edition: a section with two texts prints one line for each. */
function sourceLinesOf(
  print: StoredPrint,
  texts: readonly SectionVersion[],
  version: SectionVersion,
): string[] {
  const lines = print.sourceLines.filter((line) => readSourceLine([line]).entries.length > 0)
  const own = lines[texts.indexOf(version)]
  return lines.length === texts.length && own !== undefined ? [own] : [...print.sourceLines]
}

/**
 * @param versions every version of the section, oldest first, the one shown among them
 * @param prints what each edition prints beside the words
 */
export function lineageChain(
  versions: readonly SectionVersion[],
  prints: readonly StoredPrint[],
  shown: SectionVersion,
): ChainText[] {
  const before = versions.slice(0, versions.indexOf(shown)).filter((version) => leadsTo(version, shown))
  return [...before, shown].map((version): ChainText => {
    const print = isEdition(version) ? prints.find((one) => one.edition === editionOf(version)) : undefined
    const siblings = versions.filter((one) => isEdition(one) && editionOf(one) === editionOf(version))
    const first = siblings.indexOf(version) <= 0
    return {
      id: version.id,
      label: version.label,
      text: version.text,
      date: version.stageDate,
      official: isEdition(version),
      ...(version.inForceTo && { until: version.inForceTo }),
      ...(version.inForceFrom && !first && { from: version.inForceFrom }),
      sourceLines: print ? sourceLinesOf(print, siblings, version) : [],
      history: [...(print?.history ?? [])],
    }
  })
}
