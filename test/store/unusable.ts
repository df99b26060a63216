/** What the tests of stores that cannot be used share. */
import { freshFolder, services } from './helpers.ts'

/** The state of services whose store cannot be used; fails the test where it can. */
export async function blockedState(of: ReturnType<typeof services>) {
  const state = await of.ask('app.state', {})
  if (state.state !== 'blocked') throw new Error(`expected a blocked store, found it ${state.state}`)
  return state
}

/** A data folder with a loaded store, closed again. */
export function usedFolder(): string {
  const folder = freshFolder()
  services(folder).close()
  return folder
}
