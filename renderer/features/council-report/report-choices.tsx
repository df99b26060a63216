/** What the report is to be about, and its form. */
import { Button, Group, MultiSelect, Radio, Stack, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { useProcedure } from '../../app/procedures.ts'
import { reportForms } from './report-forms.ts'
import { runReport } from './run-report.tsx'
import type { Choices } from './use-choices.ts'

/** @param canExport false while nothing can be written with these choices */
export function ReportChoices({ choices, canExport }: { choices: Choices; canExport: boolean }) {
  const [busy, setBusy] = useState(false)
  const reports = useProcedure('report.list', {})
  const years = (reports.data?.rows ?? []).filter(({ recommendations }) => recommendations > 0)
  const { asOf, day, form, choose } = choices
  const isWrong = asOf !== '' && day === undefined
  return (
    <Stack
      component="form"
      gap="md"
      maw={560}
      onSubmit={(event) => {
        event.preventDefault()
        if (!canExport || busy) return
        setBusy(true)
        void runReport({ years: choices.years, asOf: day }, form).finally(() => setBusy(false))
      }}
    >
      <Group align="flex-start" gap="md">
        <MultiSelect
          label="Recommendations of"
          description="None chosen: every year."
          placeholder={choices.years.length === 0 ? 'Every year' : undefined}
          data={years.map(({ year }) => String(year))}
          value={choices.years.map(String)}
          onChange={(chosen) => choose({ years: chosen.map(Number).sort((a, b) => a - b) })}
          clearable
          clearButtonProps={{ 'aria-label': 'Every year' }}
          flex="1 1 220px"
        />
        <TextInput
          type="date"
          label="As of"
          description="At the end of that day; empty: today."
          value={asOf}
          onChange={(event) => choose({ asOf: event.currentTarget.value })}
          error={isWrong ? 'A day of the calendar, with its year.' : undefined}
          flex="1 1 220px"
        />
      </Group>
      <Radio.Group label="Form" value={form.format} onChange={(format) => choose({ format })}>
        <Stack gap="xs" mt={6}>
          {reportForms.map(({ format, label, detail }) => (
            <Radio key={format} value={format} label={label} description={detail} />
          ))}
        </Stack>
      </Radio.Group>
      <Group>
        <Button
          type="submit"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={busy}
          disabled={!canExport}
        >
          Export the report
        </Button>
      </Group>
    </Stack>
  )
}
