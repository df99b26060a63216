/**
 * Longest strictly increasing subsequence.
 * @param values the sequence
 * @param count how many of its entries to use
 * @returns indexes of one longest increasing subsequence, ascending
 */
export function longestIncreasing(values: Int32Array, count: number): Int32Array {
  const tails = new Int32Array(count)
  const previous = new Int32Array(count)
  let length = 0
  for (let i = 0; i < count; i++) {
    const value = values[i]!
    let low = 0
    // Mostly ascending input is the rule: look at the end first.
    if (length > 0 && values[tails[length - 1]!]! < value) low = length
    else {
      let high = length
      while (low < high) {
        const middle = (low + high) >> 1
        if (values[tails[middle]!]! < value) low = middle + 1
        else high = middle
      }
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1
    tails[low] = i
    if (low === length) length++
  }
  const result = new Int32Array(length)
  for (let at = length - 1, i = length > 0 ? tails[length - 1]! : -1; at >= 0; at--, i = previous[i]!)
    result[at] = i
  return result
}
