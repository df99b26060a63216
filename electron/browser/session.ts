/** Who may use the browser host: whoever opens the printed address first, for as long as the host runs. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

export interface Session {
  /** The secret in the printed address. Good for one exchange. */
  readonly token: string
  /** Whether the given text is the token and nobody has used it; using it uses it up. */
  redeem(token: string): boolean
  /** The `Set-Cookie` value that the exchange answers with. */
  readonly cookie: string
  /** Whether a request's `Cookie` header holds this session. */
  holds(cookieHeader: string | undefined): boolean
}

/**
 * A new session with new secrets, so that nothing from an earlier run of the host opens this one.
 * @param port part of the cookie's name: cookies know no ports, and two hosts must not take each other's place.
 */
export function createSession(port: number): Session {
  const token = randomBytes(32).toString('base64url')
  const secret = randomBytes(32).toString('base64url')
  const name = `charter-oak-${port}`
  let used = false
  return {
    token,
    redeem(given) {
      if (used || !sameSecret(given, token)) return false
      used = true
      return true
    },
    cookie: `${name}=${secret}; Path=/; HttpOnly; SameSite=Strict`,
    holds(cookieHeader) {
      const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim())
      return pairs.some(
        (pair) => pair.startsWith(`${name}=`) && sameSecret(pair.slice(name.length + 1), secret),
      )
    },
  }
}

/** Compares in constant time, whatever the lengths. */
function sameSecret(given: string, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(secret))
}
