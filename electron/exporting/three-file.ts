/** A comparison of three as a file. */
import { sideName } from '#shared/redline/outputs/index.ts'
import {
  type ThreeOutputFormat,
  type ThreeOutputInput,
  threeHtml,
  threeJson,
  threeMarkdown,
} from '#shared/redline/outputs/three/index.ts'
import { threeDocx } from './docx/three-docx.ts'
import { asUtf8, defaultAuthor, fileKinds, nameable } from './redline-file.ts'
import type { WrittenFile } from './written-file.ts'

/** "three-texts-C.G.S.-53a-86-2017-supplement-and-HB-5001.html" */
function threeFileName({ receipts }: ThreeOutputInput, format: ThreeOutputFormat): string {
  const names = [receipts.base, receipts.left, receipts.right]
    .map((side) =>
      nameable(sideName(side))
        .slice(0, 40)
        .replace(/[-.]+$/, ''),
    )
    .filter((name) => name !== '')
  return `three-texts-${names.join('-and-') || 'compared'}${fileKinds[format].ending}`
}

async function bytesOf(input: ThreeOutputInput, format: ThreeOutputFormat, creator: string) {
  switch (format) {
    case 'html':
      return asUtf8(threeHtml(input))
    case 'markdown':
      return asUtf8(threeMarkdown(input))
    case 'json':
      return asUtf8(threeJson(input))
    case 'docx':
      return threeDocx(input, creator)
  }
}

/** Writes the file. The texts must hold nothing that the format cannot (`firstUnholdable`). */
export async function threeFile(
  input: ThreeOutputInput,
  format: ThreeOutputFormat,
  creator: string = defaultAuthor,
): Promise<WrittenFile> {
  return {
    name: threeFileName(input, format),
    mime: fileKinds[format].mime,
    bytes: await bytesOf(input, format, creator),
  }
}
