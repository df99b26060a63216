/** pdfjs-dist ships no types for its worker; only the name that it looks for is used. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
