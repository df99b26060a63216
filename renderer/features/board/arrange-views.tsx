/** Renames, orders and removes saved views; each change can be undone. */
import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { SavedView } from '#shared/model/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import type { SavedViewsProps } from './saved-views.tsx'
import { screens } from './view-addresses.ts'

interface RowProps extends SavedViewsProps {
  readonly view: SavedView
  readonly onMove: ((by: -1 | 1) => void) | undefined
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly onError: (message: string) => void
}

function ViewRow({ view, screen, query, onMove, isFirst, isLast, onError }: RowProps) {
  const [name, setName] = useState(view.name)
  const change = useCommand('view.change')
  const remove = useCommand('view.remove')
  const showDone = useUndoToast()
  const failed = (error: { message: string }) => onError(error.message)
  const typed = name.trim()
  const canTake = view.screen === screen && view.query !== query
  return (
    <Group gap="xs" wrap="nowrap" align="flex-end">
      <TextInput
        flex={1}
        size="xs"
        label={`Name (${screens[view.screen].label.toLowerCase()})`}
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant="default"
        disabled={typed === '' || typed === view.name}
        onClick={() =>
          change.mutate(
            { id: view.id, name: typed },
            { onSuccess: ({ changeId }) => showDone('The view was renamed.', changeId), onError: failed },
          )
        }
        aria-label={`Rename ${view.name}`}
      >
        Rename
      </Button>
      {canTake && (
        <Button
          size="xs"
          variant="default"
          onClick={() =>
            change.mutate(
              { id: view.id, query },
              {
                onSuccess: ({ changeId }) => showDone('The view was saved anew.', changeId),
                onError: failed,
              },
            )
          }
          aria-label={`Save anew what is shown now as ${view.name}`}
        >
          Save anew
        </Button>
      )}
      <ActionIcon
        variant="default"
        size={30}
        disabled={isFirst || !onMove}
        onClick={() => onMove?.(-1)}
        aria-label={`Move ${view.name} up`}
      >
        <IconArrowUp size={14} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={30}
        disabled={isLast || !onMove}
        onClick={() => onMove?.(1)}
        aria-label={`Move ${view.name} down`}
      >
        <IconArrowDown size={14} aria-hidden />
      </ActionIcon>
      <Button
        size="xs"
        variant="default"
        onClick={() =>
          remove.mutate(
            { id: view.id },
            { onSuccess: ({ changeId }) => showDone('The view was removed.', changeId), onError: failed },
          )
        }
        aria-label={`Remove ${view.name}`}
      >
        Remove
      </Button>
    </Group>
  )
}

export interface ArrangeViewsProps extends SavedViewsProps {
  readonly views: readonly SavedView[]
  readonly onClose: () => void
}

export function ArrangeViews({ views, screen, query, onClose }: ArrangeViewsProps) {
  const order = useCommand('view.order')
  const showDone = useUndoToast()
  const [error, setError] = useState('')
  const move = (place: number, by: -1 | 1) => {
    const ids = views.map(({ id }) => id)
    const [id] = ids.splice(place, 1)
    if (id === undefined) return
    ids.splice(place + by, 0, id)
    order.mutate({ ids }, { onSuccess: ({ changeId }) => showDone('The views were ordered.', changeId) })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title="Saved views"
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Stack gap="md">
        {views.length === 0 && <Text size="sm">No view is saved.</Text>}
        {views.map((view, place) => (
          <ViewRow
            key={view.id}
            view={view}
            screen={screen}
            query={query}
            isFirst={place === 0}
            isLast={place === views.length - 1}
            onMove={order.isPending ? undefined : (by) => move(place, by)}
            onError={setError}
          />
        ))}
        {error !== '' && (
          <Text size="sm" role="alert">
            {error}
          </Text>
        )}
      </Stack>
    </Modal>
  )
}
