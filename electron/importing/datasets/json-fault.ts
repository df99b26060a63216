/** Where JSON stops being JSON: the engine's own message does not always tell. */

const SPACE = /[ \t\n\r]*/y
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
/** A word that the text ends in. */
const UNFINISHED = /[\w.+-]+$/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y

/** The length of a string with its quotation marks; -1 for none, 0 for one that the text ends in. */
function stringLength(text: string, start: number): number {
  if (text[start] !== '"') return -1
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1 - start
    if (code < 0x20) return -1
    if (code !== 0x5c) continue
    const length = match(ESCAPE, text, at)
    if (length < 0) return text.length - at < 6 ? 0 : -1
    at += length - 1
  }
  return 0
}

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing'

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? -1
}

/**
 * The offset of the first character at which the text is no JSON (RFC 8259), and whether the text simply ends there;
 * undefined for JSON. Linear in the text.
 */
export function jsonFault(text: string): { offset: number; isCutOff: boolean } | undefined {
  const open: ('{' | '[')[] = []
  let awaited: Awaited = 'value'
  const after = (): Awaited => (open.length === 0 ? 'nothing' : ', or end')
  for (let at = Math.max(0, match(SPACE, text, 0)); ; at += Math.max(0, match(SPACE, text, at))) {
    if (at >= text.length) return awaited === 'nothing' ? undefined : { offset: at, isCutOff: true }
    const isValue = awaited.startsWith('value')
    const mark = text[at] as string
    const length = stringLength(text, at)
    if (isValue && (mark === '{' || mark === '[')) {
      open.push(mark)
      awaited = mark === '{' ? 'key or }' : 'value or ]'
    } else if (isValue && Math.max(length, match(SCALAR, text, at)) > 0) {
      at += Math.max(length, match(SCALAR, text, at)) - 1
      awaited = after()
    } else if (awaited.startsWith('key') && length > 0) {
      at += length - 1
      awaited = ':'
    } else if (awaited === ':' && mark === ':') awaited = 'value'
    else if (awaited === ', or end' && mark === ',') awaited = open.at(-1) === '{' ? 'key' : 'value'
    else if (
      (mark === '}' && open.at(-1) === '{' && (awaited === ', or end' || awaited === 'key or }')) ||
      (mark === ']' && open.at(-1) === '[' && (awaited === ', or end' || awaited === 'value or ]'))
    ) {
      open.pop()
      awaited = after()
    } else {
      const isCutOff =
        (isValue || awaited.startsWith('key')) &&
        (length === 0 || (open.length > 0 && match(UNFINISHED, text, at) > 0))
      return { offset: isCutOff ? text.length : at, isCutOff }
    }
    at++
  }
}
