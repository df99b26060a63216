import type { Handlers, Output, ParsedInput } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { attentionOf } from './keeping.ts'
import { attentionDays, attentionDaysKey } from './list.ts'

/** @throws AppError INVALID_INPUT where nothing would change */
function setDays(
  context: ServiceContext,
  days: ParsedInput<'attention.setDays'>,
): Output<'attention.setDays'> {
  const changeId = editRecords(context, {
    subjectKind: 'attention',
    subjectId: 'attention-days',
    subjectLabel: 'Days after which something needs attention',
    action: 'Set when something needs attention',
    rows: [{ table: 'setting', key: [attentionDaysKey] }],
    write: (store) => store.settings.setSetting(attentionDaysKey, JSON.stringify(days)),
  })
  return { changeId }
}

export function attentionHandlers(
  context: ServiceContext,
): Pick<Handlers, 'attention.list' | 'attention.setDays'> {
  return {
    'attention.list': async () => {
      const { items, counting } = await attentionOf(context)
      return { items: [...items], counting, days: attentionDays(context.store()) }
    },
    'attention.setDays': (input) => setDays(context, input),
  }
}
