/** Whether a department has reported: a word with a shape, late or not. */
import type { RoundDepartmentView, RoundView } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'
import { ShapeMark } from '../../components/shape-mark.tsx'

/** "52 days late", "due Oct 1, 2026" */
export function lateWords(daysLate: number, due: string): string {
  return daysLate > 0 ? `${counted(daysLate, 'day')} late` : `due ${formatDate(due)}`
}

export function DepartmentState({
  department,
  round,
}: {
  department: RoundDepartmentView
  round: Pick<RoundView, 'outstanding' | 'due'>
}) {
  const { report, faults } = department
  if (report) {
    const date = formatDate(report.receivedOn)
    return faults.length === 0 ? (
      <ShapeMark shape="●" word={`Reported ${date}`} color="oak" />
    ) : (
      <ShapeMark shape="◐" word={`Reported ${date}, ${counted(faults.length, 'question')}`} color="yellow" />
    )
  }
  const days = round.outstanding.find(({ departmentId }) => departmentId === department.id)?.daysLate ?? 0
  return (
    <ShapeMark
      shape="○"
      word={`Not reported, ${lateWords(days, round.due)}`}
      color={days > 0 ? 'red' : 'gray'}
    />
  )
}
