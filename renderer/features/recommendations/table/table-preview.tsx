/** A table as it was read, and the one press that takes it. */
import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { type Output, routes } from '#shared/contract/index.ts'
import { useCommand } from '../../../app/procedures.ts'
import { FaultTables } from '../../../components/bring-table/fault-table.tsx'
import { pastedName, type TableFile } from '../../../components/bring-table/table-file.ts'
import { counted } from '../../../components/labels.ts'
import { VirtualRows } from '../../../components/redline/virtual-rows.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'
import { chosen, countsOf, nothingSelected } from './selection.ts'
import classes from './table.module.css'
import { TableRowItem } from './table-row.tsx'

type Preview = Output<'table.preview'>

/** Height of a row in pixels, by what it holds. */
const rowHeight = 116
const linkHeight = 110

function outcomeWords({ rows }: Preview): string {
  const count = (outcome: Preview['rows'][number]['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length
  return `${count('new')} new, ${count('unchanged')} unchanged, ${count('differs')} different from the store`
}

const pressWords = (added: number, replaced: number) =>
  [added > 0 && `Bring in ${added} new`, replaced > 0 && `${added > 0 ? 'replace' : 'Replace'} ${replaced}`]
    .filter(Boolean)
    .join(', ')

/** Where the recommendations are most likely printed; empty where the person must say it. */
const printedIn = ({ name }: TableFile, years: readonly number[]) =>
  years.length === 1 ? `Annual report ${years[0]}` : name === pastedName ? '' : name

export interface TablePreviewProps {
  readonly file: TableFile
  readonly preview: Preview
  readonly onDone: () => void
}

export function TablePreview({ file, preview, onDone }: TablePreviewProps) {
  const { rows, faults, canApply } = preview
  const years = [...new Set(rows.map(({ year }) => year))]
  const [selection, setSelection] = useState(nothingSelected)
  const [answered, setAnswered] = useState(false)
  const [recordedIn, setRecordedIn] = useState(printedIn(file, years))
  const apply = useCommand('table.apply')
  const showDone = useUndoToast()
  const navigate = useNavigate()
  const { added, replaced, linked } = countsOf(rows, selection)
  const hasQuestions = faults.some(({ severity }) => severity === 'question')
  const nothing = added + replaced === 0
  const press = () =>
    apply.mutate(
      { ...file, questionsAnswered: answered, ...chosen(selection), recordedIn: recordedIn.trim() },
      {
        onSuccess: ({ changeId, ...done }) => {
          onDone()
          const said = [
            `${counted(done.added, 'recommendation')} added`,
            done.replaced > 0 && `${done.replaced} replaced`,
            done.linked > 0 && `${done.linked} linked`,
          ]
          showDone(`${said.filter(Boolean).join(', ')}.`, changeId)
          navigate(`${routes.recommendations()}?year=${years.join(',')}`)
        },
      },
    )
  return (
    <Stack gap="md" component="section" mt="lg">
      <div>
        <Title order={2} size="h4">
          What {file.name} would bring
        </Title>
        <Text size="sm" role="status">
          {outcomeWords(preview)}
        </Text>
      </div>
      {faults.length > 0 && <FaultTables faults={faults} answered={answered} onAnswered={setAnswered} />}
      <VirtualRows
        count={rows.length}
        estimate={(index) => rowHeight + (rows[index]?.links.length ?? 0) * linkHeight}
        draw={(index) => {
          const row = rows[index]
          return row && <TableRowItem row={row} selection={selection} onSelect={setSelection} />
        }}
      />
      {canApply && (
        <Stack gap="xs" className={classes.bar}>
          <Group align="flex-end" gap="sm">
            <TextInput
              label="Where they are printed"
              description="Stands with each as its source"
              value={recordedIn}
              maxLength={300}
              onChange={(event) => setRecordedIn(event.currentTarget.value)}
              error={recordedIn.trim() === '' ? 'Say where they are printed' : undefined}
              w={340}
            />
            <Button
              loading={apply.isPending}
              disabled={nothing || recordedIn.trim() === '' || (hasQuestions && !answered)}
              onClick={press}
            >
              {nothing ? 'Nothing is chosen' : pressWords(added, replaced)}
              {linked > 0 && `, ${counted(linked, 'link')}`}
            </Button>
          </Group>
          {hasQuestions && !answered && (
            <Text size="sm">Read the questions above and tick that you have.</Text>
          )}
          {apply.error && (
            <Text size="sm" role="alert" className="problem">
              {apply.error.message}
            </Text>
          )}
        </Stack>
      )}
    </Stack>
  )
}
