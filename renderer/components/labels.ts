/** How records are named on the screens. No-break spaces keep a number with its sign. */

/** "2017 · No. 16" */
export function recommendationLabel(record: { readonly year: number; readonly number: number }): string {
  return `${record.year}\u00a0· No.\u00a0${record.number}`
}

/** "§ 53a-192a(a)" */
export function sectionLabel(sectionId: string, provision = ''): string {
  return `§\u00a0${sectionId}${provision}`
}

/** "1 section", "3 sections" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count}\u00a0${count === 1 ? one : many}`
}

/** Words that a title in capitals and small letters leaves small, but at its beginning. */
const smallWords = new Set(
  'a an and as at by for from if in into nor of on or re than that the to via when which with'.split(' '),
)

/** Abbreviations with a vowel; those without one are told by that. */
const abbreviations = new Set(
  'ada aed aeds ai aids apa atv atvs chefa chesla chfa chro covid dea dna dui ems epa ev evs faa fbi fema foi foia ged hiv id iep ieps ira iras irs lgbtq opm osha oui pfas pura uapa ucc uconn usda'.split(
    ' ',
  ),
)

/** One word of a title; what has no vowel or holds digits or dots is taken for an abbreviation and kept. */
function titleWord(word: string, first: boolean): string {
  const small = word.toLowerCase()
  if (!first && smallWords.has(small)) return small
  const letters = small.replace(/[^a-z]/g, '')
  if (/\d|\..*\./.test(word) || abbreviations.has(letters)) return word
  if (letters.length > 1 && !/[aeiouy]/.test(letters)) return word
  return small.replace(/(^|[-\u2010\u2011\u2013/"“‘(])([a-z])/g, (_, before: string, letter: string) => {
    return before + letter.toUpperCase()
  })
}

/** A title that the print sets in capitals, as one reads it: "AN ACT CONCERNING TREES." -> "An Act Concerning Trees". */
export function readableTitle(title: string): string {
  if (/\p{Ll}/u.test(title)) return title
  const words = title.trim().replace(/\.$/, '').split(/\s+/)
  return words.map((word, index) => titleWord(word, index === 0)).join(' ')
}

/**
 * The title of a source that ends with an act's own title in capitals, as one reads it: "P.A. 26-4: AN ACT CONCERNING
 * TREES." -> "P.A. 26-4: An Act Concerning Trees". For display; what is quoted or exported keeps its own letters.
 */
export function readableSourceTitle(title: string): string {
  return title.replace(/(?<![\p{L}\d])(?:AN ACT|(?:A )?(?:JOINT )?RESOLUTION)\b.*$/su, readableTitle)
}

/** "enacted in part" -> "Enacted in part" */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
