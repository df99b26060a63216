/** Which host to start, and why. */

export interface Circumstances {
  /** What the person asked for, if anything. */
  readonly asked?: 'browser' | 'desktop'
  readonly platform: NodeJS.Platform
  readonly hasDisplay: boolean
  readonly isRoot: boolean
  /** Finds Electron's runtime, fetching it if need be; asked only when the answer matters. */
  readonly runtime: () => string | null
}

export type Choice =
  | { readonly host: 'desktop'; readonly runtime: string; readonly reason: string }
  | { readonly host: 'browser'; readonly reason: string }
  | { readonly host: 'none'; readonly problem: string }

/**
 * Chooses the host. `reason` ends a sentence that begins "Charter Oak started …, because". A host that was asked for
 * is never silently replaced by the other.
 */
export function chooseHost(now: Circumstances): Choice {
  if (now.asked === 'browser') return { host: 'browser', reason: '--browser asks for it' }
  const hindrance = desktopHindrance(now)
  const asked = now.asked === 'desktop'
  if (hindrance !== null) {
    return asked
      ? { host: 'none', problem: `The desktop app cannot start: ${hindrance}.` }
      : { host: 'browser', reason: hindrance }
  }
  const runtime = now.runtime()
  if (runtime === null) {
    return asked
      ? { host: 'none', problem: noRuntime }
      : { host: 'browser', reason: 'Electron’s runtime is not installed and could not be fetched' }
  }
  return {
    host: 'desktop',
    runtime,
    reason: asked ? '--desktop asks for it' : 'Electron’s runtime is installed',
  }
}

const noRuntime =
  'The desktop app cannot start: Electron’s runtime is not installed and could not be fetched. ' +
  'With a network connection, run "npx install-electron", then start again; or use npm start -- --browser.'

function desktopHindrance({ platform, hasDisplay, isRoot }: Circumstances): string | null {
  if (platform !== 'linux') return null
  if (!hasDisplay) return 'there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set)'
  return isRoot ? 'Electron’s sandbox does not work for root' : null
}
