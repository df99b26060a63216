/** An affine transformation as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]

/** The transformation that does `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

export function apply([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

/** A matrix from whatever the reader hands over; undefined for what is none. */
export function asMatrix(value: unknown): Matrix | undefined {
  const numbers = value instanceof Float32Array || Array.isArray(value) ? Array.from(value) : []
  return numbers.length === 6 && numbers.every((one) => Number.isFinite(one))
    ? (numbers as unknown as Matrix)
    : undefined
}
