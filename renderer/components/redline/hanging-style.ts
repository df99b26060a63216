import type { CSSProperties } from 'react'

/** How far a paragraph hangs, handed to CSS: its provision's level, 0 for a subsection or none. */
export function hangingStyle(level: number): CSSProperties {
  return { '--level': Math.max(0, level) } as CSSProperties
}
