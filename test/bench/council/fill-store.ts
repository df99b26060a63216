/** Puts the generated council into a fresh data folder, beside the starter corpus. */
import path from 'node:path'
import { readCorpus } from '../../../electron/importing/corpus.ts'
import { ensureHandSource } from '../../../electron/service/hand-source.ts'
import { openKeeper } from '../../../electron/store/keeper.ts'
import { loadCorpus } from '../../../electron/store/load-corpus.ts'
import * as documents from '../../../electron/store/search-documents.ts'
import type { Store } from '../../../electron/store/store.ts'
import {
  firstYear,
  generatedDuties,
  generatedRecommendations,
  generatedSeats,
  type KnownRecords,
  sizes,
} from './generated.ts'

const root = path.resolve(import.meta.dirname, '../../..')

function knownRecords(store: Store): KnownRecords {
  const acts = store.acts.all()
  return {
    sections: store.sections.inventory().map(({ id }) => id),
    acts: acts.flatMap(({ id, sections }) => {
      const [first] = sections
      return first ? [{ id, section: first.number }] : []
    }),
    bills: store.bills.all().map(({ id }) => id),
  }
}

function addRounds(store: Store): void {
  for (let index = 0; index < sizes.rounds; index++) {
    const id = `bench-round-${index}`
    store.council.addRound(
      {
        id,
        year: firstYear + index,
        basis: 'C.G.S. § 51-286h',
        departments: sizes.departmentsEach,
        received: 0,
        requiredItems: [],
        outstanding: [],
        discrepancies: [],
        findings: [],
        barriers: [],
        provenance: [{ sourceId: 'entered-by-hand', locator: 'Generated for the bench' }],
      },
      100 + index,
    )
    for (let place = 0; place < sizes.departmentsEach; place++)
      store.rounds.putDepartment(
        id,
        { id: `department-${place}`, name: `Department ${place}`, kind: 'municipal police' },
        place,
      )
  }
}

/** @returns how many of each were put in */
export function fillStore(dataFolder: string): typeof sizes {
  const keeper = openKeeper({
    dataFolder,
    onOpen(store) {
      const { corpus, sha256 } = readCorpus(path.join(root, 'resources', 'corpus'))
      loadCorpus(store, corpus, sha256, new Date('2026-11-22'))
    },
  })
  const store = keeper.store()
  const known = knownRecords(store)
  store.transaction(() => {
    ensureHandSource(store)
    generatedSeats().forEach((seat, index) => {
      store.council.addSeat(seat, 100 + index)
      store.search.put(documents.seatDocument(seat))
    })
    for (const record of generatedRecommendations(known)) {
      store.recommendations.add(record)
      store.search.put(documents.recommendationDocument(record))
    }
    generatedDuties(known).forEach((duty, index) => {
      store.council.addObligation(duty, 100 + index)
      store.search.put(documents.obligationDocument(duty))
    })
    addRounds(store)
  })
  keeper.close()
  return sizes
}
