/** Keeps the palette's first entry chosen as answers come in, and says aloud which entry is chosen. */
import type { SpotlightStore } from '@mantine/spotlight'
import { useEffect } from 'react'

/** Marks the first entry, as the spotlight itself does when something is typed. */
function chooseFirst(store: SpotlightStore): void {
  const { listId } = store.getState()
  const list = document.getElementById(listId)
  if (!list) return
  for (const marked of list.querySelectorAll('[data-selected]')) marked.removeAttribute('data-selected')
  list.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
  store.updateState((state) => ({ ...state, selected: 0 }))
}

/**
 * @param input the search box, which keeps the keyboard's focus; null while the palette is closed
 * @param entries changes whenever other entries are offered
 */
export function usePaletteSelection(
  store: SpotlightStore,
  input: HTMLInputElement | null,
  entries: unknown,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other entries are what makes the first one another
  useEffect(() => {
    if (input) chooseFirst(store)
  }, [store, input, entries])

  useEffect(() => {
    const list = document.getElementById(store.getState().listId)
    if (!input || !list) return
    const say = () => {
      const chosen = list.querySelector('[data-selected]')
      for (const [index, option] of list.querySelectorAll('[role="option"]').entries()) {
        // The spotlight gives its entries no id of ours.
        option.id = `${list.id}-${index}`
        option.setAttribute('aria-selected', String(option === chosen))
      }
      if (chosen?.id) input.setAttribute('aria-activedescendant', chosen.id)
      else input.removeAttribute('aria-activedescendant')
    }
    input.setAttribute('aria-controls', list.id)
    say()
    const observer = new MutationObserver(say)
    observer.observe(list, { subtree: true, childList: true, attributeFilter: ['data-selected'] })
    return () => observer.disconnect()
  }, [store, input])
}
