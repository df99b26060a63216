/** The box that finds words in the texts compared. */
import { ActionIcon, CloseButton, Group, Text, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import classes from '../compare.module.css'
import type { Find } from './use-find.ts'

export function FindBar({ find, partly }: { find: Find; partly: boolean }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      // Asked for twice, the browser's own find takes over.
      if (document.activeElement === box.current && box.current !== null) return
      event.preventDefault()
      find.open()
      box.current?.focus()
      box.current?.select()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [find])
  if (!find.opened) return null
  const count = find.finds?.places.length ?? 0
  return (
    <search className={`${classes.find} no-print`} aria-label="Find in both texts">
      <Group gap={6}>
        <TextInput
          ref={box}
          size="xs"
          w={260}
          data-autofocus
          autoFocus
          aria-label="Find in both texts"
          placeholder="Find in both texts"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={find.query}
          onChange={(event) => find.ask(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1)
            else if (event.key === 'Escape') find.close()
            else return
            event.preventDefault()
          }}
        />
        <ActionIcon
          variant="default"
          size={30}
          disabled={count === 0}
          onClick={() => find.step(-1)}
          aria-label="Previous place found"
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          disabled={count === 0}
          onClick={() => find.step(1)}
          aria-label="Next place found"
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
        <Text size="sm" role="status">
          {words(find)}
          {find.finds && partly && ' Only the paragraphs shown were searched.'}
        </Text>
        <CloseButton size="sm" onClick={find.close} aria-label="Close the search" />
      </Group>
    </search>
  )
}

function words({ query, finds, current }: Find): string {
  if (query.trim() === '' || finds === null) return ''
  const count = finds.places.length
  if (count === 0) return 'Not found in either text.'
  const all = count.toLocaleString('en-US')
  return finds.more
    ? `${current + 1} of the first ${all}; there are more.`
    : `${(current + 1).toLocaleString('en-US')} of ${all}`
}
