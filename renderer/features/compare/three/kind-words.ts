import type { ThreeKind } from './draw-three.ts'

/** Who made a change, in words. */
export const kindWords: Readonly<Record<ThreeKind, string>> = {
  conflict: 'Conflict',
  left: 'By A only',
  right: 'By B only',
  agreed: 'By both alike',
}
