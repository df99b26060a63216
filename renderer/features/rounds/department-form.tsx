/** A department of a round: its name, what kind of body it is, whom to write to; or taking it out. */
import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RoundDepartmentView, RoundView } from '#shared/contract/index.ts'
import type { DepartmentKind } from '#shared/model/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { capitalised } from '../../components/labels.ts'
import { listed } from './departments.ts'

const kinds: readonly DepartmentKind[] = ['municipal police', 'state police', 'state’s attorney', 'other']

interface Values {
  name: string
  kind: DepartmentKind
  contact: string
}

export interface DepartmentFormProps {
  readonly round: RoundView
  readonly department: RoundDepartmentView
  readonly onClose: () => void
}

export function DepartmentForm({ round, department, onClose }: DepartmentFormProps) {
  const { send, dialog } = useFormCommand('round.putDepartments', onClose)
  const form = useForm<Values>({
    initialValues: { name: department.name, kind: department.kind, contact: department.contact ?? '' },
    validate: { name: isNotEmpty('Give the department its name') },
  })
  const write = (departments: ReturnType<typeof listed>, said: string) =>
    send({ roundId: round.record.id, departments }, said)
  const save = ({ name, kind, contact }: Values) => {
    const own = { id: department.id, name: name.trim(), kind }
    const next = contact.trim() === '' ? own : { ...own, contact: contact.trim() }
    write(
      listed(round).map((one) => (one.id === department.id ? next : one)),
      `${name.trim()} saved.`,
    )
  }
  return (
    <FormDialog title={department.name} onSubmit={whenRight(form, save)} {...dialog} submit="Save">
      <TextInput
        label="Name"
        maxLength={200}
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <NativeSelect
        label="Kind"
        description="The Chief State’s Attorney answers two items more"
        data={kinds.map((kind) => ({ value: kind, label: capitalised(kind) }))}
        {...form.getInputProps('kind')}
      />
      <TextInput
        label="Whom to write to"
        description="A name, an address; it stands beside the reminder"
        maxLength={300}
        {...form.getInputProps('contact')}
      />
      {!department.report && (
        <Group>
          <Button
            variant="default"
            loading={dialog.busy}
            onClick={() =>
              write(
                listed(round).filter(({ id }) => id !== department.id),
                `${department.name} taken out.`,
              )
            }
          >
            Take it out of the round
          </Button>
        </Group>
      )}
    </FormDialog>
  )
}
