import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo, Server } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Fetcher, SiteError } from '../../../../electron/importing/site/index.ts'

const noOpenssl = spawnSync('openssl', ['version']).status !== 0
const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-tls-'))
const file = (name: string) => path.join(folder, name)
const pem = (name: string) => readFileSync(file(`${name}.pem`), 'utf8')
const openssl = (...args: string[]) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })

/** Makes a certificate signed by another (by itself where none is given). */
function certificate(name: string, extensions: string, issuer?: string): void {
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    `/CN=${name}`,
  )
  writeFileSync(file(`${name}.ext`), extensions)
  const by = issuer
    ? ['-CA', `${issuer}.pem`, '-CAkey', `${issuer}.key`, '-CAcreateserial']
    : ['-signkey', `${name}.key`]
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-out',
    `${name}.pem`,
    '-days',
    '30',
    '-extfile',
    `${name}.ext`,
    ...by,
  )
}

const CA = 'basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n'
const listening: Server[] = []

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  listening.push(server)
  return (server.address() as AddressInfo).port
}

let base = ''
let served: Buffer | string = ''

describe.skipIf(noOpenssl)(
  'a site that leaves out its intermediate certificate (skipped without openssl)',
  () => {
    beforeAll(async () => {
      const authority = await listen(http.createServer((_, response) => response.end(served)))
      certificate('root', CA)
      certificate('between', CA, 'root')
      certificate('other', CA)
      const leaf = `subjectAltName=DNS:localhost\nauthorityInfoAccess=caIssuers;URI:http://localhost:${authority}/between.crt\n`
      certificate('leaf', leaf, 'between')
      const site = https.createServer(
        { key: readFileSync(file('leaf.key')), cert: pem('leaf') },
        (_, response) => response.end('page'),
      )
      base = `https://localhost:${await listen(site)}/`
    }, 60_000)
    afterAll(() => {
      for (const server of listening) server.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const get = (ca: string, mayAsk: (host: string) => boolean = () => true) =>
      new Fetcher({ base, ca: [pem(ca)], pauseMs: 0, retries: 0, mayAskForCertificate: mayAsk })
        .get(base, () => {})
        .then((page) => new TextDecoder().decode(page.bytes))

    test('is read once the gap is closed from the authority that its certificate names', async () => {
      served = openssl('x509', '-in', 'between.pem', '-outform', 'DER')
      expect(await get('root')).toBe('page')
    })

    test.each([
      ['the root is not trusted', 'other', () => pem('between')],
      ['the authority sends another certificate', 'root', () => pem('other')],
      ['the authority sends no certificate', 'root', () => 'nothing'],
    ])('is refused where %s', async (_, ca, sends) => {
      served = sends()
      const error = await get(ca).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(SiteError)
      expect(error).toMatchObject({ code: 'TLS' })
    })

    test('only public authorities are asked', async () => {
      served = pem('between')
      const asked: string[] = []
      const mayAsk = (host: string) => {
        asked.push(host)
        return false
      }
      await expect(get('root', mayAsk)).rejects.toMatchObject({ code: 'TLS' })
      expect(asked).toEqual(['localhost'])
      const unasked = new Fetcher({ base, ca: [pem('root')], pauseMs: 0, retries: 0 })
      await expect(unasked.get(base, () => {})).rejects.toMatchObject({ code: 'TLS' })
    })
  },
)
