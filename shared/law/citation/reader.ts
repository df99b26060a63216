/** Thrown inside the citation grammar only; `parseCitation` turns it into a result. */
export class Malformed extends Error {
  readonly where: number
  constructor(message: string, where: number) {
    super(message)
    this.where = where
  }
}

/** A place in a text and the means to move on from it. Patterns must carry the sticky flag. */
export class Reader {
  readonly text: string
  at: number
  /** True when a person typed just the citation; false in running prose, where the grammar is stricter. */
  readonly typed: boolean

  constructor(text: string, at: number, typed: boolean) {
    this.text = text
    this.at = at
    this.typed = typed
  }

  /** Reads `pattern` here and moves past it, or returns undefined and stays. */
  take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (!found) return undefined
    this.at = pattern.lastIndex
    return found
  }

  sees(pattern: RegExp): boolean {
    pattern.lastIndex = this.at
    return pattern.test(this.text)
  }

  /** Runs `read`; if it fails, goes back to where it started and returns undefined. */
  attempt<T>(read: () => T): T | undefined {
    const start = this.at
    try {
      return read()
    } catch (error) {
      if (!(error instanceof Malformed)) throw error
      this.at = start
      return undefined
    }
  }

  /** The next few characters, for messages. */
  ahead(): string {
    const rest = this.text.slice(this.at, this.at + 20)
    return rest === '' ? 'the end of the text' : `“${rest}”`
  }

  fail(message: string, where: number = this.at): never {
    throw new Malformed(message, where)
  }
}
