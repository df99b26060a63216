/** One side of a comparison with its text, from the store or from what a person brought. */
import { useEffect, useState } from 'react'
import type { AppError, ComparableText } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { type BroughtText, heldKept, labelOf } from './bring/brought-texts.ts'
import { pastedSide, refOf } from './sides.ts'

export interface ReadySide {
  readonly state: 'ready'
  /** As the address has it. */
  readonly address: string
  readonly text: string
  readonly label: string
  readonly record: ComparableText | null
}

export type SideState =
  | { readonly state: 'empty' }
  | { readonly state: 'loading' }
  /** The address names nothing, or the text cannot be given (its old reading cannot be told). */
  | { readonly state: 'refused'; readonly error: AppError | null; readonly message: string }
  | ReadySide

/** @param address the side as the address has it; @param brought the text brought for it */
export function useSide(address: string, brought: BroughtText): SideState {
  const ref = refOf(address)
  const query = useProcedure('compare.text', { ref: ref ?? placeholder }, { enabled: ref !== null })
  if (address === '') return { state: 'empty' }
  if (address === pastedSide)
    return brought.text.trim() === ''
      ? { state: 'empty' }
      : { state: 'ready', address, text: brought.text, label: labelOf(brought), record: null }
  if (ref === null)
    return { state: 'refused', error: null, message: `The link names a text that cannot be read: ${address}` }
  if (query.data)
    return {
      state: 'ready',
      address,
      text: query.data.text,
      label: ref.kind === 'kept text' ? query.data.label : `${query.data.group}, ${query.data.label}`,
      record: query.data,
    }
  if (query.error) return { state: 'refused', error: query.error, message: query.error.message }
  // Just kept: shown on while its record is on the way.
  const held = ref.kind === 'kept text' ? heldKept(ref.id) : undefined
  if (held) return { state: 'ready', address, text: held.text, label: labelOf(held), record: null }
  return { state: 'loading' }
}

/** Never asked for: the query is off while there is no address. */
const placeholder = { kind: 'section version', id: 'none', part: 'text' } as const

/** How long a text must stand before it is hashed: a kept one comes with its hash. In milliseconds. */
const hashingRest = 1500

/** SHA-256 of a text that is not kept for its receipt, lower case hexadecimal; null until it is known. */
export function useTextHash(text: string | null): string | null {
  const [hash, setHash] = useState<{ text: string; value: string } | null>(null)
  useEffect(() => {
    if (text === null) return
    let stale = false
    const timer = setTimeout(async () => {
      const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
      const value = [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
      if (!stale) setHash({ text, value })
    }, hashingRest)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [text])
  return hash !== null && hash.text === text ? hash.value : null
}
