/** Addresses on the General Assembly's site (formats.md, section 1: no pages by section, an anchor in the chapter). */

/**
 * @param section its number, title and chapter as the inventory has them
 * @returns `https://www.cga.ct.gov/current/pub/chap_952.htm#sec_53a-192a`; articles of title 42a have pages of their own
 */
export function officialAddress(section: { id: string; title: string; chapter: string }): string {
  const [, digits = '', letters = ''] = /^(\d+)([a-z]*)$/i.exec(section.chapter) ?? []
  const name = `${digits.padStart(3, '0')}${letters}`
  const page = section.title.toLowerCase() === '42a' ? `art_${name}` : `chap_${name}`
  return `https://www.cga.ct.gov/current/pub/${page}.htm#sec_${section.id}`
}
