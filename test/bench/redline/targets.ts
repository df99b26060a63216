import type { Scenario } from './amendments.ts'
import type { RedlineFigures } from './figures.ts'
import { sayAhead } from './print.ts'

/** The targets: edit scripts may be this much over the smallest. */
const SCRIPT = 1.03
/** Tokens struck or typed that the marks may add whatever the share: six words both ways, see `reading/account.ts`. */
const ALWAYS = 12
/** How many times ahead of the fastest exact library, at 250,000 and 500,000 words. */
const AHEAD: Partial<Record<Scenario, number>> = { typical: 10, heavy: 50 }
/** Times of the floor, from 250,000 words on. */
const FLOORS: Record<Scenario, number> = { typical: 2, moves: 2, heavy: 6 }

/** null: the library was ended too early to tell. */
function say(met: boolean | null, text: string): void {
  console.log(`${met === null ? 'not shown' : met ? 'met' : 'MISSED'}: ${text}`)
}

/** Says for each target whether the figures meet it. */
export function printTargets(results: readonly RedlineFigures[]): void {
  console.log('')
  for (const each of results.filter(({ words }) => words >= 250_000)) {
    const most = FLOORS[each.scenario]
    const times = each.timesFloor.toFixed(2)
    say(each.timesFloor <= most, `at most ${most} × the floor, ${each.words} ${each.scenario}: ${times}`)
  }
  for (const each of results.filter(({ words }) => words >= 250_000)) {
    const least = AHEAD[each.scenario]
    const { library, times, atLeast } = each.aheadOfFastestExact
    if (least === undefined) continue
    const nearest = `${sayAhead(each.aheadOfFastestExact)} (${library})`
    say(
      atLeast && times < least ? null : times >= least,
      `${least} × ahead of the fastest exact library, ${each.words} ${each.scenario}: ${nearest}`,
    )
  }
  sayNoneFaster(results.filter(({ words }) => words <= 5_000))
  sayScripts(results, 'alignment')
  sayScripts(results, 'marked')
}

function sayNoneFaster(small: readonly RedlineFigures[]): void {
  const faster = small.flatMap(({ words, scenario, libraries, ms }) =>
    Object.entries(libraries)
      .filter(([, figures]) => figures.ms !== null && figures.ms < ms)
      .map(([name]) => `${name} at ${words} ${scenario}`),
  )
  const which = faster.length === 0 ? '' : `: ${faster.join('; ')}`
  say(faster.length === 0, `no library faster at 300 and 5,000 words${which}`)
}

function sayScripts(results: readonly RedlineFigures[], kind: 'alignment' | 'marked'): void {
  for (const scenario of Object.keys(FLOORS) as Scenario[]) {
    const known = results.filter((each) => each.scenario === scenario && each.editScript.smallest !== null)
    const over = (each: RedlineFigures) => each.editScript[kind] - each.editScript.smallest!
    const worst = Math.max(...known.map((each) => over(each) / each.editScript.smallest!))
    const met = known.every(
      (each) => over(each) <= Math.max((SCRIPT - 1) * each.editScript.smallest!, ALWAYS),
    )
    const beyond = known.filter((each) => over(each) > (SCRIPT - 1) * each.editScript.smallest!)
    const few = beyond.map((each) => `${over(each)} tokens at ${each.words} words`).join(', ')
    const text = `${kind} within 3 % of the smallest edit script, or ${ALWAYS} tokens, ${scenario}`
    say(met, `${text}: ${(worst * 100).toFixed(1)} % at worst${few === '' ? '' : ` (${few})`}`)
  }
}
