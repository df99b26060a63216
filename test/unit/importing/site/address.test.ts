import { describe, expect, test } from 'vitest'
import { checkAddress, OFFICIAL_SITE, SiteError } from '../../../../electron/importing/site/index.ts'

describe('addresses that are asked for', () => {
  test.each(['https://www.cga.ct.gov/current/pub/chap_952.htm', 'https://cga.ct.gov/2026/sup/titles.htm'])(
    '%s',
    (address) => {
      expect(checkAddress(address, OFFICIAL_SITE).href).toBe(address)
    },
  )

  test('the configured base on this machine, for tests', () => {
    expect(checkAddress('http://127.0.0.1:8123/current/pub/titles.htm', 'http://127.0.0.1:8123/').port).toBe(
      '8123',
    )
  })
})

describe('addresses that are not', () => {
  test.each([
    ['http://www.cga.ct.gov/current/pub/titles.htm', OFFICIAL_SITE],
    ['https://www.cga.ct.gov.example.org/', OFFICIAL_SITE],
    ['https://www.cga.ct.gov@example.org/', OFFICIAL_SITE],
    ['https://user:secret@www.cga.ct.gov/', OFFICIAL_SITE],
    ['https://www.cga.ct.gov:8443/', OFFICIAL_SITE],
    ['ftp://ftp.cga.ct.gov/pub/data/', OFFICIAL_SITE],
    ['file:///etc/passwd', OFFICIAL_SITE],
    ['http://127.0.0.1:8123/', OFFICIAL_SITE],
    ['http://127.0.0.1:9999/', 'http://127.0.0.1:8123/'],
    ['http://169.254.169.254/', 'http://169.254.169.254/'],
    ['not an address', OFFICIAL_SITE],
  ])('%s with base %s', (address, base) => {
    expect(() => checkAddress(address, base)).toThrow(SiteError)
  })
})
