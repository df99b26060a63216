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

/** "enacted in part" -> "Enacted in part" */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
