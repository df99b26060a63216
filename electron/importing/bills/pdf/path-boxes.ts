import type { Box } from './drawn.ts'
import { apply, type Matrix } from './matrix.ts'

type Point = readonly [number, number]

/** How many numbers follow each code of a path: move, line, cubic curve, quadratic curve, close. */
const LENGTHS = [2, 2, 6, 4, 0]

function boxOf(points: readonly Point[]): Box[] {
  if (points.length < 2) return []
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return [{ left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }]
}

/**
 * The box around each part of a path, in points of the page.
 * @param data a path as pdfjs hands it over: its numbers, each code followed by its coordinates, in an array of one
 */
export function pathBoxes(data: unknown, ctm: Matrix): Box[] {
  const numbers: unknown = Array.isArray(data) ? data[0] : undefined
  if (!(numbers instanceof Float32Array || Array.isArray(numbers))) return []
  const at = (index: number): number => Number(numbers[index])
  const boxes: Box[] = []
  let points: Point[] = []
  for (let index = 0; index < numbers.length; ) {
    const length = LENGTHS[at(index)]
    if (length === undefined) return boxes
    if (at(index) === 0) {
      boxes.push(...boxOf(points))
      points = []
    }
    for (let i = index + 1; i < index + length; i += 2) points.push(apply(ctm, at(i), at(i + 1)))
    index += length + 1
  }
  return [...boxes, ...boxOf(points)]
}
