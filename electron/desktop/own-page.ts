/** The one page that the desktop app shows, and how to tell it from any other. */

export const scheme = 'app'
export const pageHost = 'charter-oak'
export const pageOrigin = `${scheme}://${pageHost}`
export const pageAddress = `${pageOrigin}/`

/** Whether an address is the page itself, at any place in it (`#…`). */
export function isPageAddress(address: string): boolean {
  return address.split('#', 1)[0] === pageAddress
}

/** What is known of a frame that asks for something. */
export interface FrameFacts {
  readonly origin: string
  readonly url: string
  /** The frame around it; null for the page of a window. */
  readonly parent: unknown
}

/**
 * Whether a frame is the program's own page and not one inside it.
 * @param frame null where Electron no longer knows it (it was closed, or has moved on).
 */
export function isOwnPage(frame: FrameFacts | null | undefined): boolean {
  return frame != null && frame.parent === null && frame.origin === pageOrigin && isPageAddress(frame.url)
}
