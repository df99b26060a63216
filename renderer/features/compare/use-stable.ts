import { useCallback, useRef } from 'react'

/** The same function at every render that does what the latest one does, so that what gets it is not drawn anew. */
export function useStable<Input extends readonly unknown[], Result>(
  latest: (...input: Input) => Result,
): (...input: Input) => Result {
  const held = useRef(latest)
  held.current = latest
  return useCallback((...input: Input) => held.current(...input), [])
}
