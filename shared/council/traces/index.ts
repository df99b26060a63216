/** Where the elements of recommendations appear in bills and acts, and what becomes of them from version to version. */
export {
  compareTraces,
  type TraceChange,
  type TracedVersion,
  type TracePlace,
  type TraceVerdict,
} from './compare.ts'
export { type ElementIndex, indexElements } from './element-index.ts'
export { findTraces } from './find-traces.ts'
export type { Trace, TracedElement, TracedSection, TraceGround, TraceMatch } from './model.ts'
export { type Fragment, findReappearances, type Reappearance } from './reappear.ts'
