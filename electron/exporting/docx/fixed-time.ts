/** Makes a Word file depend on nothing but its content: the library stamps it with the present time. */

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER = 0x04034b50

/** A moment as ZIP keeps it: to two seconds, from 1980 on; date in the upper half, time in the lower. */
function zipTime(at: Date): number {
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2107)
  const date = ((year - 1980) << 9) | ((at.getUTCMonth() + 1) << 5) | at.getUTCDate()
  const time = (at.getUTCHours() << 11) | (at.getUTCMinutes() << 5) | (at.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}

/**
 * Writes one time over the times of every entry of a ZIP file, in place.
 * @throws Error where the bytes are no ZIP file of the plain kind (no comment, no ZIP64)
 */
export function setZipTimes(bytes: Uint8Array, at: Date): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = bytes.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new Error('Not a plain ZIP file.')
  const time = zipTime(at)
  let entry = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(entry, true) !== DIRECTORY_ENTRY) throw new Error('The ZIP directory is damaged.')
    const local = view.getUint32(entry + 42, true)
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new Error('A ZIP entry is damaged.')
    view.setUint32(entry + 12, time, true)
    view.setUint32(local + 10, time, true)
    entry +=
      46 +
      view.getUint16(entry + 28, true) +
      view.getUint16(entry + 30, true) +
      view.getUint16(entry + 32, true)
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** `docProps/core.xml` with a given time, to stand in place of the library's. */
export function coreProperties(title: string, creator: string, at: Date): { path: string; data: string } {
  const time = at.toISOString().replace(/\.\d+Z$/, 'Z')
  const data = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified></cp:coreProperties>`
  return { path: 'docProps/core.xml', data }
}
