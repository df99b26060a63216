/** Files and folders as a person picks or drops them: those that can be read among them, each with the folders that it stood in. */

/** A file of a folder keeps its folders in its name: `2026/sup/chap_952.htm` tells which edition it is of. */
export interface PickedFile {
  readonly name: string
  readonly file: File
}

export interface Picked {
  readonly taken: readonly PickedFile[]
  /** Names of what no reader takes, and is left aside. */
  readonly leftAside: readonly string[]
}

/** What each file is, its content tells the host; the name only keeps pictures and the like away. */
const readable = /\.(?:html?|pdf|docx|txt|json|zip)$/i

/** For a file picker. */
export const readableNames = '.htm,.html,.pdf,.docx,.txt,.json,.zip'

/** Parts what can be read from what cannot, in the order of their names. */
export function sortOut(files: readonly PickedFile[]): Picked {
  const sorted = [...files].sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
  return {
    taken: sorted.filter(({ name }) => readable.test(name)),
    leftAside: sorted.filter(({ name }) => !readable.test(name)).map(({ name }) => name),
  }
}

/** What a file input holds: single files, or those of a folder with their paths. */
export function pickedFromInput(list: FileList | null): Picked {
  return sortOut([...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, file })))
}

/**
 * What was dropped, folders read to their ends. The items must be read before the drop event is over, so this begins
 * at once and finishes later.
 */
export async function pickedFromDrop(transfer: DataTransfer): Promise<Picked> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? [])
  // Some systems hand over files without entries.
  if (entries.length === 0) return pickedFromInput(transfer.files)
  return sortOut((await Promise.all(entries.map(filesIn))).flat())
}

async function filesIn(entry: FileSystemEntry): Promise<PickedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    )
    return [{ name: entry.fullPath.replace(/^\//, ''), file }]
  }
  const children = await childrenOf((entry as FileSystemDirectoryEntry).createReader())
  return (await Promise.all(children.map(filesIn))).flat()
}

/** A folder's reader gives its entries in portions and ends with an empty one. */
async function childrenOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return all
    all.push(...portion)
  }
}
