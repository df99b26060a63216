/** A comparison kept open: its texts and redline stay here, on the worker; the interface gets what it draws. */
import {
  type ChangeNature,
  matchProvisions,
  type Redline,
  redline,
  summarise,
  type ThreeWay,
  threeWay,
} from '#shared/redline/index.ts'
import { type StopKind, type Stops, stopsOf } from '../../../components/redline/stops.ts'
import { excerpt } from '../change-groups.ts'
import { draftingCopy } from '../drafting-copy.ts'
import { draw } from '../drawn.ts'
import { finderOf, halvesOf } from '../find/find-in-rows.ts'
import type { DrawnTexts } from '../passage/drawn-texts.ts'
import { readPassage } from '../passage/read.ts'
import { translateThree, translateTwo } from '../passage/translate.ts'
import { passageOfChange, widen } from '../passage/widen.ts'
import { drawThree, threeSummary } from '../three/draw-three.ts'
import type { Question, Questions } from './model.ts'

/** Most places that are found and marked at once; where a search ends at this, it says so. */
const mostFound = 5000
/** Characters of a change that its line in the list shows. */
const listed = 60

type Answers = { [Q in Question]: (input: Questions[Q][0]) => Questions[Q][1] }

/** @returns one function for each question; each throws where a question is asked before its texts were opened. */
export function newAnswers(): Answers {
  let texts = { old: '', new: '', third: '' }
  let two: Redline | undefined
  let three: ThreeWay | undefined
  let drawn: DrawnTexts | undefined
  let find: ReturnType<typeof finderOf> | undefined
  const show = (shown: DrawnTexts) => {
    drawn = shown
    find = undefined
  }
  const opened = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('The texts were not opened.')
    return value
  }
  return {
    open({ before, after }) {
      texts = { ...texts, old: before, new: after }
      two = redline(before, after)
      return {
        engine: two.engine,
        limit: two.limit ?? null,
        summary: summarise(two, before, after),
      }
    },
    became: () =>
      matchProvisions(opened(two), texts.old, texts.new).filter(({ relation }) => relation !== 'same'),
    draw({ view, natures, kinds, context }) {
      const done = { redline: opened(two), before: texts.old, after: texts.new }
      const stops: Stops = stopsOf(
        done.redline,
        done.before,
        done.after,
        new Set<ChangeNature>(natures),
        new Set<StopKind>(kinds),
      )
      const drawing = draw(view, done, stops, context)
      const translate = translateTwo(done.redline, texts)
      show({ rows: drawing.rows, texts, three: false, drafting: view === 'drafting', translate })
      return {
        ...drawing,
        view,
        stops: stops.stops.map((stop) => ({
          ...stop,
          deleted: excerpt(stop.deleted, listed),
          inserted: excerpt(stop.inserted, listed),
        })),
        hidden: stops.hidden,
        hiddenKinds: stops.hiddenKinds,
        kinds: stops.kinds,
      }
    },
    find({ query }) {
      find ??= finderOf((drawn?.rows ?? []).map(halvesOf))
      return { query, ...find(query, mostFound) }
    },
    readPassage: ({ passage, side }) => readPassage(opened(drawn), passage, side),
    widen(input) {
      const shown = opened(drawn)
      const held = 'passage' in input ? input.passage : passageOfChange(shown, input.change)
      return held && widen(shown, held)
    },
    draftingCopy: ({ old, new: neu, warnings }) =>
      draftingCopy(
        { redline: opened(two), before: texts.old, after: texts.new },
        { old, new: neu },
        warnings,
      ),
    openThree({ base, left, right }) {
      texts = { old: base, new: left, third: right }
      three = threeWay(base, left, right)
      const limits = [three.left.limit, three.right.limit].filter((limit) => limit !== undefined)
      return {
        engine: three.left.engine,
        limit: limits[0] ?? null,
        summary: threeSummary(three),
      }
    },
    drawThree({ context }) {
      const drawing = drawThree(
        opened(three),
        { base: texts.old, left: texts.new, right: texts.third },
        context,
      )
      const translate = translateThree(opened(three), texts)
      show({ rows: drawing.rows, texts, three: true, drafting: false, translate })
      return drawing
    },
  }
}
