import { DOMParser, XMLSerializer } from '@xmldom/xmldom'

const elements = (root: Document | Element, name: string): Element[] =>
  Array.from(root.getElementsByTagName(name) as ArrayLike<Element>)

function child(element: Element, name: string): Element | undefined {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeName === name) return node as Element
  return undefined
}

/** ST_Underline of WordprocessingML: every value but "none" draws a line. */
const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:none|0|false)$/.test(element.getAttribute('w:val') ?? '')

/** Ids of the styles that underline, themselves or through the style that they are based on. Links are no insertions. */
function underliningStyles(styles: Document | undefined): Set<string> {
  const known = new Map<string, { own: boolean | undefined; base: string }>()
  for (const style of styles ? elements(styles, 'w:style') : []) {
    const id = style.getAttribute('w:styleId') ?? ''
    const properties = child(style, 'w:rPr')
    const line = properties && child(properties, 'w:u')
    const isLink = /^(?:Followed)?Hyperlink$/i.test(id)
    known.set(id, {
      own: isLink ? false : line && isOn(line),
      base: child(style, 'w:basedOn')?.getAttribute('w:val') ?? '',
    })
  }
  const underlines = (id: string, depth = 0): boolean => {
    const style = known.get(id)
    return style !== undefined && depth < 20 && (style.own ?? underlines(style.base, depth + 1))
  }
  return new Set([...known.keys()].filter((id) => underlines(id)))
}

function setProperty(run: Element, name: string, value?: string): void {
  const document = run.ownerDocument as Document
  let properties = child(run, 'w:rPr')
  if (!properties) {
    properties = document.createElement('w:rPr')
    run.insertBefore(properties, run.firstChild)
  }
  const old = child(properties, name)
  if (old) properties.removeChild(old)
  const mark = document.createElement(name)
  if (value !== undefined) mark.setAttribute('w:val', value)
  properties.appendChild(mark)
}

/** Writes into the runs what their styles say of underlining, and drops hidden text. */
function settleStyles(document: Document, underlining: ReadonlySet<string>): void {
  for (const run of elements(document, 'w:r')) {
    const properties = child(run, 'w:rPr')
    const hidden = properties && child(properties, 'w:vanish')
    if (hidden && isOn(hidden)) {
      run.parentNode?.removeChild(run)
      continue
    }
    if (properties && child(properties, 'w:dstrike') && isOn(child(properties, 'w:dstrike')))
      setProperty(run, 'w:strike')
    const style = properties && child(properties, 'w:rStyle')?.getAttribute('w:val')
    if (style && underlining.has(style) && !(properties && child(properties, 'w:u')))
      setProperty(run, 'w:u', 'single')
  }
}

const INSERTED = ['w:ins', 'w:moveTo']
const DELETED = ['w:del', 'w:moveFrom']
const isMarkOfParagraph = (element: Element): boolean => element.parentNode?.nodeName === 'w:rPr'

/** Turns tracked insertions into underlined runs and tracked deletions into struck ones. */
function markRevisions(document: Document): void {
  for (const inserted of INSERTED.flatMap((name) => elements(document, name)))
    if (!isMarkOfParagraph(inserted))
      for (const run of elements(inserted, 'w:r')) setProperty(run, 'w:u', 'single')
  for (const deleted of DELETED.flatMap((name) => elements(document, name))) {
    if (!isMarkOfParagraph(deleted)) {
      for (const run of elements(deleted, 'w:r')) {
        setProperty(run, 'w:strike')
        for (const words of elements(run, 'w:delText')) {
          const text = document.createElement('w:t')
          text.setAttribute('xml:space', 'preserve')
          text.appendChild(document.createTextNode(words.textContent ?? ''))
          run.replaceChild(text, words)
        }
      }
      while (deleted.firstChild) deleted.parentNode?.insertBefore(deleted.firstChild, deleted)
    }
    deleted.parentNode?.removeChild(deleted)
  }
}

function hasRevisions(document: Document): boolean {
  return [...INSERTED, ...DELETED].some((name) =>
    elements(document, name).some(
      (one) => !isMarkOfParagraph(one) && one.getElementsByTagName('w:r').length > 0,
    ),
  )
}

/** Underlined words or bracketed ones: the drafter's own marks. */
function hasDraftersMarks(document: Document): boolean {
  const isUnderlined = elements(document, 'w:u').some(
    (line) => isOn(line) && line.parentNode?.parentNode?.nodeName === 'w:r',
  )
  return isUnderlined || elements(document, 'w:t').some((text) => /[[\]]/.test(text.textContent ?? ''))
}

export interface SettledDocument {
  readonly xml: string
  /** - `none`: nothing tracked. - `marks`: tracked changes became marks. - `accepted`: they stand beside the drafter's
   * own marks and so are edits of the draft, taken as accepted. */
  readonly revisions: 'none' | 'marks' | 'accepted'
}

function parseXml(xml: string): Document {
  const fail = (message: string): never => {
    throw new SyntaxError(message)
  }
  return new DOMParser({
    errorHandler: { warning: fail, error: fail, fatalError: fail },
  }).parseFromString(xml, 'text/xml')
}

/**
 * Prepares a Word document's main part so that a plain reader sees what it marks: styles that underline, hidden text,
 * tracked changes.
 * @throws SyntaxError for XML that is not well formed
 */
export function settleDocument(xml: string, styles: string | undefined): SettledDocument {
  const document = parseXml(xml)
  settleStyles(document, underliningStyles(styles === undefined ? undefined : parseXml(styles)))
  const isTracked = hasRevisions(document)
  const revisions = !isTracked ? 'none' : hasDraftersMarks(document) ? 'accepted' : 'marks'
  if (revisions === 'marks') markRevisions(document)
  return { xml: new XMLSerializer().serializeToString(document), revisions }
}
