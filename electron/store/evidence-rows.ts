import type { Evidence } from '#shared/model/index.ts'
import { withoutNulls } from './rows.ts'

/** A piece of evidence as a row: one column for each address that it may hold. */
export interface EvidenceRow {
  readonly recommendationId: string
  readonly eventId: string
  readonly kind: Evidence['kind']
  readonly actId: string | null
  readonly actSection: string | null
  readonly sectionId: string | null
  readonly provision: string | null
  readonly versionId: string | null
  readonly billId: string | null
  readonly sourceId: string | null
  readonly locator: string | null
  readonly quotation: string | null
  readonly note: string | null
}

export const evidenceColumns = `recommendation_id AS recommendationId, event_id AS eventId, kind, act_id AS actId,
  act_section AS actSection, section_id AS sectionId, provision, version_id AS versionId, bill_id AS billId,
  source_id AS sourceId, locator, quotation, note`

const empty = {
  actId: null,
  actSection: null,
  sectionId: null,
  provision: null,
  versionId: null,
  billId: null,
  sourceId: null,
  locator: null,
  quotation: null,
  note: null,
}

/** A piece of evidence as the row that keeps it: columns that its kind does not have are null. */
export function toEvidenceRow(recommendationId: string, eventId: string, evidence: Evidence): EvidenceRow {
  if (evidence.kind !== 'act section') return { ...empty, ...evidence, recommendationId, eventId }
  const { section, ...rest } = evidence
  return { ...empty, ...rest, actSection: section, recommendationId, eventId }
}

/** The piece of evidence that a row keeps. */
export function toEvidence(row: EvidenceRow): Evidence {
  const { recommendationId: _r, eventId: _e, actSection, ...rest } = row
  // The row was written from a valid piece of evidence of this kind, so its filled columns are that kind's fields.
  return withoutNulls({ ...rest, section: actSection }) as unknown as Evidence
}
