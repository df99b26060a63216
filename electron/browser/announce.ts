/** The first lines that the browser host prints. */

/** Why this host was started, passed on by the start script that chose it. */
export const reasonVariable = 'CHARTER_OAK_HOST_REASON'

/** The lines, the address to open last, so that it is found at once. */
export function announcement(facts: {
  readonly reason: string | undefined
  readonly dataFolder: string
  readonly opens: boolean
  readonly address: string
}): string[] {
  return [
    `Charter Oak started in the browser host, because ${facts.reason ?? 'it was started directly'}.`,
    `Data folder: ${facts.dataFolder}`,
    'Only this computer can reach it. Stop it with Ctrl+C.',
    facts.opens
      ? 'Your browser opens it now; if it does not, open this address (it lets one browser in, once):'
      : 'Open this address in your browser (it lets one browser in, once):',
    facts.address,
  ]
}
