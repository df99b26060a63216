/** Exchanges the host's one-time address for its cookie once, so that every test starts inside. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Where the cookie waits for the tests, as Playwright's storage state. */
export const stateFile = path.resolve(import.meta.dirname, '../../out/reports/browser-session.json')

/** Exchanges a host's one-time address for its cookie. @returns Playwright's storage state with it */
export async function sessionAt(address: string) {
  const answer = await fetch(address, { redirect: 'manual' })
  const [pair = ''] = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  if (answer.status !== 303 || pair === '')
    throw new Error(`The host did not let the tests in: ${answer.status}.`)
  const [name = '', value = ''] = pair.split('=')
  const cookie = {
    name,
    value,
    domain: '127.0.0.1',
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Strict' as const,
  }
  return { cookies: [cookie], origins: [] }
}

export default async function letIn(): Promise<void> {
  const address = process.env.CHARTER_OAK_ADDRESS
  if (!address) throw new Error('The browser host printed no address.')
  const state = await sessionAt(address)
  mkdirSync(path.dirname(stateFile), { recursive: true })
  writeFileSync(stateFile, JSON.stringify(state))
}
