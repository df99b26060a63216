/** Asked where files do not tell which edition they are of: a wrong one would misdate the law. */
import { Button, Group, NumberInput, Select, Stack, Text, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import classes from './import.module.css'
import { leaveWork, readAs } from './start-work.ts'

const kinds = [
  { value: 'revision', label: 'Revision (the whole law of its year)' },
  { value: 'supplement', label: 'Supplement (what changed since the revision)' },
]

export function EditionForm({ jobId, message }: { jobId: string; message: string }) {
  const [kind, setKind] = useState<'revision' | 'supplement' | null>(null)
  const [year, setYear] = useState<number | null>(null)
  const [reading, setReading] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (kind === null || year === null) return
    setReading(true)
    await readAs(jobId, { kind, year })
    setReading(false)
  }
  return (
    <section className={classes.card} aria-labelledby="edition-asked">
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md" align="flex-start" maw={640}>
          <Title order={2} size="h4" id="edition-asked">
            Which edition are these pages of?
          </Title>
          <Text size="sm" role="alert" style={{ overflowWrap: 'anywhere' }}>
            {message}
          </Text>
          <Group gap="sm" align="flex-end">
            <Select
              label="Edition"
              placeholder="Choose"
              data={kinds}
              value={kind}
              onChange={(value) => setKind(value === 'revision' || value === 'supplement' ? value : null)}
              w={340}
              maw="100%"
              required
            />
            <NumberInput
              label="Year"
              value={year ?? ''}
              onChange={(value) => setYear(typeof value === 'number' ? value : null)}
              min={1950}
              max={2100}
              allowDecimal={false}
              hideControls
              w={110}
              required
            />
          </Group>
          <Group gap="xs">
            <Button type="submit" disabled={kind === null || year === null} loading={reading}>
              Read them
            </Button>
            <Button variant="default" onClick={() => void leaveWork()}>
              Cancel
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  )
}
