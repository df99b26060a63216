/** What a screen shows, kept in its address: filters, tabs and selections that a link can carry. */
import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

export interface AddressState {
  /** A parameter's value; the fallback where it is absent. */
  get(key: string, fallback?: string): string
  /** Sets or (with '') removes parameters without a new entry in the history. */
  set(changes: Readonly<Record<string, string>>): void
}

export function useAddressState(): AddressState {
  const [query, setQuery] = useSearchParams()
  const get = useCallback((key: string, fallback = '') => query.get(key) ?? fallback, [query])
  const set = useCallback(
    (changes: Readonly<Record<string, string>>) =>
      setQuery(
        (present) => {
          const next = new URLSearchParams(present)
          for (const [key, value] of Object.entries(changes)) {
            if (value === '') next.delete(key)
            else next.set(key, value)
          }
          return next
        },
        { replace: true, preventScrollReset: true },
      ),
    [setQuery],
  )
  return { get, set }
}
