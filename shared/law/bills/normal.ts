/**
 * A text for comparison with another printing of it: white space folded, quotation marks and no-break characters made
 * plain, no space before a stop. Statutes print curly quotation marks, acts straight ones; neither is a change of law.
 */
export function asComparable(text: string): string {
  return text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”‟″]/g, '"')
    .replace(/\u2011/g, '-')
    .replace(/[\u200b\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;:]|\.(?![.\d]))/g, '')
    .trim()
}
