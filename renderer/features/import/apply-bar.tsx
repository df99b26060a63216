/** Over the rows, always in sight: what is chosen, and the one press that writes it. */
import { Button, Checkbox, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import type { ImportCounts } from '#shared/contract/index.ts'
import classes from './import.module.css'
import { ImportFault } from './import-fault.tsx'
import { sectionsToApply, writableSections } from './preview-rows.ts'
import { runWords } from './run-words.ts'
import { applyLabel, everything, none, type Selection } from './selection.ts'
import { leaveWork } from './start-work.ts'
import { useApply } from './use-apply.ts'

export interface ApplyBarProps {
  jobId: string
  counts: ImportCounts
  selection: Selection
  onSelect: (selection: Selection) => void
  inventoryOnly: boolean
  onInventoryOnly: (only: boolean) => void
}

export function ApplyBar({
  jobId,
  counts,
  selection,
  onSelect,
  inventoryOnly,
  onInventoryOnly,
}: ApplyBarProps) {
  const apply = useApply(jobId)
  const [choosing, setChoosing] = useState(false)
  const empty = selection.of === 'only' && selection.sections.size === 0
  const chooseInventory = async () => {
    setChoosing(true)
    const sections = await writableSections(jobId, { inInventory: true }).catch(() => null)
    setChoosing(false)
    if (sections) onSelect({ of: 'only', sections: new Set(sections) })
  }
  return (
    <>
      <div className={classes.bar}>
        <Group gap="sm" justify="space-between">
          <Group gap="xs">
            <Button
              onClick={() => apply.mutate(() => sectionsToApply(jobId, selection))}
              loading={apply.isPending}
              disabled={empty}
            >
              {applyLabel(selection)}
            </Button>
            <Menu position="bottom-start">
              <Menu.Target>
                <Button
                  variant="default"
                  loading={choosing}
                  disabled={apply.isPending}
                  rightSection={<IconChevronDown size={16} aria-hidden />}
                >
                  Choose
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => onSelect(everything)}>Everything</Menu.Item>
                <Menu.Item onClick={() => void chooseInventory()}>The inventory’s sections</Menu.Item>
                <Menu.Item onClick={() => onSelect(none)}>Nothing, to tick one by one</Menu.Item>
              </Menu.Dropdown>
            </Menu>
            <Button variant="default" onClick={() => void leaveWork()} disabled={apply.isPending}>
              Cancel
            </Button>
          </Group>
          <Checkbox
            label="Show the inventory’s sections only"
            checked={inventoryOnly}
            onChange={(event) => onInventoryOnly(event.currentTarget.checked)}
          />
        </Group>
        <Text size="xs" className="quiet" mt={6} role="status">
          {apply.isPending
            ? 'Making a backup, then writing everything in one step. Until that is done nothing is changed.'
            : `On these pages: ${runWords(counts)}. A backup is made first; the import can be undone.`}
        </Text>
      </div>
      {apply.error && <ImportFault title="Not applied" error={apply.error.toShape()} />}
    </>
  )
}
