/** The fonts of the report's PDF: static cuts of the program's own, read once per thread. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { create } from 'fontkit'
import pdfmake from 'pdfmake'
import { fontFiles, fontFolder } from './font-files.ts'
import { unpackWoff } from './unpack-woff.ts'

type Cut = keyof (typeof fontFiles)['Sans']
export type FontName = keyof typeof fontFiles

/** Beside the bundle where the program was built, in the packages where it runs from source. */
function fileOf(file: string): string {
  const isSource = import.meta.filename.endsWith('fonts.ts')
  if (isSource) return createRequire(import.meta.url).resolve(file)
  const here = import.meta.dirname
  const root = path.basename(here) === 'parts' ? path.dirname(here) : here
  return path.join(root, fontFolder, path.basename(file))
}

let isLoaded = false
const covered = new Map<FontName, Set<number>>()

function load(): void {
  if (isLoaded) return
  const files = new Map<string, Uint8Array>()
  const fonts: Record<string, Record<Cut, string>> = {}
  for (const [name, cuts] of Object.entries(fontFiles)) {
    const named = { normal: '', bold: '', italics: '', bolditalics: '' }
    for (const [cut, file] of Object.entries(cuts) as [Cut, string][]) {
      const bytes = unpackWoff(readFileSync(fileOf(file)))
      named[cut] = `${name}-${cut}`
      files.set(named[cut], bytes)
      if (cut === 'normal') covered.set(name as FontName, new Set(create(bytes).characterSet))
    }
    fonts[name] = named
  }
  // The library's own store of files looks for its folder, which a bundle does not have.
  pdfmake.virtualfs = {
    existsSync: (name) => files.has(name),
    readFileSync: (name) => Buffer.from(files.get(name) ?? []),
  }
  pdfmake.setFonts(fonts)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  isLoaded = true
}

/** The PDF library with the fonts loaded; it reads no other file and asks no address. */
export function pdfMaker(): typeof pdfmake {
  load()
  return pdfmake
}

/** Fonts by which a character can be set, the wanted one first. */
const fallbacks: Record<FontName, readonly FontName[]> = {
  Sans: ['Sans', 'SansExtended', 'Fallback'],
  Serif: ['Serif', 'SerifExtended', 'Fallback'],
  SansExtended: ['SansExtended', 'Fallback'],
  SerifExtended: ['SerifExtended', 'Fallback'],
  Fallback: ['Fallback'],
}

/** Parts a text by the font that has its characters; what none has is written by its code point, "‹U+4E2D›". */
export function inFonts(
  text: string,
  wanted: FontName,
): { readonly font: FontName; readonly text: string }[] {
  load()
  const parts: { font: FontName; text: string }[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const found =
      code === 10
        ? (parts.at(-1)?.font ?? wanted)
        : fallbacks[wanted].find((name) => covered.get(name)?.has(code))
    const font = found ?? wanted
    const shown = found ? character : `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`
    const last = parts.at(-1)
    if (last?.font === font) last.text += shown
    else parts.push({ font, text: shown })
  }
  return parts
}
