/** One past import. */
import { Button, Code, Group, List, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import type { ImportRun } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { formatMoment } from '../../components/dates.ts'
import classes from './import.module.css'
import { RunBaselines } from './run-baselines.tsx'
import { runWords } from './run-words.ts'
import { SourcesRead } from './sources-read.tsx'

const origins: Record<ImportRun['origin'], string> = {
  files: 'From files',
  site: 'From the legislature’s site',
  program: 'Starter content that came with the program',
}

function UndoButton({ run }: { run: ImportRun }) {
  const undo = useCommand('import.undo')
  const when = formatMoment(run.appliedAt)
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={undo.isPending}
      aria-label={`Undo the import of ${when}`}
      onClick={() =>
        undo.mutate(
          { runId: run.id },
          {
            onSuccess: () => notifications.show({ message: `The import of ${when} was undone.` }),
            onError: (error) =>
              notifications.show({ color: 'red', title: 'Not undone', message: error.message }),
          },
        )
      }
    >
      Undo
    </Button>
  )
}

function undoneWords(run: ImportRun): string | null {
  if (run.undoneAt !== null) return `Undone ${formatMoment(run.undoneAt)}`
  return run.canUndo ? null : 'A later change rests on it; undo that one first'
}

export function RunItem({ run, lit }: { run: ImportRun; lit: boolean }) {
  const item = useRef<HTMLLIElement>(null)
  const words = undoneWords(run)
  useEffect(() => {
    if (lit) item.current?.scrollIntoView({ block: 'nearest' })
  }, [lit])
  return (
    <li ref={item} className={classes.run} data-lit={lit || undefined} aria-current={lit || undefined}>
      <Stack gap="xs">
        <Group justify="space-between" gap="sm" align="flex-start">
          <div>
            <Text size="sm" fw={600}>
              {formatMoment(run.appliedAt)} · {origins[run.origin]}
            </Text>
            <Text size="sm" td={run.undoneAt === null ? undefined : 'line-through'}>
              {runWords(run.counts, run.kind)}
            </Text>
            {words !== null && (
              <Text size="sm" className="quiet">
                {words}
              </Text>
            )}
          </div>
          {run.canUndo && <UndoButton run={run} />}
        </Group>
        {run.undoneAt === null && <RunBaselines baselines={run.baselines} />}
        <List listStyleType="none" size="sm" className={`quiet ${classes.place}`}>
          <List.Item>
            Backup made before it: <Code>{run.backup}</Code>
          </List.Item>
        </List>
        <SourcesRead sources={run.sources} />
      </Stack>
    </li>
  )
}
