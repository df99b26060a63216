/** The official acts and chapters that lie beside the project, for tests that skip where they are missing. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { BillDocument } from '#shared/law/bills/index.ts'
import { partNotedVersions } from '#shared/law/provisions.ts'
import { type StoredAct, storedDocument } from '../../../scripts/fidelity/stored-act.ts'

export const REAL = path.resolve(import.meta.dirname, '../../../../shared/real')
export const hasReal = existsSync(path.join(REAL, 'redline-oracle.json'))

export interface OracleRecord {
  readonly id: string
  readonly act: string
  readonly actFile: string
  readonly section: string
  readonly targetParts: { readonly section: string }
  readonly before: string
  readonly after: string
  readonly baselineMatches: boolean
  readonly firstDifference?: { readonly offset: number }
}

const read = <T>(file: string): T => JSON.parse(readFileSync(path.join(REAL, file), 'utf8')) as T

export const oracleRecords = (): readonly OracleRecord[] =>
  read<{ records: readonly OracleRecord[] }>('redline-oracle.json').records

/** An act as a reader of its page would give it. */
export function officialAct(file: string): BillDocument {
  return storedDocument(read<StoredAct>(file))
}

interface Chapter {
  readonly sections: readonly { readonly cites: readonly string[]; readonly body: readonly string[] }[]
}

/** Each section's text, the supplement's before the base's; where two versions are printed, the first and the last. */
export function officialLaw(): Map<string, { first: string; last: string }> {
  const law = new Map<string, { first: string; last: string }>()
  const chapters = '104 117 124b 166 172 185b 186 319a 325 368v 557 567 763 814f 952 961 968 969'.split(' ')
  for (const edition of ['base', '2026-supplement'])
    for (const chapter of chapters) {
      const file = `cgs/${edition}/chap_${chapter}.json`
      if (!existsSync(path.join(REAL, file))) continue
      for (const { cites, body } of read<Chapter>(file).sections) {
        const versions = partNotedVersions(body).map(({ paragraphs }) => paragraphs.join('\n'))
        for (const cite of cites) law.set(cite, { first: versions[0] ?? '', last: versions.at(-1) ?? '' })
      }
    }
  return law
}
