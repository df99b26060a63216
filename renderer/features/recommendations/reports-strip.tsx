/** The council's reports at the head of the list: a year to filter by, with its recommendations by standing. */
import { ActionIcon, Anchor, Button, Group, Text, Tooltip } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { type ReportRow, routes } from '#shared/contract/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { useProcedure } from '../../app/procedures.ts'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { ErrorState } from '../../components/states.tsx'
import { ReportForm } from './forms/report-form.tsx'
import classes from './list.module.css'
import type { ListActions, ListState } from './list-state.ts'

/** How many years are shown before the person asks for the others. */
const shownAtFirst = 3

const standingCounts = ({ byStanding }: ReportRow): string =>
  byStanding.map(({ standing, count }) => `${count} ${standingWords(standing).toLowerCase()}`).join(' · ')

interface ReportProps {
  readonly report: ReportRow
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly onEdit: () => void
}

function Report({ report, chosen, onChoose, onEdit }: ReportProps) {
  const { year, title, published, sourceId, recommendations } = report
  return (
    <li className={classes.report} data-chosen={chosen || undefined}>
      <Group wrap="nowrap" gap="xs" align="flex-start">
        <Button
          size="compact-sm"
          variant={chosen ? 'filled' : 'default'}
          aria-pressed={chosen}
          aria-label={`${chosen ? 'Show all years, not only' : 'Show only'} ${year}: ${counted(recommendations, 'recommendation')}`}
          onClick={onChoose}
          style={{ flexShrink: 0 }}
        >
          {year}
        </Button>
        <Text size="sm" flex={1} mt={2}>
          {sourceId === undefined ? (
            title
          ) : (
            <Anchor component={Link} to={routes.source(sourceId)} inherit>
              {title}
            </Anchor>
          )}
        </Text>
        <Tooltip label="Edit the report’s title and day">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Edit the report of ${year}`}
            onClick={onEdit}
          >
            <IconPencil size={15} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Text size="xs" className="quiet" mt={4}>
        {counted(recommendations, 'recommendation')}
        {published !== undefined && ` · ${formatDate(published)}`}: {standingCounts(report)}
      </Text>
    </li>
  )
}

type Editing = { readonly report: ReportRow | null } | null

export function ReportsStrip({ state }: { state: ListState & ListActions }) {
  const query = useProcedure('report.list', {})
  const [all, setAll] = useState(false)
  const [editing, setEditing] = useState<Editing>(null)
  if (query.error) return <ErrorState error={query.error} />
  const reports = query.data?.rows ?? []
  const years = state.filters.year
  const shown = reports.filter(
    ({ year }, index) => all || index < shownAtFirst || years.includes(String(year)),
  )
  return (
    <section aria-label="Reports" className={classes.reports}>
      <ul className={classes.reportList}>
        {shown.map((report) => (
          <Report
            key={report.id}
            report={report}
            chosen={years.includes(String(report.year))}
            onChoose={() => state.toggleFilter('year', String(report.year))}
            onEdit={() => setEditing({ report })}
          />
        ))}
      </ul>
      <Group gap="xs" mt="xs">
        {reports.length > shownAtFirst && (
          <Button size="compact-sm" variant="subtle" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Show the latest years only' : `Show all ${reports.length} years`}
          </Button>
        )}
        <Button size="compact-sm" variant="subtle" onClick={() => setEditing({ report: null })}>
          Add a report
        </Button>
      </Group>
      {editing && (
        <ReportForm
          report={editing.report}
          taken={reports.map(({ year }) => year)}
          onClose={() => setEditing(null)}
        />
      )}
    </section>
  )
}
