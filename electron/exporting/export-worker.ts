/** The entry of the thread that writes one file of Compare. */
import { makeFile } from './make-file.ts'
import { writeInThread } from './threads/file-thread.ts'

await writeInThread(makeFile)
