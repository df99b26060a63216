/** Over the text of a comparison: the view, the natures marked, the way from change to change, find, copy, export. */
import { ActionIcon, Chip, Group, NativeSelect, SegmentedControl, Text, Tooltip } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react'
import type { ChangeNature } from '#shared/redline/index.ts'
import { allNatures } from '../../components/redline/stops.ts'
import classes from './compare.module.css'
import { contextOf, contexts } from './context.ts'
import { CopyDrafting } from './export/copy-drafting.tsx'
import { ExportMenu } from './export/export-menu.tsx'
import { withOne } from './shown.ts'
import type { ReadySide } from './use-side.ts'
import { readView, type View, views } from './views.ts'

export interface ToolbarProps {
  view: View
  onView: (view: View) => void
  context: number
  onContext: (context: number) => void
  counts: Readonly<Record<ChangeNature, number>>
  shown: readonly ChangeNature[]
  onShown: (shown: readonly ChangeNature[]) => void
  current: number
  count: number
  onNext: () => void
  onPrevious: () => void
  onFind: () => void
  /** The drafting-style text with its receipts, made when it is asked for. */
  draftingText: () => Promise<string>
  sides: { readonly old: ReadySide; readonly new: ReadySide }
}

export function Toolbar(props: ToolbarProps) {
  const { view, shown } = props
  return (
    <Group className={classes.toolbar} gap="sm" role="toolbar" aria-label="Redline">
      <SegmentedControl
        size="xs"
        value={view}
        onChange={(value) => props.onView(readView(value))}
        data={views.map(({ value, label }) => ({ value, label }))}
        aria-label="View"
      />
      {view === 'changes' && (
        <NativeSelect
          size="xs"
          aria-label="Paragraphs kept round each change"
          value={String(props.context)}
          onChange={(event) => props.onContext(contextOf(event.currentTarget.value))}
          data={contexts.map((context) => ({
            value: String(context),
            label:
              context === 0
                ? 'no context'
                : context === 1
                  ? '1 paragraph round'
                  : `${context} paragraphs round`,
          }))}
        />
      )}
      <Group gap={6} role="group" aria-label="Kinds of change shown">
        {allNatures.map((nature) => (
          <Chip
            key={nature}
            size="xs"
            variant="outline"
            checked={shown.includes(nature)}
            onChange={(checked) => props.onShown(withOne(allNatures, shown, nature, checked))}
          >
            {`${nature} ${props.counts[nature]}`}
          </Chip>
        ))}
      </Group>
      <ChangeSteps {...props} />
      <Group gap={6} ml="auto" wrap="nowrap">
        <FindButton onFind={props.onFind} />
        <CopyDrafting text={props.draftingText} />
        <ExportMenu sides={props.sides} />
      </Group>
    </Group>
  )
}

export function FindButton({ onFind }: { onFind: () => void }) {
  return (
    <Tooltip label="Find in the texts (Ctrl+F)">
      <ActionIcon variant="default" size={30} onClick={onFind} aria-label="Find in the texts">
        <IconSearch size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  )
}

export function ChangeSteps({
  current,
  count,
  onNext,
  onPrevious,
}: Pick<ToolbarProps, 'current' | 'count' | 'onNext' | 'onPrevious'>) {
  return (
    <Group gap={6} wrap="nowrap">
      <Tooltip label="Previous change (p)">
        <ActionIcon
          variant="default"
          size={30}
          onClick={onPrevious}
          disabled={count === 0}
          aria-label="Previous change"
        >
          <IconArrowUp size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Next change (n)">
        <ActionIcon
          variant="default"
          size={30}
          onClick={onNext}
          disabled={count === 0}
          aria-label="Next change"
        >
          <IconArrowDown size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Text size="sm" className="nowrap">
        {current >= 0 ? `${current + 1} of ${count}` : `${count} ${count === 1 ? 'change' : 'changes'}`}
      </Text>
    </Group>
  )
}
