/// <reference path="./pdf-worker.d.ts" />
import type * as Pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'

let loading: Promise<typeof Pdfjs> | undefined

/** While it loads, pdfjs warns that it cannot draw pages without its canvas. Nothing is drawn here. */
async function withoutWarnings<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console
  console.warn = () => undefined
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

/**
 * The PDF reader, loaded when the first PDF is read. It runs in this process: its worker's code is imported and put
 * where it looks for it, so that the bundle needs no second file.
 */
export function loadPdfjs(): Promise<typeof Pdfjs> {
  loading ??= withoutWarnings(async () => {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    Object.assign(globalThis, { pdfjsWorker: worker })
    return import('pdfjs-dist/legacy/build/pdf.mjs')
  })
  return loading
}
