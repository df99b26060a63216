/// <reference path="./pdf-worker.d.ts" />
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

let loading: Promise<typeof Pdfjs> | undefined

/**
 * The PDF reader, loaded when the first PDF is read. It runs in this process: its worker's code is imported and put
 * where it looks for it, so that the bundle needs no second file.
 */
export function loadPdfjs(): Promise<typeof Pdfjs> {
  loading ??= (async () => {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    Object.assign(globalThis, { pdfjsWorker: worker })
    return import('pdfjs-dist/legacy/build/pdf.mjs')
  })()
  return loading
}
