/** LibreOffice as a second reader of Word files: accepts or rejects every change and saves what is left as text. */
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

export const sofficePath = '/usr/bin/soffice'
export const hasLibreOffice = existsSync(sofficePath)

/** Settles every `.docx` in a folder twice and saves the results beside it. */
const MACRO = `Sub Settle(folder As String)
  Dim found() As String
  Dim total As Integer
  Dim k As Integer
  Dim entry As String
  entry = Dir(ConvertFromURL(folder) & "/*.docx")
  Do While entry <> ""
    ReDim Preserve found(total) As String
    found(total) = entry
    total = total + 1
    entry = Dir()
  Loop
  For k = 0 To total - 1
    SettleOne(folder & "/" & found(k), ".uno:AcceptAllTrackedChanges", folder & "/" & found(k) & ".accepted.txt")
    SettleOne(folder & "/" & found(k), ".uno:RejectAllTrackedChanges", folder & "/" & found(k) & ".rejected.txt")
  Next
End Sub

Sub SettleOne(fromUrl As String, command As String, toUrl As String)
  Dim loading(0) As New com.sun.star.beans.PropertyValue
  Dim saving(1) As New com.sun.star.beans.PropertyValue
  Dim doc As Object
  Dim dispatcher As Object
  loading(0).Name = "Hidden"
  loading(0).Value = True
  doc = StarDesktop.loadComponentFromURL(fromUrl, "_blank", 0, loading())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(doc.CurrentController.Frame, command, "", 0, Array())
  saving(0).Name = "FilterName"
  saving(0).Value = "Text (encoded)"
  saving(1).Name = "FilterOptions"
  saving(1).Value = "UTF8,LF,,,"
  doc.storeToURL(toUrl, saving())
  doc.close(True)
End Sub
`

const library = (kind: 'script' | 'dialog') => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">${kind === 'script' ? '<library:element library:name="Module1"/>' : ''}</library:library>`

const libraries = (kind: 'script' | 'dialog') => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${kind}.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

async function writeMacro(profile: string): Promise<void> {
  const basic = path.join(profile, 'user', 'basic')
  const standard = path.join(basic, 'Standard')
  await mkdir(standard, { recursive: true })
  const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escapeXml(MACRO)}</script:module>`
  await Promise.all([
    writeFile(path.join(standard, 'Module1.xba'), module),
    ...(['script', 'dialog'] as const).flatMap((kind) => [
      writeFile(path.join(standard, `${kind}.xlb`), library(kind)),
      writeFile(path.join(basic, `${kind}.xlc`), libraries(kind)),
    ]),
  ])
}

/** Runs LibreOffice with a profile of its own, which the first run makes (and fills with an empty macro library). */
async function soffice(profile: string, args: readonly string[]): Promise<void> {
  await promisify(execFile)(
    sofficePath,
    ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(profile).href}`, ...args],
    { timeout: 150_000 },
  )
}

/**
 * Accepts and rejects every change of Word files.
 * @param folder an empty folder to work in
 * @returns for each file both texts, up to a line that reads `until`, paragraphs parted by "\n"
 */
export async function settleAll(
  folder: string,
  files: readonly Uint8Array[],
  until: string,
): Promise<{ accepted: string; rejected: string }[]> {
  const documents = path.join(folder, 'documents')
  await mkdir(documents, { recursive: true })
  const name = (at: number) => `${String(at).padStart(4, '0')}.docx`
  await Promise.all(files.map((bytes, at) => writeFile(path.join(documents, name(at)), bytes)))
  const profile = path.join(folder, 'profile')
  await soffice(profile, ['--terminate_after_init'])
  await writeMacro(profile)
  await soffice(profile, [`macro:///Standard.Module1.Settle("${pathToFileURL(documents).href}")`])
  const written = await readdir(documents)
  const textOf = async (file: string) => {
    if (!written.includes(file)) throw new Error(`LibreOffice wrote no ${file}.`)
    const text = (await readFile(path.join(documents, file), 'utf8')).replace(/^\ufeff/, '')
    const end = text.indexOf(`\n${until}\n`)
    if (end < 0) throw new Error(`${file} has no line "${until}".`)
    return text.slice(0, end)
  }
  return Promise.all(
    files.map(async (_, at) => ({
      accepted: await textOf(`${name(at)}.accepted.txt`),
      rejected: await textOf(`${name(at)}.rejected.txt`),
    })),
  )
}
