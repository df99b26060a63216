/** Whether a provision is the one named or lies inside it; '' names the whole text. @param path `(a)(1)(A)` */
export function isWithin(path: string, named: string): boolean {
  return named === '' || path === named || path.startsWith(`${named}(`)
}
