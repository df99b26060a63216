/** A day from an address: what is no day of the calendar counts as none. @returns `YYYY-MM-DD`, or '' */
export function dayIn(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return ''
  const moment = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text) ? text : ''
}
