import { existsSync, readFileSync } from 'node:fs'

/** One amendment with the official drafters' marks; see ../shared/real/README.md. */
export interface OracleRecord {
  readonly id: string
  readonly before: string
  readonly after: string
  readonly marks: readonly { readonly op: 'equal' | 'delete' | 'insert'; readonly text: string }[]
}

const ORACLE = new URL('../../../shared/real/redline-oracle.json', import.meta.url)

/** Reads the official redlines that lie beside the project, or returns undefined where they are not there. */
export function readOracle(): readonly OracleRecord[] | undefined {
  if (!existsSync(ORACLE)) return undefined
  const { records } = JSON.parse(readFileSync(ORACLE, 'utf8')) as { records: OracleRecord[] }
  return records
}
