/** Views that people named: filters, grouping and columns of a screen, as its address carries them. */
import type { Database } from 'better-sqlite3'
import type { SavedView } from '#shared/model/index.ts'

export function savedViewStore(db: Database) {
  const all = db.prepare<[], SavedView>('SELECT id, screen, name, query FROM saved_view ORDER BY ordinal, id')
  const insert = db.prepare<[SavedView & { ordinal: number }]>(
    'INSERT INTO saved_view (id, ordinal, screen, name, query) VALUES (:id, :ordinal, :screen, :name, :query)',
  )
  const update = db.prepare<[SavedView]>(
    'UPDATE saved_view SET screen = :screen, name = :name, query = :query WHERE id = :id',
  )
  const place = db.prepare<[number, string]>('UPDATE saved_view SET ordinal = ? WHERE id = ?')
  const remove = db.prepare<[string]>('DELETE FROM saved_view WHERE id = ?')
  return {
    /** In the order that people gave them. */
    all: (): SavedView[] => all.all(),
    add: (view: SavedView, ordinal: number) => void insert.run({ ...view, ordinal }),
    replace: (view: SavedView) => void update.run(view),
    /** @param ids all of them, in their new order */
    setOrder: (ids: readonly string[]) => ids.forEach((id, ordinal) => void place.run(ordinal, id)),
    remove: (id: string) => void remove.run(id),
  }
}
