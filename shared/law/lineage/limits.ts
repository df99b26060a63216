/** What a reader must know of how far a lineage goes. */
import { YEARS_BEHIND } from './life.ts'
import type { ChainText, Notes } from './model.ts'

/** Each in a sentence. */
export function limitsOf(texts: readonly ChainText[], notes: Notes): string[] {
  const last = texts.at(-1)
  const [first] = texts
  const prints = texts.filter((text) => !text.official)
  return [
    ...(texts.length > 1
      ? []
      : [
          'This is the oldest text of the section in Charter Oak, so no words could be compared: acts are named by provision, from the history note.',
        ]),
    ...(texts.length > 1 && first
      ? [
          `Words are followed back to the text ${first.official ? 'of the ' : ''}${first.label}; for words older than that, acts are named by provision, from the history note.`,
        ]
      : []),
    ...prints
      .filter((text) => text !== last)
      .map(
        (text) =>
          `The text ${text.label} is no edition of the statutes: it may have been copied wrongly, or have been out of date. Acts of up to ${YEARS_BEHIND} years before it are taken to be possibly missing from it, older ones to be in it.`,
      ),
    ...(texts.every((text) => text.history.length === 0) && notes.history.length === 0
      ? ['No history note of the section is in Charter Oak: what each act did is not known.']
      : []),
  ]
}
