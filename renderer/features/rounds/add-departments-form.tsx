/** Departments added to a round as a pasted list of names. */
import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RoundView } from '#shared/contract/index.ts'
import { departmentNamed, kindOfName, namesOfList } from '#shared/council/reporting/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { counted } from '../../components/labels.ts'
import { listed } from './departments.ts'

export function AddDepartmentsForm({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const { send, dialog } = useFormCommand('round.putDepartments', onClose)
  const [text, setText] = useState('')
  const [pressed, setPressed] = useState(false)
  const names = namesOfList(text)
  const fresh = names.filter((name) => !departmentNamed(round.departments, name))
  const known = names.length - fresh.length
  const said = [
    `${counted(fresh.length, 'new name')}`,
    known > 0 && `${known} in the round already, left as ${known === 1 ? 'it is' : 'they are'}`,
  ]
  return (
    <FormDialog
      title="Add departments"
      onSubmit={(event) => {
        event.preventDefault()
        setPressed(true)
        if (fresh.length === 0) return
        const added = fresh.map((name) => ({ name, kind: kindOfName(name) }))
        send(
          { roundId: round.record.id, departments: [...listed(round), ...added] },
          `${counted(fresh.length, 'department')} added.`,
        )
      }}
      {...dialog}
      submit="Add them"
    >
      <Textarea
        label="Names of departments"
        description={
          names.length === 0 ? 'One on each line, as copied from a list' : said.filter(Boolean).join('; ')
        }
        error={pressed && fresh.length === 0 ? 'Give at least one name that is not in the round' : undefined}
        autosize
        minRows={6}
        maxRows={16}
        withAsterisk
        required
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
    </FormDialog>
  )
}
