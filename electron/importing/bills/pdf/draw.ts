import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, DrawnPage, Glyph } from './drawn.ts'
import { apply, asMatrix, IDENTITY, type Matrix, multiply } from './matrix.ts'

/** A glyph as pdfjs hands it to a painter. `width` is in thousandths of the font's own unit. */
interface PaintedGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

interface State {
  ctm: Matrix
  textMatrix: Matrix
  x: number
  y: number
  lineX: number
  lineY: number
  font: string
  size: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  fill: string
  stroke: string
}

const START: State = {
  ctm: IDENTITY,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
  font: '',
  size: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
}

/** Text rendering mode 3 paints nothing (PDF 32000-1, table 106). */
const INVISIBLE = 3

const num = (value: unknown): number => (typeof value === 'number' ? value : 0)

function isGlyph(value: unknown): value is PaintedGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value
}

/** Whether a colour leaves no trace on white paper. */
function isWhite(colour: string): boolean {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  return found?.slice(1).every((part) => Number.parseInt(part, 16) > 0xf0) ?? false
}

/** Follows a page's painting operators and gathers where each glyph and each box ends up. */
export class PagePainter {
  private state: State
  private readonly saved: State[] = []
  private readonly glyphs: Glyph[] = []
  private readonly boxes: Box[] = []
  private hasImage = false
  private hidden = 0
  private turned = 0
  private readonly page: PDFPageProxy
  private readonly scales = new Map<string, number>()

  constructor(page: PDFPageProxy) {
    this.page = page
    this.state = { ...START, ctm: asMatrix(page.getViewport({ scale: 1 }).transform) ?? IDENTITY }
  }

  finish(): DrawnPage {
    const { glyphs, boxes, hasImage, hidden, turned } = this
    return { page: this.page.pageNumber, glyphs, boxes, hasImage, hidden, turned }
  }

  /** One operator by its name in pdfjs (`OPS`), with its arguments. */
  operator(name: string, args: readonly unknown[]): void {
    const { state } = this
    switch (name) {
      case 'save':
      case 'paintFormXObjectBegin':
      case 'beginGroup':
        this.saved.push({ ...state })
        if (name === 'paintFormXObjectBegin') this.transform(args[0])
        break
      case 'restore':
      case 'paintFormXObjectEnd':
      case 'endGroup':
        this.state = this.saved.pop() ?? state
        break
      case 'transform':
        this.transform(args.length === 6 ? args : args[0])
        break
      case 'setFillRGBColor':
        state.fill = String(args[0])
        break
      case 'setStrokeRGBColor':
        state.stroke = String(args[0])
        break
      case 'constructPath':
        this.path(num(args[0]), args[1])
        break
      case 'paintImageXObject':
      case 'paintInlineImageXObject':
      case 'paintImageMaskXObject':
      case 'paintJpegXObject':
        this.hasImage = true
        break
      default:
        this.textOperator(name, args)
    }
  }

  private textOperator(name: string, args: readonly unknown[]): void {
    const { state } = this
    switch (name) {
      case 'beginText':
        Object.assign(state, { textMatrix: IDENTITY, x: 0, y: 0, lineX: 0, lineY: 0 })
        break
      case 'setFont':
        state.font = String(args[0])
        state.size = num(args[1])
        break
      case 'setCharSpacing':
        state.charSpacing = num(args[0])
        break
      case 'setWordSpacing':
        state.wordSpacing = num(args[0])
        break
      case 'setHScale':
        state.scale = num(args[0]) / 100
        break
      case 'setLeading':
        state.leading = -num(args[0])
        break
      case 'setTextRise':
        state.rise = num(args[0])
        break
      case 'setTextRenderingMode':
        state.mode = num(args[0])
        break
      case 'setTextMatrix':
        state.textMatrix = asMatrix(args.length === 6 ? args : args[0]) ?? IDENTITY
        Object.assign(state, { x: 0, y: 0, lineX: 0, lineY: 0 })
        break
      case 'moveText':
        this.move(num(args[0]), num(args[1]))
        break
      case 'setLeadingMoveText':
        state.leading = num(args[1])
        this.move(num(args[0]), num(args[1]))
        break
      case 'nextLine':
        this.move(0, state.leading)
        break
      case 'nextLineShowText':
        this.move(0, state.leading)
        this.show(args[0])
        break
      case 'showText':
      case 'showSpacedText':
        this.show(args[0])
        break
    }
  }

