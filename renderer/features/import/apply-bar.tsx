/** Over the rows, always in sight: what is chosen, and the one press that writes it. */
import { Button, Checkbox, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { ImportCounts } from '#shared/contract/index.ts'
import { callProcedure } from '../../app/procedures.ts'
import classes from './import.module.css'
import { ImportFault } from './import-fault.tsx'
import { recordsToApply, writableRecords } from './preview-rows.ts'
import { runWords } from './run-words.ts'
import { applyLabel, everything, none, type Selection } from './selection.ts'
import { leaveWork } from './start-work.ts'
import { useApply } from './use-apply.ts'
import { useJob } from './use-job.ts'
import { JobProgress } from './work-progress.tsx'

export interface ApplyBarProps {
  jobId: string
  counts: ImportCounts
  selection: Selection
  onSelect: (selection: Selection) => void
  /** Another way to settle what is brought than to apply some of it. */
  leave?: ReactNode
  inventoryOnly: boolean
  onInventoryOnly: (only: boolean) => void
}

export function ApplyBar({
  jobId,
  counts,
  selection,
  onSelect,
  leave,
  inventoryOnly,
  onInventoryOnly,
}: ApplyBarProps) {
  const apply = useApply(jobId)
  const job = useJob(jobId, apply.isPending)
  // Also where it was begun in another window, or before the page was loaded again.
  const busy = apply.isPending || job.data?.state === 'applying'
  const stop = () => void callProcedure('job.cancel', { id: jobId }).catch(() => undefined)
  const [choosing, setChoosing] = useState(false)
  const empty = selection.of === 'only' && selection.records.size === 0
  const chooseInventory = async () => {
    setChoosing(true)
    const records = await writableRecords(jobId, { inInventory: true }).catch(() => null)
    setChoosing(false)
    if (records) onSelect({ of: 'only', records: new Set(records) })
  }
  return (
    <>
      <div className={classes.bar}>
        <Group gap="sm" justify="space-between">
          <Group gap="xs">
            <Button
              onClick={() => apply.mutate(() => recordsToApply(jobId, selection))}
              loading={busy}
              disabled={empty}
            >
              {applyLabel(selection)}
            </Button>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button
                  variant="default"
                  loading={choosing}
                  disabled={busy}
                  rightSection={<IconChevronDown size={16} aria-hidden />}
                >
                  Choose
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onSelect(everything)}>Everything</Menu.Item>
                <Menu.Item onClick={() => void chooseInventory()}>What touches the inventory</Menu.Item>
                <Menu.Item onClick={() => onSelect(none)}>Nothing, to tick one by one</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            {!busy && leave}
            {busy ? (
              <Button variant="default" onClick={stop}>
                Stop
              </Button>
            ) : (
              <Button variant="default" onClick={() => void leaveWork()}>
                Cancel
              </Button>
            )}
          </Group>
          <Checkbox
            label="Show what touches the inventory only"
            checked={inventoryOnly}
            onChange={(event) => onInventoryOnly(event.currentTarget.checked)}
          />
        </Group>
        <Text size="xs" className="quiet" mt={6} role="status">
          {busy
            ? 'Written in one step at the end: until then nothing is changed, and everything else can be read.'
            : `${runWords(counts)}. A backup is made first; the import can be undone.`}
        </Text>
        {busy && job.data?.state === 'applying' && <JobProgress job={job.data} />}
      </div>
      {apply.error && <ImportFault title="Not applied" error={apply.error.toShape()} />}
    </>
  )
}
