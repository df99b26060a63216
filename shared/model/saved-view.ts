/** A view of the recommendations that a person named. */
import { z } from 'zod'
import { line, recordId } from './basics.ts'

export const viewScreen = z.enum(['list', 'board', 'timeline'])
export type ViewScreen = z.infer<typeof viewScreen>

export const savedView = z.strictObject({
  id: recordId,
  screen: viewScreen,
  name: line(80),
  /** Filters, grouping and columns as the screen's address carries them, without the mark of its beginning. */
  query: z.string().max(2000),
})
export type SavedView = z.infer<typeof savedView>
