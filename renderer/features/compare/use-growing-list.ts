/** A list of thousands of texts in a picker: drawn as far as someone goes down in it, by wheel or by key. */
import type { SelectProps } from '@mantine/core'
import { useMemo, useRef, useState } from 'react'
import { listedOptions } from './listed-options.ts'
import type { TextGroup } from './text-options.ts'

/** How many are drawn at first, and how many more each time; all at once would hold up every key that is typed. */
const step = 200

/** How near the end of what is drawn more is drawn, in pixels: well before the arrow keys come to it. */
const near = 400

type Growing = Pick<SelectProps, 'filter' | 'scrollAreaProps' | 'onSearchChange' | 'onDropdownClose'>

export function useGrowingList(groups: readonly TextGroup[]): Growing {
  const [most, setMost] = useState(step)
  const viewport = useRef<HTMLDivElement>(null)
  return useMemo(() => {
    const again = () => setMost(step)
    return {
      filter: ({ search }) => listedOptions(groups, search, most),
      onSearchChange: again,
      onDropdownClose: again,
      scrollAreaProps: {
        viewportRef: viewport,
        onScrollPositionChange: ({ y }) => {
          const { scrollHeight = 0, clientHeight = 0 } = viewport.current ?? {}
          if (scrollHeight - clientHeight - y < near) setMost((drawn) => drawn + step)
        },
      },
    }
  }, [groups, most])
}
