/** An amendment carried out on a file copy: each instruction with whether it was applied, and why not. */
import { Anchor, Button, Group, List, Select, Stack, Text } from '@mantine/core'
import { IconArrowsDiff } from '@tabler/icons-react'
import { Link } from 'react-router'
import {
  type AmendedDocumentView,
  type DocumentRow,
  type DocumentView,
  routes,
  textAddress,
} from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { useAddressState } from '../../components/address-state.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { CitedWords } from '../../components/cited-words.tsx'
import { counted } from '../../components/labels.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { ShapeMark } from '../../components/shape-mark.tsx'
import { QueryState } from '../../components/states.tsx'
import { isAmendment } from './document-words.ts'
import classes from './documents.module.css'

/**
 * For an amendment: carried out on the file copy that it means, or the one that the address names. For a file copy: the
 * amendment that the address names, carried out on it.
 */
export function Amendment({ view }: { view: DocumentView }) {
  const address = useAddressState()
  const own = isAmendment(view.record.kind)
  const named = view.counterparts.find((row) => row.id === address.get('with'))
  const other = named ?? (own ? view.counterparts[0] : undefined)
  if (own && !other) return <NoFileCopy view={view} />
  if (view.counterparts.length === 0) return null
  return (
    <PanelPart title={own ? 'What it does to the bill' : 'With an amendment carried out'}>
      <Stack gap="sm">
        {(view.counterparts.length > 1 || !own) && (
          <Select
            label={own ? 'Carried out on' : 'Amendment'}
            placeholder="None"
            data={view.counterparts.map((row) => ({ value: row.id, label: row.label }))}
            value={other?.id ?? null}
            onChange={(id) => address.set({ with: id ?? '' })}
            clearable={!own}
            clearButtonProps={{ 'aria-label': 'No amendment' }}
            maw={420}
          />
        )}
        {other && (
          <CarriedOut
            amendmentId={own ? view.record.id : other.id}
            fileCopyId={own ? other.id : view.record.id}
          />
        )}
      </Stack>
    </PanelPart>
  )
}

function NoFileCopy({ view }: { view: DocumentView }) {
  const { fileNumber } = view.record
  return (
    <PanelPart title="What it does to the bill">
      <CareAlert title="It cannot be carried out">
        <Stack gap="xs" align="flex-start">
          <Text size="sm">
            {fileNumber
              ? `It means the lines of File\u00a0No.\u00a0${fileNumber}, which is not in the store.`
              : 'It does not say which file copy’s lines it means, and no file copy of its bill is in the store.'}{' '}
            Import that file copy, with its line numbers (as PDF), to see the bill as amended.
          </Text>
          <Button component={Link} to={routes.import()} size="xs">
            Import the file copy
          </Button>
        </Stack>
      </CareAlert>
    </PanelPart>
  )
}

function CarriedOut({ amendmentId, fileCopyId }: { amendmentId: string; fileCopyId: string }) {
  const query = useProcedure('document.amended', { amendmentId, fileCopyId })
  return <QueryState query={query}>{(amended) => <Instructions amended={amended} />}</QueryState>
}

function Instructions({ amended }: { amended: AmendedDocumentView }) {
  const { instructions } = amended
  const applied = instructions.filter(({ status }) => status === 'applied').length
  return (
    <Stack gap="sm">
      <Group justify="space-between" gap="xs">
        <Text size="sm" role="status">
          {`${applied} of ${counted(instructions.length, 'instruction')} applied to `}
          <OtherDocument row={amended.fileCopy} />
        </Text>
        <Button
          component={Link}
          to={routes.compare({ old: textAddress(amended.beforeRef), new: textAddress(amended.afterRef) })}
          size="xs"
          leftSection={<IconArrowsDiff size={14} aria-hidden />}
        >
          The bill as amended, in Compare
        </Button>
      </Group>
      {applied < instructions.length && (
        <Text size="sm">
          What was not applied is left out of the bill as amended; read those instructions beside it.
        </Text>
      )}
      <div className={classes.list}>
        <ol className={classes.instructions}>
          {instructions.map((instruction, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an amendment may say the same twice; its order is fixed
            <li key={index} className={classes.instruction}>
              <div>
                {instruction.status === 'applied' ? (
                  <ShapeMark shape="✓" word="Applied" color="oak" />
                ) : (
                  <ShapeMark shape="✕" word="Not applicable" color="orange" />
                )}
              </div>
              <div>
                <Text className={classes.clause}>{instruction.words}</Text>
                {instruction.reason !== '' && (
                  <Text size="sm">
                    Why not: <CitedWords text={instruction.reason} />
                  </Text>
                )}
                {instruction.notes.length > 0 && (
                  <List size="sm" className="quiet">
                    {instruction.notes.map((note) => (
                      <List.Item key={note}>{note}</List.Item>
                    ))}
                  </List>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
    </Stack>
  )
}

function OtherDocument({ row }: { row: DocumentRow }) {
  return (
    <Anchor component={Link} to={row.route} inherit>
      {row.label}
    </Anchor>
  )
}
