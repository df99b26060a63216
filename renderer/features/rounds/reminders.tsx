/** Departments that have not reported, each with the words to remind it with; a person reads, changes and sends them. */
import { Button, CopyButton, Group, Text, VisuallyHidden } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import { reminderText, reporterKind } from '#shared/council/reporting/index.ts'
import { counted } from '../../components/labels.ts'
import { Bounded } from './bounded.tsx'
import { lateWords } from './department-state.tsx'
import { ruleForm } from './report-values.ts'
import classes from './rounds.module.css'

interface Reminder {
  readonly id: string
  readonly name: string
  readonly contact: string | undefined
  readonly late: string
  readonly last: string
  readonly text: string
}

export function remindersOf(round: RoundView): Reminder[] {
  const form = ruleForm(round.form)
  const departments = new Map(round.departments.map((one) => [one.id, one]))
  return round.outstanding.flatMap(({ departmentId, name, daysLate, lastReported }) => {
    const department = departments.get(departmentId)
    if (!department) return []
    const asked = { id: departmentId, name, kind: reporterKind(department.kind) }
    return [
      {
        id: departmentId,
        name,
        contact: department.contact,
        late: lateWords(daysLate, round.due),
        last: lastReported === null ? 'no earlier report' : `last reported for ${lastReported}`,
        text: reminderText({ department: asked, due: round.due, daysLate }, form, round.record.year),
      },
    ]
  })
}

function Copy({ text, label, children }: { text: string; label: string; children: string }) {
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button size="compact-sm" variant="default" aria-label={copied ? undefined : label} onClick={copy}>
          {copied ? 'Copied' : children}
        </Button>
      )}
    </CopyButton>
  )
}

export function Reminders({ round }: { round: RoundView }) {
  const reminders = remindersOf(round)
  if (reminders.length === 0) return <Text size="sm">Every department of the round has reported.</Text>
  return (
    <>
      <Group gap="sm" mb="sm">
        <Text size="sm">{counted(reminders.length, 'department')} to remind.</Text>
        <Copy text={reminders.map(({ text }) => text).join('\n\n\n')} label="Copy all reminders">
          Copy all
        </Copy>
      </Group>
      <Bounded label="Departments to remind">
        <ul className={classes.bare} aria-label="Reminders">
          {reminders.map(({ id, name, contact, late, last, text }) => (
            <li key={id} className={classes.reminder}>
              <Group gap="sm">
                <Text size="sm" fw={550}>
                  {name}
                </Text>
                <Text size="sm" className="quiet">
                  {[late, last, contact].filter(Boolean).join(' · ')}
                </Text>
                <Copy text={text} label={`Copy the reminder to ${name}`}>
                  Copy
                </Copy>
              </Group>
              <details>
                <summary>
                  Words of the reminder<VisuallyHidden> to {name}</VisuallyHidden>
                </summary>
                <pre className={classes.words}>{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      </Bounded>
    </>
  )
}
