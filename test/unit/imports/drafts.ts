/** Made-up bills, file copies, amendments and acts as web pages; none of them exists. */
import type { TestFile } from './bring.ts'

const page = (title: string, paragraphs: readonly string[]): string =>
  `<!DOCTYPE html>\n<html lang="en-US">\n<head>\n<meta charset="utf-8"/>\n<title>${title}</title>\n</head>\n<body>\n${paragraphs
    .map((words) => `<p>${words}</p>`)
    .join('\n')}\n</body>\n</html>\n`

const enacting = 'Be it enacted by the Senate and House of Representatives in General Assembly convened:'

/** "Section 1." of the drafts: geese, section 53a-901 of the fixture corpus. */
export const amendsGeese = (
  inserted = '<u>in exchange for anything of value</u>',
  effective = 'Effective October 1, 2026',
) =>
  `Section 1. Subsection (a) of section 53a-901 of the general statutes is repealed and the following is substituted in lieu thereof (<i>${effective}</i>): (a) No person shall keep a goose for a fee, nor let another keep it [for a fee] ${inserted}.`

export const newLaw = (effective = 'Effective from passage') =>
  `Sec. 2. (NEW) (<i>${effective}</i>) The council on geese shall meet.`

export interface Draft {
  readonly name?: string
  readonly title?: string
  readonly sections?: readonly string[]
}

const titleOf = (draft: Draft): string => draft.title ?? 'AN ACT CONCERNING GEESE.'
const sectionsOf = (draft: Draft): readonly string[] => draft.sections ?? [amendsGeese(), newLaw()]

export function raisedBill(draft: Draft = {}): TestFile {
  const content = page('Raised Bill', [
    'General Assembly',
    'Raised Bill No. 5990',
    'February Session, 2026',
    'LCO No. 4100',
    'Referred to Committee on ENVIRONMENT',
    'Introduced by:',
    '(ENV)',
    titleOf(draft),
    enacting,
    ...sectionsOf(draft),
  ])
  return { name: draft.name ?? '2026HB-05990-R00-HB.htm', content }
}

export function fileCopy(draft: Draft = {}): TestFile {
  const content = page('File copy', [
    'State of Connecticut',
    'General Assembly',
    'File No. 321',
    'February Session, 2026',
    'Substitute House Bill No. 5990',
    'House of Representatives, March 30, 2026',
    titleOf(draft),
    enacting,
    ...sectionsOf(draft),
  ])
  return { name: draft.name ?? '2026HB-05990-R000321-FC.htm', content }
}

export function amendment(draft: Draft = {}): TestFile {
  const content = page('Amendment', [
    'General Assembly',
    'AMENDMENT',
    'February Session, 2026',
    'LCO No. 4777',
    'Offered by:',
    'REP. MALLARD, 1st Dist.',
    'To: Subst. House Bill No. 5990',
    'File No. 321',
    'Cal. No. 200',
    'In line 4, strike "goose" and insert "gander" in lieu thereof',
  ])
  return { name: draft.name ?? '2026LCO04777-R00-AMD.htm', content }
}

export function publicAct(draft: Draft & { approved?: string; governor?: string } = {}): TestFile {
  const content = page('Public Act', [
    'Substitute House Bill No. 5990',
    'Public Act No. 26-990',
    titleOf(draft),
    enacting,
    ...sectionsOf(draft),
    'Governor’s Action:',
    draft.governor ?? `Approved ${draft.approved ?? 'May 20, 2026'}`,
  ])
  return { name: draft.name ?? '2026PA-00990-R00HB-05990-PA.htm', content }
}
