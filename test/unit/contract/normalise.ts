/** Takes out of an answer what must differ between two hosts on two stores: places, moments, chance and versions. */
import { isUtf8 } from 'node:buffer'
import type { Reply } from '#shared/contract/index.ts'

export function normalise(reply: Reply, dataFolder: string): unknown {
  const text = JSON.stringify(reply, (key, value: unknown) => {
    if (key === 'host') return '<host>'
    if (key === 'electron') return '<electron>'
    // Grows with the log, whose entries hold random ids.
    if (key === 'databaseBytes' || key === 'bytes') return typeof value
    // A file's moment is inside it: a text file is compared as text, a packed one by its being there.
    if (key === 'base64' && typeof value === 'string') {
      const file = Buffer.from(value, 'base64')
      return isUtf8(file) ? file.toString('utf8') : '<packed file>'
    }
    return value
  })
  const plain = text
    .replaceAll(dataFolder, '<data>')
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<moment>')
    .replaceAll(/\d{4}-?\d\d-?\d\dT\d\d-?\d\d-?\d\d[-.]?\d*Z?/g, '<moment>')
    .replaceAll(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, '<chance>')
    // Ids of what a person adds end in eight random digits of base 16.
    .replaceAll(/\b([a-z0-9.-]*[a-z])-[0-9a-f]{8}\b/g, '$1-<chance>')
  return JSON.parse(plain)
}
