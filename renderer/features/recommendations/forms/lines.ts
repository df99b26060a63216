/** Several short texts in one box, one on each line. */

/** The lines that are not empty, trimmed. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter(Boolean)
}

/** Section numbers parted by commas, semicolons or lines, without their signs: "§ 53a-192a; Sec. 46a-170". */
export function sectionsOf(text: string): string[] {
  return text
    .split(/[,;\n]/)
    .map((one) => one.replace(/^\s*(?:secs?\.|sections?|c\.g\.s\.)?\s*§*\s*/i, '').trim())
    .filter(Boolean)
}
