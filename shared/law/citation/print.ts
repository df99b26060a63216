import { isYearInNumber } from './act-year.ts'
import { hasConventionalLevels, levelsOfPath } from './levels.ts'
import type {
  ActCitation,
  BillCitation,
  ChapterCitation,
  Citation,
  SectionCitation,
  SectionRangeCitation,
} from './model.ts'
import { sessionInWords } from './session-name.ts'

/**
 * - `short`: `§ 53a-192a(a)(1)`, `P.A. 17-32, s. 6`, `sHB 7309`.
 * - `cgs`: `C.G.S. § 53a-192a(a)(1)`; other kinds as `short`.
 * - `sec`: `Sec. 53a-192a(a)(1).`, as the statutes head their sections; other kinds as `short`.
 * - `words`: as statutes and acts write it out.
 */
export type CitationForm = 'short' | 'cgs' | 'sec' | 'words'

/** A no-break space, so that a sign is never parted from its number at the end of a line. */
const NBSP = '\u00a0'

const labels = (path: readonly string[]): string => path.map((label) => `(${label})`).join('')

/** The address of a provision, as in design.md: `53a-192a(a)(1)(A)`. */
export function provisionAddress(section: string, path: readonly string[]): string {
  return `${section}${labels(path)}`
}

function pathInWords(path: readonly string[]): string {
  return (levelsOfPath(path) ?? [])
    .map((level, i) => `${level} (${path[i]}) of `)
    .reverse()
    .join('')
}

function section(c: SectionCitation, form: CitationForm): string {
  const address = provisionAddress(c.section, c.provision)
  if (form === 'short') return `§${NBSP}${address}`
  if (form === 'cgs') return `C.G.S.${NBSP}§${NBSP}${address}`
  if (form === 'sec') return `Sec.${NBSP}${address}.`
  // Title 42a (the Uniform Commercial Code) names its levels differently from article to article.
  const wordable = hasConventionalLevels(c.provision) && !c.section.startsWith('42a-')
  return wordable
    ? `${pathInWords(c.provision)}section${NBSP}${c.section} of the general statutes`
    : `section${NBSP}${address} of the general statutes`
}

function range(c: SectionRangeCitation, form: CitationForm): string {
  if (form === 'short') return `§§${NBSP}${c.from} to ${c.to}`
  if (form === 'cgs') return `C.G.S.${NBSP}§§${NBSP}${c.from} to ${c.to}`
  if (form === 'sec') return `Secs.${NBSP}${c.from} to ${c.to}.`
  return `sections${NBSP}${c.from} to ${c.to}, inclusive, of the general statutes`
}

function actNumber(c: ActCitation): string {
  return isYearInNumber(c.year) ? `${String(c.year).slice(2)}-${c.number}` : String(c.number)
}

function act(c: ActCitation, form: CitationForm): string {
  const abbreviation = c.actKind === 'PA' ? 'P.A.' : 'S.A.'
  const inNumber = isYearInNumber(c.year)
  if (form === 'words' && inNumber) {
    const own = c.section === undefined ? '' : actSectionInWords(c.section, c.provision)
    const name = `${c.actKind === 'PA' ? 'public' : 'special'} act${NBSP}${actNumber(c)}`
    return `${own}${name}${c.session ? ` of the ${sessionInWords(c.session)}` : ''}`
  }
  const before = inNumber
    ? c.session
      ? `${c.session} `
      : ''
    : `${c.session ? `${c.session}, ` : ''}${c.year}, `
  const own = c.section === undefined ? '' : `, s.${NBSP}${provisionAddress(c.section, c.provision)}`
  return `${before}${abbreviation}${NBSP}${actNumber(c)}${own}`
}

function actSectionInWords(number: string, path: readonly string[]): string {
  return hasConventionalLevels(path)
    ? `${pathInWords(path)}section${NBSP}${number} of `
    : `section${NBSP}${provisionAddress(number, path)} of `
}

const BILL_WORDS = { B: 'Bill', J: 'Joint Resolution', R: 'Resolution' } as const

function bill(c: BillCitation, form: CitationForm): string {
  const year = c.year === undefined ? '' : `${NBSP}(${c.year})`
  if (form !== 'words') return `${c.substitute ? 's' : ''}${c.prefix}${NBSP}${c.number}${year}`
  const chamber = c.chamber === 'H' ? 'House' : 'Senate'
  const kind = BILL_WORDS[c.prefix[1] as keyof typeof BILL_WORDS]
  return `${c.substitute ? 'Substitute ' : ''}${chamber} ${kind} No.${NBSP}${c.number}${year}`
}

function chapter(c: ChapterCitation, form: CitationForm): string {
  if (form === 'words')
    return `${c.part ? `part${NBSP}${c.part} of ` : ''}chapter${NBSP}${c.chapter} of the general statutes`
  return `chapter${NBSP}${c.chapter}${c.part ? `, part${NBSP}${c.part}` : ''}`
}

/** Prints a citation; `parseCitation` reads every form back to an equal citation. */
export function formatCitation(citation: Citation, form: CitationForm = 'short'): string {
  switch (citation.kind) {
    case 'section':
      return section(citation, form)
    case 'section-range':
      return range(citation, form)
    case 'act':
      return act(citation, form)
    case 'bill':
      return bill(citation, form)
    case 'chapter':
      return chapter(citation, form)
  }
}