  private transform(value: unknown): void {
    const matrix = asMatrix(value)
    if (matrix) this.state.ctm = multiply(this.state.ctm, matrix)
  }

  private move(x: number, y: number): void {
    const { state } = this
    state.lineX += x
    state.lineY += y
    state.x = state.lineX
    state.y = state.lineY
  }

  /** The font's thousandths in text space: `fontMatrix` of Type 3 fonts differs. */
  private widthScale(font: string): number {
    let scale = this.scales.get(font)
    if (scale === undefined) {
      const store = font.startsWith('g_') ? this.page.commonObjs : this.page.objs
      const known: unknown = store.has(font) ? store.get(font) : undefined
      const matrix =
        typeof known === 'object' && known !== null && 'fontMatrix' in known
          ? asMatrix(known.fontMatrix)
          : undefined
      scale = matrix?.[0] ?? 0.001
      this.scales.set(font, scale)
    }
    return scale
  }

  private show(value: unknown): void {
    const { state } = this
    if (!Array.isArray(value)) return
    const matrix = multiply(state.ctm, state.textMatrix)
    const widthScale = state.size * this.widthScale(state.font)
    const direction = state.size < 0 ? -1 : 1
    for (const one of value) {
      if (typeof one === 'number') {
        state.x -= ((one * state.size) / 1000) * state.scale
        continue
      }
      if (!isGlyph(one)) continue
      const advance = one.width * widthScale * state.scale
      this.glyph(one, matrix, advance)
      const spacing = (one.isSpace ? state.wordSpacing : 0) + state.charSpacing
      state.x += advance + spacing * direction * state.scale
    }
  }

  private glyph({ unicode }: PaintedGlyph, matrix: Matrix, advance: number): void {
    const { state } = this
    if (state.mode === INVISIBLE) this.hidden++
    const [left, baseline] = apply(matrix, state.x, state.y + state.rise)
    const [right, end] = apply(matrix, state.x + advance, state.y + state.rise)
    if (Math.abs(end - baseline) > Math.abs(right - left) * 0.05 || right < left) {
      this.turned++
      return
    }
    const size = Math.abs(state.size) * Math.hypot(matrix[2], matrix[3])
    this.glyphs.push({ text: unicode.normalize('NFKC'), left, right, baseline, size })
  }

  /** Paths come as [operator, [numbers], bounds]; 0 moves, 1 draws a line, 2 and 3 curves, 4 closes. */
  private path(operator: number, data: unknown): void {
    const { fills, strokes } = PAINTS
    const isSeen =
      (fills.has(operator) && !isWhite(this.state.fill)) ||
      (strokes.has(operator) && !isWhite(this.state.stroke))
    const points: unknown = Array.isArray(data) ? data[0] : undefined
    if (!isSeen || !(points instanceof Float32Array || Array.isArray(points))) return
    const lengths = [2, 2, 6, 4, 0]
    let subpath: (readonly [number, number])[] = []
    for (let at = 0; at < points.length; ) {
      const code = num(points[at])
      const length = lengths[code]
      if (length === undefined) return
      if (code === 0) {
        this.box(subpath)
        subpath = []
      }
      for (let i = at + 1; i < at + length; i += 2)
        subpath.push(apply(this.state.ctm, num(points[i]), num(points[i + 1])))
      at += length + 1
    }
    this.box(subpath)
  }

  private box(points: readonly (readonly [number, number])[]): void {
    if (points.length < 2) return
    const xs = points.map(([x]) => x)
    const ys = points.map(([, y]) => y)
    this.boxes.push({
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    })
  }
}

/** pdfjs's own operator numbers (`OPS`) for painting a path; they are filled in once it is loaded. */
const PAINTS = { fills: new Set<number>(), strokes: new Set<number>() }

/** Tells the painter which operators fill and which stroke. */
export function knowPaints(ops: Readonly<Record<string, number>>): void {
  const all = (...names: string[]): number[] => names.flatMap((name) => ops[name] ?? [])
  for (const one of all(
    'fill',
    'eoFill',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ))
    PAINTS.fills.add(one)
  for (const one of all(
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ))
    PAINTS.strokes.add(one)
}
