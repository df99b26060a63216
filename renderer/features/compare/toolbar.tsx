/** Over the text of a comparison: the view, the kinds of change shown, the way from change to change, copy, print. */
import { ActionIcon, Chip, Group, SegmentedControl, Text, Tooltip } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconArrowDown, IconArrowUp, IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react'
import type { ChangeNature, RedlineSummary } from '#shared/redline/index.ts'
import { host } from '../../app/host.ts'
import { allNatures } from '../../components/redline/stops.ts'
import classes from './compare.module.css'
import { readView, type View, views } from './views.ts'

export interface ToolbarProps {
  view: View
  onView: (view: View) => void
  summary: RedlineSummary
  shown: ReadonlySet<ChangeNature>
  onShown: (shown: ReadonlySet<ChangeNature>) => void
  current: number
  count: number
  onNext: () => void
  onPrevious: () => void
  /** The drafting-style text with its receipts, made when it is asked for. */
  draftingText: () => string
}

export function Toolbar(props: ToolbarProps) {
  const { view, summary, shown, current, count } = props
  return (
    <Group className={`${classes.toolbar} no-print`} gap="sm" role="toolbar" aria-label="Redline">
      <SegmentedControl
        size="xs"
        value={view}
        onChange={(value) => props.onView(readView(value))}
        data={views.map(({ value, label }) => ({ value, label }))}
        aria-label="View"
      />
      <Group gap={6} role="group" aria-label="Kinds of change shown">
        {allNatures.map((nature) => (
          <Chip
            key={nature}
            size="xs"
            variant="outline"
            checked={shown.has(nature)}
            onChange={(checked) => props.onShown(withNature(shown, nature, checked))}
          >
            {`${nature} ${summary.natures[nature]}`}
          </Chip>
        ))}
      </Group>
      <Group gap={6} wrap="nowrap">
        <Tooltip label="Previous change (p)">
          <ActionIcon
            variant="default"
            size={30}
            onClick={props.onPrevious}
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
            onClick={props.onNext}
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
      <Group gap={6} ml="auto" wrap="nowrap">
        <CopyDrafting text={props.draftingText} />
        <Tooltip label="Print, or save as PDF">
          <ActionIcon variant="default" size={30} onClick={() => void host.print()} aria-label="Print">
            <IconPrinter size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  )
}

function withNature(
  shown: ReadonlySet<ChangeNature>,
  nature: ChangeNature,
  on: boolean,
): ReadonlySet<ChangeNature> {
  return new Set(allNatures.filter((each) => (each === nature ? on : shown.has(each))))
}

function CopyDrafting({ text }: { text: () => string }) {
  const clipboard = useClipboard({ timeout: 1500 })
  return (
    <Tooltip label={clipboard.copied ? 'Copied' : 'Copy as drafting style, with receipts'}>
      <ActionIcon
        variant="default"
        size={30}
        onClick={() => clipboard.copy(text())}
        aria-label={clipboard.copied ? 'Copied' : 'Copy as drafting style'}
      >
        {clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
      </ActionIcon>
    </Tooltip>
  )
}
