/** Where the fonts of the report's PDF come from: packages when run from source; the build copies them beside the bundle. */

/** Folder beside the worker's bundle. */
export const fontFolder = 'fonts'

const cutsOf = (name: string, subset: string) => {
  const file = (weight: number, style: string) =>
    `@fontsource/${name}/files/${name}-${subset}-${weight}-${style}.woff`
  return {
    normal: file(400, 'normal'),
    bold: file(600, 'normal'),
    italics: file(400, 'italic'),
    bolditalics: file(600, 'italic'),
  }
}

/** Each file is one subset of one cut; the last font has what neither of the first two has (Greek, Cyrillic). */
export const fontFiles = {
  Sans: cutsOf('inter', 'latin'),
  Serif: cutsOf('source-serif-4', 'latin'),
  SansExtended: cutsOf('inter', 'latin-ext'),
  SerifExtended: cutsOf('source-serif-4', 'latin-ext'),
  Fallback: {
    normal: 'pdfmake/fonts/Roboto/Roboto-Regular.ttf',
    bold: 'pdfmake/fonts/Roboto/Roboto-Medium.ttf',
    italics: 'pdfmake/fonts/Roboto/Roboto-Italic.ttf',
    bolditalics: 'pdfmake/fonts/Roboto/Roboto-MediumItalic.ttf',
  },
} as const

/** The packages that the named fonts are of; the licence in each goes with every copy of its files. */
export const fontPackages = ['@fontsource/inter', '@fontsource/source-serif-4'] as const
