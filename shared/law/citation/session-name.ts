// As the source lines of the General Statutes abbreviate months: "Sept. Sp. Sess.", but "June Sp. Sess.".
const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'March'],
  ['April', 'April'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const

/** A pattern source that matches a month, full or abbreviated, with or without its full stop. */
export const MONTH_PATTERN =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'

function month(text: string): (typeof MONTHS)[number] | undefined {
  const start = text.slice(0, 3).toLowerCase()
  return MONTHS.find(([full]) => full.slice(0, 3).toLowerCase() === start)
}

/** `sept`, `September` -> `Sept.`; undefined for what is no month. */
function abbreviatedMonth(text: string): string | undefined {
  return month(text)?.[1]
}

/** `sept.`, `Sept` -> `September`; undefined for what is no month. */
export function fullMonth(text: string): string | undefined {
  return month(text)?.[0]
}

/** The name of a special session as source lines print it: `June Sp. Sess.`, `May 9 Sp. Sess.`. */
export function sessionName(monthText: string, day?: string): string {
  return [abbreviatedMonth(monthText), day && String(Number(day)), 'Sp. Sess.'].filter(Boolean).join(' ')
}

/** `Sept. Sp. Sess.` -> `September special session`; what is not in that form is returned as it is. */
export function sessionInWords(session: string): string {
  const found = /^(\S+)(?: (\d+))? Sp\. Sess\.$/.exec(session)
  const name = found && fullMonth(found[1] as string)
  return name ? [name, found[2], 'special session'].filter(Boolean).join(' ') : session
}
