/** One year's round: who has reported, what the reports come to, what does not agree, whom to remind. */
import { Button, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { RoundDepartmentView, RoundView } from '#shared/contract/index.ts'
import type { RoundFigure } from '#shared/model/index.ts'
import { formatDate } from '../../components/dates.ts'
import { EmptyState } from '../../components/states.tsx'
import { AddDepartmentsForm } from './add-departments-form.tsx'
import { BringReports } from './bring-reports.tsx'
import { DepartmentForm } from './department-form.tsx'
import { DepartmentTable } from './department-table.tsx'
import { Discrepancies } from './discrepancies.tsx'
import { FigureForm } from './figure-form.tsx'
import { FormItems } from './form-items.tsx'
import { OtherFigures } from './other-figures.tsx'
import { ReceivedBar } from './received-bar.tsx'
import { Reminders } from './reminders.tsx'
import { ReportForm } from './report-form.tsx'
import { RoundPart } from './round-part.tsx'
import { isStated, StatedRound } from './stated-round.tsx'
import { TotalsTable } from './totals-table.tsx'
import { Years } from './years.tsx'

type Opened =
  | { readonly kind: 'report' | 'department'; readonly department: RoundDepartmentView }
  | { readonly kind: 'figure'; readonly figure: RoundFigure | null }
  | { readonly kind: 'add' | 'bring' }

function Dialog({ round, opened, close }: { round: RoundView; opened: Opened; close: () => void }) {
  switch (opened.kind) {
    case 'report':
      return <ReportForm round={round} department={opened.department} onClose={close} />
    case 'department':
      return <DepartmentForm round={round} department={opened.department} onClose={close} />
    case 'figure':
      return <FigureForm round={round} figure={opened.figure} onClose={close} />
    case 'add':
      return <AddDepartmentsForm round={round} onClose={close} />
    case 'bring':
      return <BringReports round={round} onClose={close} />
  }
}

function Departments({ round, open }: { round: RoundView; open: (opened: Opened) => void }) {
  const actions = (
    <>
      <Button size="compact-sm" variant="default" onClick={() => open({ kind: 'add' })}>
        Add departments
      </Button>
      <Button size="compact-sm" onClick={() => open({ kind: 'bring' })}>
        Bring in reports
      </Button>
    </>
  )
  return (
    <RoundPart title="Departments" actions={actions}>
      {round.departments.length === 0 ? (
        <EmptyState>Paste the names of the departments, or bring in a table of their reports.</EmptyState>
      ) : (
        <DepartmentTable
          round={round}
          onReport={(department) => open({ kind: 'report', department })}
          onEdit={(department) => open({ kind: 'department', department })}
        />
      )}
    </RoundPart>
  )
}

export function RoundShown({ round }: { round: RoundView }) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const { record, departments, due, from, to } = round
  const hasReports = departments.some(({ report }) => report !== null)
  return (
    <Stack gap="lg" component="section">
      <div>
        <Title order={2} size="h4">
          Law enforcement reports, {record.year}
        </Title>
        <Text size="sm" className="quiet">
          Required by {record.basis} · due {formatDate(due)} · covers the twelve months before the report,{' '}
          {formatDate(from)} to {formatDate(to)} for one dated on the day that it is due
        </Text>
      </div>
      <ReceivedBar round={round} />
      <Departments round={round} open={setOpened} />
      <RoundPart
        title="What does not agree"
        about="Found by rule and said with both numbers. Charter Oak settles nothing: ask those who counted."
      >
        <Discrepancies found={round.discrepancies} />
      </RoundPart>
      {hasReports && (
        <RoundPart
          title="Totals"
          about="Of the reports that were kept; what was not answered counts as nothing."
        >
          <TotalsTable round={round} />
        </RoundPart>
      )}
      <RoundPart
        title="Referrals from DCF, by who counts them"
        actions={
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setOpened({ kind: 'figure', figure: null })}
          >
            Add a figure
          </Button>
        }
      >
        <OtherFigures round={round} onEdit={(figure) => setOpened({ kind: 'figure', figure })} />
      </RoundPart>
      {departments.length > 0 && (
        <RoundPart title="Reminders">
          <Reminders round={round} />
        </RoundPart>
      )}
      <RoundPart
        title="Year against year"
        about="A change may come from other departments having answered: how many did stands with each number."
      >
        <Years rows={round.years} />
      </RoundPart>
      <FormItems round={round} />
      {isStated(record) && (
        <RoundPart title={`What the source states of ${record.year}`}>
          <StatedRound round={record} />
        </RoundPart>
      )}
      {opened && <Dialog round={round} opened={opened} close={() => setOpened(null)} />}
    </Stack>
  )
}
