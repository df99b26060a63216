/** The part of pdfmake 0.3 that the report uses; the package brings no types. */
declare module 'pdfmake' {
  export type PdfColor = string

  export interface PdfText {
    text: string | PdfNode[]
    font?: string
    fontSize?: number
    bold?: boolean
    italics?: boolean
    color?: PdfColor
    decoration?: 'underline' | 'lineThrough'
    link?: string
    style?: string
    alignment?: 'left' | 'right' | 'center'
    margin?: [number, number, number, number]
    pageBreak?: 'before'
    tocItem?: boolean
    tocMargin?: [number, number, number, number]
    tocStyle?: object
    outline?: boolean
    outlineText?: string
    outlineExpanded?: boolean
    id?: string
    outlineParentId?: string
    headlineLevel?: number
    fillColor?: PdfColor
    colSpan?: number
    border?: [boolean, boolean, boolean, boolean]
    lineHeight?: number
    preserveLeadingSpaces?: boolean
    preserveTrailingSpaces?: boolean
  }
  export interface PdfTable {
    table: {
      widths: (number | string)[]
      heights?: number
      headerRows?: number
      dontBreakRows?: boolean
      keepWithHeaderRows?: number
      body: PdfNode[][]
    }
    layout?: object | string
    margin?: [number, number, number, number]
  }
  export interface PdfToc {
    toc: { title?: PdfText; numberStyle?: object }
    pageBreak?: 'before'
  }
  export interface PdfList {
    ul: PdfNode[]
    margin?: [number, number, number, number]
  }
  export type PdfNode = PdfText | PdfTable | PdfToc | PdfList | string | Record<string, never>

  export interface PdfDefinition {
    version?: string
    language?: string
    displayTitle?: boolean
    pageSize?: string
    pageMargins?: [number, number, number, number]
    info?: {
      title?: string
      author?: string
      subject?: string
      creator?: string
      producer?: string
      creationDate?: Date
    }
    content: PdfNode[]
    defaultStyle?: object
    styles?: Record<string, object>
    header?: (page: number, pages: number) => PdfNode
    footer?: (page: number, pages: number) => PdfNode
    pageBreakBefore?: (node: PdfPlace, nodes: PdfPlaces) => boolean
  }
  /** Where a node came to stand. */
  export interface PdfPlace {
    headlineLevel?: number
    startPosition: { top: number; pageInnerHeight: number; verticalRatio: number }
  }
  export interface PdfPlaces {
    getFollowingNodesOnPage(): PdfPlace[]
  }

  const pdfmake: {
    virtualfs: { existsSync(name: string): boolean; readFileSync(name: string): Uint8Array }
    setFonts(
      fonts: Record<string, { normal: string; bold: string; italics: string; bolditalics: string }>,
    ): void
    setUrlAccessPolicy(allow: (url: string) => boolean): void
    setLocalAccessPolicy(allow: (path: string) => boolean): void
    setProgressCallback(tell: (share: number) => void): void
    createPdf(definition: PdfDefinition): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfmake
}
