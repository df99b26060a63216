/** One side of a comparison with its text, from the store or from what was pasted. */
import { useEffect, useState } from 'react'
import type { AppError, ComparableText } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { pastedSide, refOf } from './sides.ts'

export type SideState =
  | { readonly state: 'empty' }
  | { readonly state: 'loading' }
  /** The address names nothing, or the text cannot be given (its old reading cannot be told). */
  | { readonly state: 'refused'; readonly error: AppError | null; readonly message: string }
  | {
      readonly state: 'ready'
      readonly text: string
      readonly label: string
      readonly record: ComparableText | null
    }

/** @param value the side as the address has it; @param pasted the text pasted for it */
export function useSide(value: string, pasted: string): SideState {
  const ref = refOf(value)
  const query = useProcedure('compare.text', { ref: ref ?? placeholder }, { enabled: ref !== null })
  if (value === '') return { state: 'empty' }
  if (value === pastedSide)
    return pasted.trim() === ''
      ? { state: 'empty' }
      : { state: 'ready', text: pasted, label: 'pasted text', record: null }
  if (ref === null)
    return { state: 'refused', error: null, message: `The link names a text that cannot be read: ${value}` }
  if (query.error) return { state: 'refused', error: query.error, message: query.error.message }
  if (!query.data) return { state: 'loading' }
  return {
    state: 'ready',
    text: query.data.text,
    label: `${query.data.group}, ${query.data.label}`,
    record: query.data,
  }
}

/** Never asked for: the query is off while there is no address. */
const placeholder = { kind: 'section version', id: 'none', part: 'text' } as const

/** SHA-256 of a pasted text for its receipt, lower case hexadecimal; null until it is known. */
export function useTextHash(text: string | null): string | null {
  const [hash, setHash] = useState<{ text: string; value: string } | null>(null)
  useEffect(() => {
    if (text === null) return
    let stale = false
    crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)).then((bytes) => {
      if (stale) return
      const value = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      setHash({ text, value })
    })
    return () => {
      stale = true
    }
  }, [text])
  return hash !== null && hash.text === text ? hash.value : null
}
