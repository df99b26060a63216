/** The entry of the thread that writes one report. */
import { writeInThread } from '../../exporting/threads/file-thread.ts'
import { makeReport } from './make-report.ts'

await writeInThread(makeReport)
