import { actKey, sectionTimeline } from '../../shared/law/history/index.ts'
import { parseProvisions, partNotedVersions } from '../../shared/law/provisions.ts'
import type { OfficialChapter, OfficialSection } from './official.ts'

/**
 * History held against the texts: where a supplement replaces a section, do the provisions that its new acts are said
 * to have touched hold every subsection whose words differ from the base?
 */
export interface Agreement {
  /** Every changed subsection is one that the note names. */
  agree: number
  /** Some deed names no provision ("made technical changes"), so that it may be the one. */
  unplaced: number
  /** A changed subsection is not among those that the note names. */
  readonly disagree: string[]
}

const parasOf = (section: OfficialSection): string[] =>
  section.source === '' ? [] : section.source.split('\n')

/** The text of each top provision by its label; what stands outside them under ''. */
function topTexts(section: OfficialSection): Map<string, string> {
  const tree = parseProvisions(section.body)
  const outside = tree.ownSpans.map((span) => tree.text.slice(span.start, span.end)).join('')
  const texts = new Map([['', outside.trim()]])
  for (const node of tree.children) texts.set(node.label, tree.text.slice(node.start, node.end).trim())
  return texts
}

function changedLabels(before: OfficialSection, after: OfficialSection): string[] {
  const old = topTexts(before)
  const now = topTexts(after)
  return [...new Set([...old.keys(), ...now.keys()])].filter((label) => old.get(label) !== now.get(label))
}

function compare(before: OfficialSection, after: OfficialSection, found: Agreement): void {
  const changed = changedLabels(before, after)
  if (changed.length === 0) return
  const known = new Set(
    sectionTimeline(parasOf(before), before.history).steps.map((step) => (step.act ? actKey(step.act) : '')),
  )
  const steps = sectionTimeline(parasOf(after), after.history).steps
  const deeds = steps.filter((step) => step.act && !known.has(actKey(step.act))).flatMap((step) => step.deeds)
  const touched = new Set(
    deeds
      .flatMap((deed) => [...deed.provisions, ...(deed.becomes ?? [])])
      .map((path) => /^\(([^)]+)\)/.exec(path)?.[1] ?? ''),
  )
  const missed = changed.filter((label) => !touched.has(label))
  if (missed.length === 0) found.agree++
  else if (deeds.some((deed) => deed.provisions.length === 0 && !deed.becomes)) found.unplaced++
  else
    found.disagree.push(
      `${after.cites[0]}: ${missed.map((label) => (label ? `(${label})` : 'the text outside subsections')).join(', ')} changed, the note names ${[...touched].map((label) => `(${label})`).join(', ')}`,
    )
}

/** Compares every active section of the supplement with its text in the base; sections with two versions apart. */
export function measureAgreement(chapters: readonly OfficialChapter[]): Agreement {
  const found: Agreement = { agree: 0, unplaced: 0, disagree: [] }
  const of = (part: string) => chapters.filter((one) => one.url.includes(part)).flatMap((one) => one.sections)
  const base = new Map(of('/current/').flatMap((one) => one.cites.map((cite) => [cite, one] as const)))
  for (const after of of('/sup/')) {
    const before = base.get(after.cites[0] as string)
    if (before?.status !== 'active' || after.status !== 'active') continue
    if ([before, after].some((one) => partNotedVersions(one.body).length > 1)) continue
    compare(before, after, found)
  }
  return found
}
