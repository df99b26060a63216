/** The redlines of a recommendation: what it asks, shown in the section's text, what was done, what was proposed. */
import type { RedlinePair, TextReceipt } from '#shared/contract/index.ts'
import type { Ask, Element, Recommendation, SectionVersion } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { sectionLabel } from './labels.ts'
import { doneRedlines } from './redlines-done.ts'
import { proposedRedlines } from './redlines-proposed.ts'
import { noText, receiptOf, receiptOfVersion, recommendationSources } from './text-receipts.ts'
import { plainTextOf, versionLabel, warningsOf } from './version-words.ts'

type Subject = Pick<RedlinePair & { shown: true }, 'title' | 'purpose' | 'elementId' | 'sectionId'>

type Sources = TextReceipt['sources']

const asAsked = 'as the recommendation asks'
/** Whether it asks for the repeal or for a discussion of it (2017, No. 13) is for its own words to say. */
const asRepealed = 'after the repeal that the recommendation speaks of'
const remedy = 'A redline can be shown once the official text of the section is in the store; it is not.'

function withoutText(store: Store, subject: Subject): RedlinePair {
  const drafted = store.sections.versionsOf(subject.sectionId).length > 0
  const label = sectionLabel(subject.sectionId)
  const reason = drafted
    ? `The store has only drafted text of ${label}, not the section as it stood.`
    : `The store has no text of ${label}.`
  return { ...subject, shown: false, reason, remedy }
}

function occurrences(text: string, phrase: string): number {
  return text.split(phrase).length - 1
}

function repealPair(store: Store, version: SectionVersion, subject: Subject, asks: Sources): RedlinePair {
  return {
    ...subject,
    shown: true,
    provision: '',
    before: version.text,
    after: '',
    beforeLabel: versionLabel(version),
    afterLabel: asRepealed,
    warnings: warningsOf(version),
    receipts: { before: receiptOfVersion(store, version), after: noText(asks) },
  }
}

function phrasePair(
  store: Store,
  version: SectionVersion,
  subject: Subject,
  ask: Extract<Ask, { kind: 'replace phrase' }>,
  asks: Sources,
): RedlinePair {
  const count = occurrences(version.text, ask.phrase)
  if (count === 0) {
    const reason = `The text in the store (${version.label}) does not contain “${ask.phrase}”.`
    return { ...subject, shown: false, reason, remedy }
  }
  const before = receiptOfVersion(store, version)
  const after = version.text.replaceAll(ask.phrase, () => ask.replacement)
  const several = `The words “${ask.phrase}” stand in this text ${count} times; each is shown replaced, because the recommendation does not say which it means.`
  return {
    ...subject,
    shown: true,
    provision: '',
    before: version.text,
    after,
    beforeLabel: versionLabel(version),
    afterLabel: asAsked,
    warnings: [...(count > 1 ? [several] : []), ...warningsOf(version)],
    receipts: { before, after: receiptOf(after, [...before.sources, ...asks]) },
  }
}

function additionPair(subject: Subject, ask: Extract<Ask, { kind: 'add' }>, asks: Sources): RedlinePair {
  const place = sectionLabel(ask.sectionId, ask.provision)
  return {
    ...subject,
    shown: true,
    provision: ask.provision ?? '',
    before: '',
    after: ask.words,
    beforeLabel: `${place}: nothing in this place`,
    afterLabel: asAsked,
    warnings: [
      `These are the recommendation’s words for ${place}, not drafted law; where in it they would stand is not said.`,
    ],
    receipts: { before: noText(), after: receiptOf(ask.words, asks) },
  }
}

function askedRedline(store: Store, record: Recommendation, element: Element, ask: Ask): RedlinePair {
  const subject: Subject = {
    title: element.text,
    purpose: 'asked',
    elementId: element.id,
    sectionId: ask.sectionId,
  }
  const asks = recommendationSources(store, record)
  if (ask.kind === 'add') return additionPair(subject, ask, asks)
  const version = plainTextOf(store, ask.sectionId, record.year)
  if (!version) return withoutText(store, subject)
  return ask.kind === 'repeal'
    ? repealPair(store, version, subject, asks)
    : phrasePair(store, version, subject, ask, asks)
}

/** Asked first, in the order of the elements, then done and proposed, in the order of the events. */
export function redlinePairs(store: Store, record: Recommendation): RedlinePair[] {
  const asked = record.elements.flatMap((element) =>
    element.ask ? [askedRedline(store, record, element, element.ask)] : [],
  )
  return [...asked, ...doneRedlines(store, record), ...proposedRedlines(store, record)]
}
