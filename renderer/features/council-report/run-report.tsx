/** Runs an export of the report and says what comes of it, also after the person went to another page. */
import { notifications } from '@mantine/notifications'
import { AppError } from '#shared/contract/index.ts'
import { host } from '../../app/host.ts'
import { callProcedure } from '../../app/procedures.ts'
import { bytesOfBase64 } from '../../components/base64.ts'
import type { ReportForm } from './report-forms.ts'
import { ReportProgress } from './report-progress.tsx'

/** A report that takes longer is shown with its progress, in milliseconds. */
const shownAfter = 500

const wasCancelled = (error: unknown) =>
  error instanceof AppError && error.code === 'CONFLICT' && error.where === 'job'

/** @returns when the export has ended, however it ended */
export async function runReport(
  asked: { readonly years: readonly number[]; readonly asOf: string | undefined },
  { format, label }: ReportForm,
): Promise<void> {
  const job = `report-${crypto.randomUUID()}`
  const timer = setTimeout(
    () =>
      notifications.show({
        id: job,
        loading: true,
        title: 'Writing the status report',
        message: <ReportProgress job={job} label={label} />,
        autoClose: false,
        withCloseButton: false,
      }),
    shownAfter,
  )
  const { years, asOf } = asked
  try {
    const file = await callProcedure('statusReport.export', {
      years: [...years],
      format,
      job,
      ...(asOf !== undefined && { asOf }),
    })
    const { name, mime } = file
    const isKept = await host.saveFile({ name, mime, bytes: await bytesOfBase64(file.base64) })
    if (isKept) notifications.show({ message: `Exported: ${name}`, autoClose: 5000 })
  } catch (error) {
    if (wasCancelled(error))
      notifications.show({ message: 'The export was cancelled. Nothing was written.', autoClose: 5000 })
    else
      notifications.show({
        color: 'red',
        title: 'Nothing was exported',
        message: AppError.from(error).message,
        autoClose: false,
      })
  } finally {
    clearTimeout(timer)
    notifications.hide(job)
  }
}
