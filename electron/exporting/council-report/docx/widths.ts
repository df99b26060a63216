/** Width of the text on a page, in twentieths of a point: letter paper with margins of an inch. */
export const textWidth = 12240 - 2 * 1440

/** @param shares of the width, in hundredths @returns twentieths of a point */
export const columnWidths = (shares: readonly number[]): number[] =>
  shares.map((share) => Math.round((share / 100) * textWidth))
