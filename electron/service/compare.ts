/** The texts that Compare can put side by side. */
import { AppError } from '#shared/contract/errors.ts'
import type { ComparableText, Handlers, TextRef } from '#shared/contract/index.ts'
import type { Store } from '../store/store.ts'
import { amendedDocumentText, asAmendedComparable } from './compare/derived-texts.ts'
import {
  documentSectionText,
  documentText,
  listedDocuments,
  textsOfDocument,
} from './compare/document-texts.ts'
import { storedTexts, type Text, textOfBillVersion, textOfSectionVersion } from './compare/stored-texts.ts'
import type { ServiceContext } from './context.ts'
import { inTurns } from './in-turns.ts'
import { keptComparable, keptTextWithWords } from './kept-texts.ts'

function keptText(store: Store, { id, part }: TextRef): Text {
  if (part === 'text') return keptTextWithWords(store, id)
  const reason = 'A kept text is compared as it stands: it has no old and new reading.'
  throw new AppError('INVALID_INPUT', reason, { where: 'ref.part' })
}

const RESOLVERS: Record<TextRef['kind'], (store: Store, ref: TextRef, today: string) => Text> = {
  'section version': textOfSectionVersion,
  'bill version': textOfBillVersion,
  'kept text': keptText,
  document: documentText,
  'document section': documentSectionText,
  'as amended': asAmendedComparable,
  'amended document': amendedDocumentText,
}

/**
 * The text that an address names, stored or worked out.
 * @param today ISO date: what a report printed is held against the law of that day
 * @throws AppError NOT_FOUND; INVALID_INPUT where that reading cannot be told
 */
export function comparableText(store: Store, ref: TextRef, today: string): ComparableText & { text: string } {
  return RESOLVERS[ref.kind](store, ref, today)
}

const withoutWords = ({ text: _, ...rest }: Text): ComparableText => rest

export function compareHandlers(
  context: ServiceContext,
): Pick<Handlers, 'compare.texts' | 'compare.text' | 'compare.ofDocument'> {
  const today = (): string => context.now().toISOString().slice(0, 10)
  return {
    'compare.texts': () => {
      const store = context.store()
      return {
        texts: [
          ...storedTexts(store, today()).map(withoutWords),
          ...listedDocuments(store),
          ...store.keptTexts.all().map(keptComparable),
        ],
      }
    },
    'compare.ofDocument': async ({ id }) => ({ texts: await inTurns(textsOfDocument(context.store(), id)) }),
    'compare.text': ({ ref }) => comparableText(context.store(), ref, today()),
  }
}
