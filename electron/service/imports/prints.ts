import { recordId, sectionNumber } from '#shared/model/basics.ts'
import type { PageSection } from '../../importing/statutes/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import { editionLabel, type ReadPage, unitLabel } from './pages.ts'
import type { Slices } from './slices.ts'
import { type PrintedText, printedTexts, type UnreadText } from './texts.ts'

/** How an edition prints a section, with its words, ready to be compared with the store. */
export interface SectionPrint extends StoredPrint {
  readonly texts: readonly PrintedText[]
  readonly unread: readonly UnreadText[]
  /** Start of the ids of its versions: "46a-170-2026-supplement". */
  readonly versionId: string
  /** The heading that it stands under, "Sec. 46a-170", "Secs. 53a-53 and 53a-54". */
  readonly locator: string
  /** Undefined for a print that was in the store before. */
  readonly page: ReadPage | undefined
  readonly isGroup: boolean
}

/** The record of a page among the sources. */
export function pageSourceId(read: ReadPage): string {
  const unit = unitLabel(read.page).replace(/[^a-z0-9]+/g, '-')
  return `cgs-${editionLabel(read.edition).replace(' ', '-')}-${unit}-${read.sha256.slice(0, 8)}`
}

/** "Sec. 53a-24" of "Sec. 53a-24. Offense defined." */
function locatorOf(section: PageSection): string {
  const number = section.catchline ? section.heading.replace(section.catchline, '') : section.heading
  return (
    number
      .replace(/\*+\s?\(See end of section.*$/i, '')
      .trim()
      .replace(/\.$/, '')
      .slice(0, 300) || `Sec. ${section.cites[0]}`
  )
}

/** A catchline for every section: where none is printed, what became of the section, in brackets. */
function catchlineOf(section: PageSection): string {
  if (section.catchline !== '') return section.catchline.slice(0, 1000)
  const to = section.transferredTo?.map((id) => `section ${id}`).join(' and ')
  if (section.status === 'transferred') return to ? `[Transferred to ${to}]` : '[Transferred]'
  if (section.status === 'active') return '[No heading printed]'
  return `[${section.status[0]?.toUpperCase()}${section.status.slice(1)}]`
}

function printOf(read: ReadPage, section: PageSection, sectionId: string): SectionPrint {
  const { page, edition } = read
  const label = editionLabel(edition)
  const { texts, unread } = printedTexts(section)
  return {
    sectionId,
    edition: label,
    editionDate: edition.date,
    sourceId: pageSourceId(read),
    title: sectionId.split('-')[0] as string,
    chapter: page.unit === 'chapter' ? page.number : page.unit === 'article' ? `article ${page.number}` : '',
    heading: section.heading,
    catchline: catchlineOf(section),
    status: section.status,
    ...(section.repealEffective && { repealEffective: section.repealEffective }),
    part: section.part.map((one) => `${one.number} ${one.name}`.trim()),
    sourceLines: section.source,
    history: section.history,
    crossRefs: section.crossRefs,
    annotations: section.annotations,
    texts,
    unread,
    versionId: `${sectionId}-${label.replace(' ', '-')}`,
    locator: locatorOf(section),
    page: read,
    isGroup: section.kind === 'group',
  }
}

/** A number that a heading names but that cannot be one of its chapter's ("51-51o" in title 31) is left out, and said. */
function ownNumbers(read: ReadPage, section: PageSection, warn: (message: string) => void): string[] {
  const title = read.page.title
  return section.cites.filter((cite) => {
    const fits = sectionNumber.safeParse(cite).success && recordId.safeParse(cite).success
    const isOwn = title === null || cite.split('-')[0] === title
    if (!fits || !isOwn)
      warn(
        `${read.name}, ${locatorOf(section)}: the heading names ${cite}, which is no section of title ${title ?? '?'}; it was left out.`,
      )
    return fits && isOwn
  })
}

/**
 * Every section of the pages, number by number: a group stands for each of its numbers. Where an edition prints a
 * number twice, alone and in a group, the section that stands alone is taken.
 * @returns by section number, in the order of the pages
 */
export async function printsOf(
  pages: readonly ReadPage[],
  slices: Slices,
): Promise<{ prints: Map<string, SectionPrint[]>; warnings: string[] }> {
  const prints = new Map<string, SectionPrint[]>()
  const warnings: string[] = []
  const warn = (message: string) => warnings.push(message)
  for (const read of pages) {
    for (const { where, message } of read.page.warnings) warn(`${read.name}, ${where}: ${message}`)
    for (const section of read.page.sections) {
      for (const cite of ownNumbers(read, section, warn)) {
        const print = printOf(read, section, cite)
        const others = prints.get(cite) ?? []
        const twin = others.find((one) => one.edition === print.edition)
        if (!twin) prints.set(cite, [...others, print])
        else {
          warn(`${read.name}, ${print.locator}: ${cite} is printed twice in the ${print.edition}.`)
          if (twin.isGroup && !print.isGroup)
            prints.set(cite, [...others.filter((one) => one !== twin), print])
        }
      }
      await slices.rest()
    }
  }
  return { prints, warnings }
}
