/** A copied passage with its citation: which text, of which date, from where, unofficial. */
import { formatDate } from '../../../components/dates.ts'
import { citationOf } from '../../../components/law-text/citations.ts'
import { marksNeedCare, marksWords, shortHash } from '../../../components/law-text/trust-words.ts'
import type { Location } from '../session/model.ts'
import type { ReadySide } from '../use-side.ts'

/** A drafted text under a wrong heading says in its warnings that it must not be cited as the provision it is filed under. */
const notToBeCited = /do not cite|heading is wrong/i

/** "C.G.S. § 53a-192a(a)(1)", "HB-7309 (2017), Sec. 2, (a)"; null where the text must not be cited as a provision. */
function citedAs({ record }: ReadySide, location: Location): string | null {
  const place = [location.heading, location.path].filter(Boolean).join(', ')
  if (record === null || record.ref.kind === 'kept text') return place === '' ? null : place
  const section = /^\/statutes\/([^?]+)/.exec(record.route)?.[1]
  if (section !== undefined) {
    if (record.warnings.some((warning) => notToBeCited.test(warning))) return null
    return citationOf(decodeURIComponent(section), location.path)
  }
  return [record.group, place].filter(Boolean).join(', ')
}

/**
 * The words with what a reader needs to check them.
 * @param reading "as it read before" where the passage was taken from the old side
 */
export function citedPassage(words: string, side: ReadySide, location: Location, reading: string): string {
  const { record } = side
  const cited = citedAs(side, location)
  const text =
    record === null
      ? `${side.label}, brought by hand and not checked`
      : record.ref.kind === 'kept text'
        ? `${side.label}, kept on ${formatDate(record.stageDate)}, brought by hand and not checked`
        : `${record.group}, ${record.label}, ${formatDate(record.stageDate)}`
  const sources = record?.sources.map(({ title, retrieved }) =>
    retrieved ? `${title} (retrieved ${formatDate(retrieved)})` : title,
  )
  const care = record && marksNeedCare(record.marks) ? `${marksWords[record.marks]}.` : ''
  return [
    `“${words}”`,
    cited ?? '',
    `${reading}: ${text}.`,
    sources && sources.length > 0 ? `Source: ${sources.join('; ')}.` : '',
    record ? `SHA-256 of the text ${shortHash(record.textSha256)}.` : '',
    care,
    'Unofficial copy made with Charter Oak; check the official text before relying on it.',
  ]
    .filter(Boolean)
    .join('\n')
}
