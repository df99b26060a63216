import type { TextReceipt } from '#shared/contract/index.ts'

/** A text of a source, of a made-up hash. @param digit a hexadecimal digit, to tell hashes apart */
export function receipt(digit: string, more: Partial<TextReceipt> = {}): TextReceipt {
  return {
    sha256: digit.repeat(64),
    sources: [{ sourceId: `source-${digit}`, title: `Source ${digit}`, retrieved: '2026-11-20' }],
    at: null,
    ...more,
  }
}
