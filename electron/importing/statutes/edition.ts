import { readSourceLine } from '#shared/law/history/index.ts'
import type { PageSection } from './model.ts'

/** Which print of the General Statutes a page belongs to. A chapter's page does not say so itself. */
export interface Edition {
  /** A revision is the whole law of its day; a supplement what changed since the revision before it. */
  readonly kind: 'revision' | 'supplement'
  /** The year of its name; absent for "current", which moves on. */
  readonly year?: number
  /** The day to which it is revised, ISO date, where its list of titles says so. */
  readonly revisedTo?: string
}

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
const PATH = /(?:^|[\\/])(current|\d{4})[\\/](pub|sup)(?:[\\/]|$)/i
const WORDS = /(?:\b(\d{4}) (Supplement),? )?revised to ([A-Z][a-z]+) (\d{1,2}), (\d{4})/i

/** From an address or a folder: `/current/pub/chap_952.htm`, `2026/sup`. Undefined where neither tells. */
export function editionFromPath(path: string): Edition | undefined {
  const found = PATH.exec(path)
  if (!found) return undefined
  const year = Number(found[1])
  return {
    kind: (found[2] as string).toLowerCase() === 'sup' ? 'supplement' : 'revision',
    ...(year > 0 && { year }),
  }
}

/** From the heading of a list of titles: "Revised to January 1, 2025", "2026 Supplement, revised to January 1, 2026". */
export function editionFromWords(words: string): Edition | undefined {
  const found = WORDS.exec(words)
  const month = found ? MONTHS.indexOf((found[3] as string).slice(0, 3)) / 3 + 1 : 0
  if (!found || !Number.isInteger(month) || month < 1) return undefined
  const two = (part: string | number) => String(part).padStart(2, '0')
  return {
    kind: found[2] ? 'supplement' : 'revision',
    year: Number(found[1] ?? found[5]),
    revisedTo: `${found[5]}-${two(month)}-${two(found[4] as string)}`,
  }
}

/**
 * The year of the latest act that a page's source lines name: the page cannot be of an edition before the year after
 * it. It shows when a file is put under the wrong edition. Undefined where no act is named.
 */
export function latestActYear(sections: readonly PageSection[]): number | undefined {
  let latest: number | undefined
  for (const section of sections)
    for (const entry of readSourceLine(section.source).entries)
      if (entry.kind === 'act' && (latest === undefined || entry.act.year > latest)) latest = entry.act.year
  return latest
}

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/(?:www\.)?cga\.ct\.gov\/[^\s>]{1,300})\s*-->/i

/** Browsers note at the head of a page that they save where it came from; a person could have changed it since. */
export function savedFrom(html: string): string | undefined {
  return SAVED_FROM.exec(html.slice(0, 4096))?.[1]
}
