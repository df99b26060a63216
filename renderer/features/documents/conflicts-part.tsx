/** A document's conflicts with other bills and acts, as a part of its page. */
import { useProcedure } from '../../app/procedures.ts'
import { PanelPart } from '../../components/panel-part.tsx'
import { QueryState } from '../../components/states.tsx'
import { ConflictList } from './conflict-list.tsx'

export function ConflictsPart({
  documentId,
  sectionRoute,
}: {
  documentId: string
  sectionRoute: (number: string) => string
}) {
  const query = useProcedure('document.conflicts', { id: documentId })
  return (
    <QueryState query={query}>
      {({ rows }) => (
        <PanelPart
          title="Conflicts"
          count={rows.length}
          empty="No other bill or act in the store touches a provision that this text touches."
        >
          <ConflictList conflicts={rows} sectionRoute={sectionRoute} level={3} />
        </PanelPart>
      )}
    </QueryState>
  )
}
