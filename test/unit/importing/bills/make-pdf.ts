/** Small PDFs for tests, written by hand: Helvetica text at given places, rules, a picture, an encryption dictionary. */

export interface PdfPage {
  /** Operators of the page's content: `text(…)` and `rule(…)`. */
  readonly content: string
  readonly hasPicture?: boolean
}

/** Words at a place in points from the page's lower left corner (letter paper, 612 by 792). */
export function text(x: number, y: number, words: string, size = 12): string {
  return `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[\\()]/g, '\\$&')}) Tj ET\n`
}

/** A filled box, as Word draws its underlines. */
export function box(x: number, y: number, width: number, height: number): string {
  return `${x} ${y} ${width} ${height} re f\n`
}

/** A stroked line. */
export function line(x1: number, y1: number, x2: number, y2: number): string {
  return `0.5 w ${x1} ${y1} m ${x2} ${y2} l S\n`
}

/** Widths of Helvetica's letters in thousandths of the size (Adobe's font metrics), for placing rules under words. */
const NARROW: Readonly<Record<string, number>> = {
  i: 222,
  l: 222,
  j: 222,
  t: 278,
  f: 278,
  ' ': 278,
  '.': 278,
  ',': 278,
  ';': 278,
  '(': 333,
  ')': 333,
  '[': 278,
  ']': 278,
  r: 333,
  c: 500,
  k: 500,
  s: 500,
  v: 500,
  x: 500,
  y: 500,
  z: 500,
  w: 722,
  m: 833,
}

/** The width of words in points. Only for small letters, digits and stops. */
export function widthOf(words: string, size = 12): number {
  return ([...words].reduce((sum, letter) => sum + (NARROW[letter] ?? 556), 0) * size) / 1000
}

export function makePdf(pages: readonly PdfPage[], options: { encrypted?: boolean } = {}): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add('')
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  const picture = add(
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nA\nendstream',
  )
  const kids = pages.map(({ content, hasPicture }) => {
    const all = content + (hasPicture ? 'q 600 0 0 700 0 0 cm /Im1 Do Q\n' : '')
    const stream = add(`<< /Length ${all.length} >>\nstream\n${all}\nendstream`)
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${stream} 0 R /Resources << /Font << /F1 ${font} 0 R >> /XObject << /Im1 ${picture} 0 R >> >> >>`,
    )
  })
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  const encrypt = options.encrypted
    ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`)
    : undefined
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const secret = encrypt === undefined ? '' : ` /Encrypt ${encrypt} 0 R /ID [<00> <00>]`
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${secret} >>\nstartxref\n${start}\n%%EOF\n`
  return Uint8Array.from(file, (character) => character.charCodeAt(0))
}
