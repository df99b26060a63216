/** The numbered migrations, oldest first. One that has shipped is never edited: a change of schema is a new one. */
import type { Migration } from '../migrate.ts'
import { commonTables } from './v1/common.ts'
import { councilTables } from './v1/council.ts'
import { lawTables } from './v1/law.ts'
import { searchTables } from './v1/search.ts'
import { keptTextTables } from './v2/kept-texts.ts'
import { importTables } from './v3/imports.ts'
import { bringLegislation } from './v4/legislation.ts'
import { councilWorkTables } from './v5/council.ts'
import { keptReadingTables } from './v6/kept-readings.ts'
import { headedVersionIndex } from './v7/headed-versions.ts'
import { starterRunTables } from './v7/starter-runs.ts'

export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'first schema',
    up: (db) => {
      db.exec(commonTables)
      db.exec(lawTables)
      db.exec(councilTables)
      db.exec(searchTables)
    },
  },
  {
    version: 2,
    name: 'texts that a person keeps',
    up: (db) => {
      db.exec(keptTextTables)
    },
  },
  {
    version: 3,
    name: 'law brought in',
    up: (db) => {
      db.exec(importTables)
    },
  },
  {
    version: 4,
    name: 'bills and acts as drafted',
    up: bringLegislation,
  },
  {
    version: 5,
    name: 'the council’s work',
    up: (db) => {
      db.exec(councilWorkTables)
    },
  },
  {
    version: 6,
    name: 'readings of kept texts',
    up: (db) => {
      db.exec(keptReadingTables)
    },
  },
  {
    version: 7,
    name: 'newer starter content, headings of texts',
    up: (db) => {
      db.exec(starterRunTables)
      db.exec(headedVersionIndex)
    },
  },
]
