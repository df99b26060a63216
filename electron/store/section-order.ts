/**
 * A key that sorts section numbers as the statutes do: numbers as numbers, a letter after none, `z` before `aa`.
 * @param id a section number such as `53a-192a`
 * @returns text; `4-68m` sorts before `10-1`, `53a-83` before `53a-83a` before `53a-192`
 */
export function sectionSortKey(id: string): string {
  return id
    .split('-')
    .map((part) => {
      const [, digits = '', letters = ''] = /^(\d+)([a-z]*)$/.exec(part) ?? []
      return `${digits.padStart(5, '0')}${letters.length}${letters}`
    })
    .join('-')
}
