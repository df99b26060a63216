import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, DrawnPage, Glyph } from './drawn.ts'
import { apply, asMatrix, IDENTITY, type Matrix, multiply } from './matrix.ts'
import { isWhite, PAINTS } from './paints.ts'
import { pathBoxes } from './path-boxes.ts'
import { START, type State } from './state.ts'

/** A glyph as pdfjs hands it to a painter. `width` is in thousandths of the font's own unit. */
interface PaintedGlyph {
  readonly unicode: string
  readonly width: number
  readonly isSpace: boolean
}

/** Text rendering mode 3 paints nothing (PDF 32000-1, table 106). */
const INVISIBLE = 3

const num = (value: unknown): number => (typeof value === 'number' ? value : 0)

function isGlyph(value: unknown): value is PaintedGlyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value
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

  private path(operator: number, data: unknown): void {
    const { fills, strokes } = PAINTS
    const isSeen =
      (fills.has(operator) && !isWhite(this.state.fill)) ||
      (strokes.has(operator) && !isWhite(this.state.stroke))
    if (isSeen) this.boxes.push(...pathBoxes(data, this.state.ctm))
  }
}
