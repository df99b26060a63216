import { useEffect } from 'react'

/** Brings the record that the address names into view. @param item its id; empty: none */
export function useItemInView(item: string): void {
  useEffect(() => {
    if (item !== '') document.getElementById(`item-${item}`)?.scrollIntoView({ block: 'center' })
  }, [item])
}
