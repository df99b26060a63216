import type { TextRef } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { OriginLine } from './trust-line.tsx'

/** Where a text of the store came from, worked out or not: its sources, the day of each, its hash. */
export function TextOrigin({ of, textRef }: { of?: string; textRef: TextRef }) {
  const { data } = useProcedure('compare.text', { ref: textRef })
  return data ? <OriginLine {...(of && { of })} sources={data.sources} sha256={data.textSha256} /> : null
}
