/** Words that the text before does not have: which of the acts between the two brought them. */
import type { Between, Candidate } from './between.ts'
import { authorOf } from './life.ts'
import type { Author, Cause, ChainText } from './model.ts'
import { gaveLabel, mayTouch, naming } from './placed-deeds.ts'
import { authorWords, listWords, placeWords, quoted } from './words.ts'

const authorsName = (candidate: Candidate): string => authorWords(authorOfCandidate(candidate))

function authorOfCandidate({ placed, sections }: Candidate): Author {
  return authorOf(placed.step, sections)
}

/** Nothing but labels: "(12)", "(a) (1)". */
const LABEL = /^\s*(?:\([0-9A-Za-z]{1,6}\)\s*)+$/

/** Where the note quotes the words that were put in: those who did so. */
function quoting(candidates: readonly Candidate[], words: string): Candidate[] {
  const plain = words.replace(/^[\s,.;:]+|[\s,.;:]+$/g, '')
  if (plain.length < 3) return []
  // A word or two may stand in any quotation; three are a phrase.
  const isPhrase = plain.split(/\s+/).length >= 3
  return candidates.filter(({ placed: { step, deeds } }) =>
    [...deeds.flatMap(({ deed }) => deed.words ?? []), ...(step.words ?? [])].some(
      (pair) => pair.in === plain || (isPhrase && pair.in.includes(plain)),
    ),
  )
}

/**
 * Who brought words of a provision that the text before does not have. An act is named only where the others between
 * the two texts are shown not to have touched the provision.
 * @param words the words themselves; @param provision of the later text
 */
export function causeOfNew(
  earlier: ChainText,
  later: ChainText,
  between: Between,
  provision: string,
  words: string,
): Cause {
  const since = `New since the text ${earlier.official ? 'of the ' : ''}${earlier.label}.`
  const { candidates, certain } = between
  const labelled = LABEL.test(words) ? candidates.filter(({ placed }) => gaveLabel(placed, provision)) : []
  const [giver] = labelled
  if (giver && labelled.length === 1)
    return {
      by: 'word',
      author: authorOfCandidate(giver),
      note: `${since} The history note says that ${authorsName(giver)} gave the provision this label.`,
    }
  const able = candidates.filter(({ placed }) =>
    placed.step.kind === 'editorial'
      ? quoting([{ placed, sections: [] }], words).length > 0
      : mayTouch(placed, provision),
  )
  const [only, ...others] = able
  const place = placeWords(provision)
  if (only && others.length === 0) {
    const name = authorsName(only)
    // A print that lags or was copied wrongly differs without any act: there the note must name the provision.
    const named = naming(only.placed, provision).length > 0 || quoting([only], words).length > 0
    if (!certain && !named)
      return {
        by: 'word',
        note: `${since} ${name} may have brought them, but the history note does not name ${place} for it, and the print may have been copied wrongly.`,
      }
    const why =
      candidates.length === 1
        ? `Only ${name} lies between it and the ${later.label}.`
        : `Of the acts between it and the ${later.label} only ${name} touched ${place}, as the history note tells.`
    return { by: 'word', author: authorOfCandidate(only), note: `${since} ${why}` }
  }
  if (able.length === 0) return { by: 'word', note: `${since} ${noneWords(candidates, place, certain)}` }
  const told = quoting(able, words)
  const [teller] = told
  if (teller && told.length === 1)
    return {
      by: 'word',
      author: authorOfCandidate(teller),
      note: `${since} The history note quotes these words for ${authorsName(teller)}.`,
    }
  const named = able.filter(({ placed }) => naming(placed, provision).length > 0)
  const [namer] = named
  const unplaced = able.filter((one) => one !== namer).map(authorsName)
  if (namer && named.length === 1)
    return {
      by: 'provision',
      author: authorOfCandidate(namer),
      note: `${since} The history note names ${place} for ${authorsName(namer)}: ${quoted(naming(namer.placed, provision)[0]?.deed.printed ?? '')}. It does not say what ${listWords(unplaced)} touched.`,
    }
  return {
    by: 'word',
    note: `${since} Which act brought them cannot be told: ${listWords((named.length > 0 ? named : able).map(authorsName))}.`,
  }
}

function noneWords(candidates: readonly Candidate[], place: string, certain: boolean): string {
  if (candidates.length === 0 && certain)
    return 'No act lies between the two; the Revisors may have made the change, or the print differs.'
  return `By the history note none of the acts since touched ${place}: ${listWords(candidates.map(authorsName)) || 'it names none'}. The Revisors may have made the change, or one of the texts was copied wrongly.`
}
