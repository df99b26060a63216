/** Pseudo-random numbers in [0, 1), the same for the same seed everywhere (a linear congruential generator, 2^48). */
export function seeded(seed: number): () => number {
  let state = BigInt(seed)
  return () => {
    state = (state * 25214903917n + 11n) & 0xffffffffffffn
    return Number(state >> 16n) / 2 ** 32
  }
}
