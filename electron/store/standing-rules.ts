/** The rules by which the council lets positions make a standing: a setting, with what follows from it. */
import type { Database } from 'better-sqlite3'
import { defaultStandingRules, type StandingRules, standingFrom } from '#shared/council/standing/index.ts'
import type { Position, Standing } from '#shared/model/index.ts'
import { fromJson, toJson } from './rows.ts'
import type { SettingStore } from './settings.ts'

/** The setting's key; the log undoes a change of the rules by it. */
export const standingRulesKey = 'standing_rules'

export function standingRulesStore(db: Database, settings: SettingStore) {
  const seats = db.prepare<[], number>('SELECT count(*) FROM seat').pluck()
  const rules = (): StandingRules => {
    const kept = settings.setting(standingRulesKey)
    return kept === undefined ? defaultStandingRules : fromJson<StandingRules>(kept)
  }
  return {
    rules,
    setRules: (next: StandingRules) => settings.setSetting(standingRulesKey, toJson(next)),
    /** Seats that vote; undefined where the store knows none. */
    votingSeats: (): number | undefined => seats.get() || undefined,
    /** What follows from positions by the rules as they are; undefined where nothing does. */
    standingOf: (positions: readonly Position[]): Standing | undefined =>
      standingFrom(positions, seats.get() || undefined, rules()).byRules,
  }
}
export type StandingRulesStore = ReturnType<typeof standingRulesStore>
