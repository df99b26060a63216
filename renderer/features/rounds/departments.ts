/** The list of departments as it is sent back. Pure. */
import type { RoundDepartmentView } from '#shared/contract/index.ts'
import type { RoundDepartment } from '#shared/model/index.ts'

export const listed = ({
  departments,
}: {
  readonly departments: readonly RoundDepartmentView[]
}): RoundDepartment[] =>
  departments.map(({ id, name, kind, contact }) => ({
    id,
    name,
    kind,
    ...(contact !== undefined && { contact }),
  }))
