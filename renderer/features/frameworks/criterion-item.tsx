/** A criterion with the sections mapped to it, and the box by which more are mapped. */
import { Button, Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { CriterionView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { sectionLabel } from '../../components/labels.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import classes from './frameworks.module.css'
import { MappedLine } from './mapped-line.tsx'
import { SectionPicker } from './section-picker.tsx'

export interface CriterionItemProps {
  readonly frameworkId: string
  readonly criterion: CriterionView
  readonly marked: boolean
  readonly onEdit: () => void
}

export function CriterionItem({ frameworkId, criterion, marked, onEdit }: CriterionItemProps) {
  const [mapping, setMapping] = useState(false)
  const map = useCommand('framework.map')
  const unmap = useCommand('framework.unmap')
  const remove = useCommand('framework.removeCriterion')
  const showDone = useUndoToast()
  const { id, code, title, text, sections } = criterion
  return (
    <section
      id={`criterion-${id}`}
      aria-label={`Criterion ${code}`}
      className={classes.criterion}
      data-marked={marked || undefined}
    >
      <Group justify="space-between" align="flex-start" gap="sm">
        <Title order={4} size="h6" flex={1} miw={220}>
          {code} · {title}
        </Title>
        <Group gap={6}>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Map a section to ${code}`}
            aria-expanded={mapping}
            onClick={() => setMapping(!mapping)}
          >
            Map a section
          </Button>
          <Button size="compact-sm" variant="default" aria-label={`Edit criterion ${code}`} onClick={onEdit}>
            Edit
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Take out criterion ${code}`}
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { frameworkId, id },
                { onSuccess: ({ changeId }) => showDone(`Criterion ${code} taken out.`, changeId) },
              )
            }
          >
            Take out
          </Button>
        </Group>
      </Group>
      {text !== '' && (
        <Text size="sm" mt={4} maw={820}>
          {text}
        </Text>
      )}
      {sections.length === 0 ? (
        <Text size="sm" mt={4}>
          <span aria-hidden>○ </span>No section is mapped.
        </Text>
      ) : (
        <ul className={classes.list} aria-label={`Sections mapped to ${code}`}>
          {sections.map((mapped) => (
            <MappedLine
              key={mapped.id}
              mapped={mapped}
              code={code}
              busy={unmap.isPending && unmap.variables.id === mapped.id}
              onUnmap={() =>
                unmap.mutate(
                  { frameworkId, id: mapped.id },
                  {
                    onSuccess: ({ changeId }) =>
                      showDone(`${sectionLabel(mapped.sectionId, mapped.provision)} unmapped.`, changeId),
                  },
                )
              }
            />
          ))}
        </ul>
      )}
      {mapping && (
        <SectionPicker
          label={`Section to map to ${code}`}
          error={map.error?.message}
          onClose={() => setMapping(false)}
          onPick={({ id: sectionId, provision }) =>
            map.mutate(
              { frameworkId, criterionId: id, sectionId, provision },
              {
                onSuccess: ({ changeId }) =>
                  showDone(`${sectionLabel(sectionId, provision)} mapped to ${code}.`, changeId),
              },
            )
          }
        />
      )}
    </section>
  )
}
