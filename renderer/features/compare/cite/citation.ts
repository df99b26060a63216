/** A copied passage with its citation: which text, of which date, from where, unofficial. */
import { formatDate } from '../../../components/dates.ts'
import { citationOf } from '../../../components/law-text/citations.ts'
import { marksNeedCare, marksWords, shortHash } from '../../../components/law-text/trust-words.ts'
import { isWithin } from '../../../components/law-text/within.ts'
import type { Location, PassageRead } from '../session/model.ts'
import type { ReadySide } from '../use-side.ts'

const nowhere: Location = { path: '', heading: '' }

/** A drafted text under a wrong heading says in its warnings that it must not be cited as the provision it is filed under. */
const notToBeCited = /do not cite|heading is wrong/i

/** "(a)(1)", "Sec. 2, (a)", "(a) to (c)" where it goes on beyond the provision in which it starts. */
function placeOf(from: Location, to: Location): string {
  const name = ({ heading, path }: Location) => [heading, path].filter(Boolean).join(', ')
  if (from.heading !== to.heading) return [name(from), name(to)].filter(Boolean).join(' to ')
  const goesOn = from.path !== '' && !isWithin(to.path, from.path)
  return goesOn && to.path !== '' ? `${name(from)} to ${to.path}` : name(from)
}

/** Where a passage stands that starts at `from`: where it ends in the provision round that, all of it stands there. */
function startOf(from: Location, to: Location): Location {
  return from.heading === to.heading && isWithin(from.path, to.path) ? to : from
}

/** "C.G.S. § 53a-192a(a)(1)", "HB-7309 (2017), Sec. 2, (a)"; null where the text must not be cited as a provision. */
function citedAs({ record }: ReadySide, from: Location, to: Location): string | null {
  const place = placeOf(from, to)
  if (record === null || record.ref.kind === 'kept text') return place === '' ? null : place
  const section = /^\/statutes\/([^?]+)/.exec(record.route)?.[1]
  if (section !== undefined) {
    if (record.warnings.some((warning) => notToBeCited.test(warning))) return null
    const more = placeOf(from, to).slice(placeOf(from, from).length)
    return `${citationOf(decodeURIComponent(section), from.path)}${more}`
  }
  return [record.group, place].filter(Boolean).join(', ')
}

/**
 * The words with what a reader needs to check them.
 * @param read the words with where they start and end
 * @param reading which text they were taken from: "Old text"
 */
export function citedPassage(
  { words, from, to }: Pick<PassageRead, 'words' | 'from' | 'to'>,
  side: ReadySide,
  reading: string,
): string {
  const { record } = side
  const end = to ?? from ?? nowhere
  const cited = citedAs(side, startOf(from ?? nowhere, end), end)
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
