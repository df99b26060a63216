/** Runs an export and says what comes of it, also after the person went to another page. */
import { notifications } from '@mantine/notifications'
import type { AppError } from '#shared/contract/index.ts'
import { ExportProgress } from './export-progress.tsx'
import type { ExportForm } from './forms.ts'
import { type ExportedSides, saveExport, wasCancelled } from './save-export.ts'

/** An export that takes longer is shown with its progress, in milliseconds. */
const shownAfter = 500

export function exportFailed(error: AppError | Error): void {
  notifications.show({
    color: 'red',
    title: 'Nothing was exported',
    message: error.message,
    autoClose: false,
  })
}

/** @returns when the export has ended, however it ended */
export async function runExport(sides: ExportedSides, form: ExportForm): Promise<void> {
  const job = `export-${crypto.randomUUID()}`
  const timer = setTimeout(
    () =>
      notifications.show({
        id: job,
        loading: true,
        title: 'Exporting',
        message: <ExportProgress job={job} form={form.label} />,
        autoClose: false,
        withCloseButton: false,
      }),
    shownAfter,
  )
  try {
    const name = await saveExport(sides, form.format, job)
    if (name !== null) notifications.show({ message: `Exported: ${name}`, autoClose: 5000 })
  } catch (error) {
    if (wasCancelled(error))
      notifications.show({ message: 'The export was cancelled. Nothing was written.', autoClose: 5000 })
    else exportFailed(error as Error)
  } finally {
    clearTimeout(timer)
    notifications.hide(job)
  }
}
