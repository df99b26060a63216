/** Why a trace is shown, in words that claim no more than was found. */
import type { SimilarHit } from './find-similar.ts'
import type { TracedElement, TracedSection, TraceGround } from './model.ts'
import { wordsOf } from './words.ts'

const lawsOf = ({ targets }: TracedSection): string =>
  [...new Set(targets.map((one) => one.sectionId))].join(', ')

export function repealReason(number: string, sectionId: string): string {
  return `Section ${number} repeals section ${sectionId}, as the element asks.`
}

function sought({ ask, sectionIds = [] }: TracedElement): string {
  return ask ? ask.sectionId : sectionIds.join(', ')
}

function whose(element: TracedElement, section: TracedSection, onTarget: boolean): string {
  const laws = lawsOf(section)
  if (onTarget) return `It changes section ${laws}, which the recommendation names.`
  const asked = sought(element)
  if (laws === '')
    return asked === ''
      ? 'It names no section that it changes.'
      : `It is not known to change section ${asked}.`
  return asked === '' ? `It changes section ${laws}.` : `It changes section ${laws}, not ${asked}.`
}

/** True if the words still stand in the new text of a section. */
function stillStands(phrase: string, { after }: TracedSection): boolean {
  const fold = (text: string) => ` ${wordsOf(text).words.join(' ')} `
  return fold(after).includes(fold(phrase))
}

export function phraseReason(
  element: TracedElement,
  section: TracedSection,
  phrase: string,
  onTarget: boolean,
  ground: TraceGround,
): string {
  const verb =
    ground === 'inserted'
      ? 'inserts the words'
      : ground === 'unchanged'
        ? 'repeats, as law that already stands, the words'
        : 'holds the words'
  const found = `Section ${section.number} ${verb} “${phrase}”, word for word.`
  const unmarked =
    ground === 'unmarked' ? ' Whether they are new cannot be told: the marks of insertion are not known.' : ''
  const { ask } = element
  const old =
    ask?.kind === 'replace phrase' && onTarget
      ? stillStands(ask.phrase, section)
        ? ` The words “${ask.phrase}” still stand in it too.`
        : ` The words “${ask.phrase}” no longer stand in it.`
      : ''
  return `${found} ${whose(element, section, onTarget)}${unmarked}${old}`
}

export function similarReason(
  element: TracedElement,
  section: TracedSection,
  { found, sought: all, share, from, to }: SimilarHit,
  onTarget: boolean,
): string {
  const percent = Math.floor(share * 100)
  return `Section ${section.number} holds ${found} of the element’s ${all} distinctive words within ${to - from} words (${percent}%, rarer words counting more). This is similarity, not the phrase. ${whose(element, section, onTarget)}`
}
