/** A server on this machine that plays the legislature's site: a few pages, and the faults that a test asks for. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { chapterHtml, section } from '../statutes/pages.ts'

const list = (id: string, heading: string, rows: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>x</title></head><body><div id="${id}">${heading}<table>${rows}</table></div></body></html>`

const row = (left: string, name: string, file: string) =>
  `<tr><td><a href="${file}">${left}</a></td><td><a href="${file}">${name}</a></td></tr>`

const NOTE = '<h4><a href="/2026/sup/titles.htm">Note: Readers should refer to the 2026 Supplement …</a></h4>'

const PAGES: Readonly<Record<string, string>> = {
  '/current/pub/titles.htm': list(
    'titles.htm',
    `<h2>Revised to January 1, 2025</h2>${NOTE}`,
    row('Title 50a', 'Trees', 'title_50a.htm'),
  ),
  '/current/pub/title_50a.htm': list(
    'title_50a.htm',
    '<h1>TITLE 50a</h1><h1>TREES</h1>',
    row('Chapter 999', 'Oak Trees', 'chap_999.htm') + row('Chapter 998', 'Elms', 'chap_998.htm'),
  ),
  '/current/pub/chap_999.htm': chapterHtml([section('50a-1', 'Oaks.', 'Oaks stand.')]),
  '/current/pub/chap_998.htm': chapterHtml([section('50a-7', 'Elms.', 'Elms stand.')]),
  '/2026/sup/titles.htm': list(
    'titles.htm',
    '<h2>2026 Supplement, revised to January 1, 2026</h2>',
    row('Title 50a', 'Trees', 'title_50a.htm'),
  ),
  '/2026/sup/title_50a.htm': list(
    'title_50a.htm',
    '<h1>TITLE 50a</h1><h1>TREES</h1>',
    row('Chapter 999', 'Oak Trees', 'chap_999.htm'),
  ),
  '/2026/sup/chap_999.htm': chapterHtml([section('50a-1', 'Oaks.', 'Oaks fall.')]),
}

/** @returns true where it answered itself */
export type Fault = (request: http.IncomingMessage, response: http.ServerResponse, count: number) => boolean

export interface SmallSite {
  readonly base: string
  /** Paths asked for, in order. */
  readonly asked: string[]
  fault: Fault
  close(): Promise<void>
}

export async function startSmallSite(): Promise<SmallSite> {
  const asked: string[] = []
  const server = http.createServer((request, response) => {
    asked.push(request.url ?? '')
    if (site.fault(request, response, asked.length)) return
    const page = PAGES[request.url ?? '']
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(page ?? 'no such page')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const site: SmallSite = {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    fault: () => false,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return site
}
