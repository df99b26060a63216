/** A comparison as a screen holds it: opened on its worker, given up when its texts are no longer shown. */
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Question, Questions } from './model.ts'
import { type Session, startSession } from './session.ts'

/** The questions that open texts. */
type Opening = 'open' | 'openThree'

export type SessionState<Q extends Opening> =
  | { readonly state: 'working' }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'done'; readonly session: Session; readonly opened: Questions[Q][1] }

export interface OpenSession<Q extends Opening> {
  readonly state: SessionState<Q>
  cancel(): void
  again(): void
}

/**
 * @param texts the texts to compare, by the names that the question gives them. A new session starts when one differs.
 * @returns the state; `done` always belongs to exactly these texts
 */
export function useSession<Q extends Opening>(question: Q, texts: Questions[Q][0]): OpenSession<Q> {
  const [settled, setSettled] = useState<{ texts: object; state: SessionState<Q> } | null>(null)
  const [attempt, setAttempt] = useState(0)
  const running = useRef<Session | null>(null)
  const same = useSameTexts(texts)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is the wish to try again
  useEffect(() => {
    const session = startSession()
    running.current = session
    setSettled(null)
    session.ask(question, same).then(
      (opened) => setSettled({ texts: same, state: { state: 'done', session, opened } }),
      (error: Error) => setSettled({ texts: same, state: { state: 'failed', message: error.message } }),
    )
    return () => session.end()
  }, [question, same, attempt])
  const cancel = useCallback(() => {
    running.current?.end()
    setSettled({ texts: same, state: { state: 'cancelled' } })
  }, [same])
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  return { state: settled?.texts === same ? settled.state : { state: 'working' }, cancel, again }
}

/** The same object as long as all its texts are equal. */
function useSameTexts<T extends object>(texts: T): T {
  const kept = useRef(texts)
  const seen = useRef(texts)
  const now = Object.values(texts)
  // Comparing a long text with itself costs nothing, with an equal one a pass over both: done once, not at each render.
  const same = Object.values(seen.current).every((text, index) => text === now[index])
  seen.current = texts
  if (!same) kept.current = texts
  return kept.current
}

/**
 * The answer to a question asked of a session; the one before stays until the next is there.
 * @param input what is asked; null asks nothing
 */
export function useAnswer<Q extends Question>(
  session: Session,
  question: Q,
  input: Questions[Q][0] | null,
): { answer: Questions[Q][1] | null; pending: boolean; failure: string | null } {
  const key = JSON.stringify(input)
  const [got, setGot] = useState<{ session: Session; key: string; answer: Questions[Q][1] } | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for the input
  useEffect(() => {
    if (input === null) return
    let stale = false
    setFailure(null)
    session.ask(question, input).then(
      // Drawn in slices, so that a long answer does not hold the page up.
      (answer) => stale || startTransition(() => setGot({ session, key, answer })),
      (error: Error) => stale || setFailure(error.message),
    )
    return () => {
      stale = true
    }
  }, [session, question, key])
  const mine = got?.session === session ? got : null
  return { answer: mine?.answer ?? null, pending: mine?.key !== key && failure === null, failure }
}
