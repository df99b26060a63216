import { ShapeMark } from './shape-mark.tsx'

/** Beside standing and status, never instead of them: the council took the recommendation back. Nothing where it did not. */
export function WithdrawnMark({ year }: { year: number | null }) {
  return year === null ? null : <ShapeMark shape="⊖" word={`Withdrawn in\u00a0${year}`} color="red" />
}
