/** The part of fontkit (which the PDF library embeds fonts with) that tells which characters a font has. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): { readonly characterSet: readonly number[] }
}
