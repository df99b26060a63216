/** The open store: every aggregate over one connection. */
import type { Database } from 'better-sqlite3'
import { actStore } from './acts.ts'
import { billStore } from './bills.ts'
import { caseFigureStore } from './case-figures.ts'
import { changeStore } from './changes.ts'
import { councilStore } from './council.ts'
import { councilReportStore } from './council-reports.ts'
import { councilKeyColumns } from './council-rows.ts'
import { councilWorkStore } from './council-work.ts'
import { documentStore } from './documents.ts'
import { frameworkStore } from './frameworks.ts'
import { importStore } from './imports.ts'
import { keptReadingStore } from './kept-readings.ts'
import { keptTextStore } from './kept-texts.ts'
import { schemaVersion } from './migrate.ts'
import { provenanceStore } from './provenance.ts'
import { recommendationStore } from './recommendations.ts'
import { roundStore } from './rounds.ts'
import { rowAccess } from './row-access.ts'
import { savedViewStore } from './saved-views.ts'
import { searchStore } from './search.ts'
import { sectionPrintStore } from './section-prints.ts'
import { sectionStore } from './sections.ts'
import { settingStore } from './settings.ts'
import { sourceStore } from './sources.ts'
import { standingRulesStore } from './standing-rules.ts'
import { trackingStore } from './tracking.ts'

export function createStore(db: Database) {
  const provenance = provenanceStore(db)
  const settings = settingStore(db)
  const standingRules = standingRulesStore(db, settings)
  const written = db.prepare<[], number>('SELECT total_changes()').pluck()
  const version = db.prepare<[], number>('PRAGMA data_version').pluck()
  return {
    provenance,
    sources: sourceStore(db, provenance),
    sections: sectionStore(db, provenance),
    sectionPrints: sectionPrintStore(db),
    acts: actStore(db, provenance),
    bills: billStore(db, provenance),
    documents: documentStore(db, provenance),
    recommendations: recommendationStore(db, provenance, standingRules),
    council: councilStore(db, provenance),
    search: searchStore(db),
    changes: changeStore(db),
    editedRows: rowAccess(db, councilKeyColumns),
    settings,
    standingRules,
    councilWork: councilWorkStore(db),
    rounds: roundStore(db),
    frameworks: frameworkStore(db),
    caseFigures: caseFigureStore(db),
    councilReports: councilReportStore(db),
    tracking: trackingStore(db),
    savedViews: savedViewStore(db),
    keptTexts: keptTextStore(db),
    keptReadings: keptReadingStore(db),
    imports: importStore(db),
    /** Another word after anything was written, by this connection or by another one. */
    stamp: (): string => `${written.get()}.${version.get()}`,
    /** Runs `work` whole or not at all. */
    transaction: <T>(work: () => T): T => db.transaction(work).immediate(),
    facts: () => ({
      schemaVersion: schemaVersion(db),
      sqlite: db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '',
    }),
  }
}
export type Store = ReturnType<typeof createStore>
