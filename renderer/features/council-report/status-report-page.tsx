/** The council's annual status report: what it is to be about, what would be in it, and the file. */
import { Stack } from '@mantine/core'
import { routes } from '#shared/contract/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { PageHeader } from '../../components/page-header.tsx'
import { QueryState } from '../../components/states.tsx'
import { ReportChoices } from './report-choices.tsx'
import { ReportPreview } from './report-preview.tsx'
import { useChoices } from './use-choices.ts'

export function StatusReportPage() {
  const choices = useChoices()
  const { years, day } = choices
  const preview = useProcedure(
    'statusReport.preview',
    { years: [...years], ...(day !== undefined && { asOf: day }) },
    { keepPrevious: true },
  )
  return (
    <>
      <PageHeader
        title="Status report"
        crumbs={[{ label: 'Recommendations', to: routes.recommendations() }]}
        facts="For the General Assembly and the public: each recommendation with its standing, status, evidence, redlines and sources, as of a day."
      />
      <Stack gap="xl">
        <ReportChoices choices={choices} canExport={preview.data !== undefined && !preview.error} />
        <QueryState query={preview}>{(data) => <ReportPreview preview={data} />}</QueryState>
      </Stack>
    </>
  )
}
