/** What the inputs of every area are made of: rows, and rows that many procedures share. */
import type { ErrorCode, Input, Output, ProcedureName, Reply } from '#shared/contract/index.ts'

export type Call = (name: string, input: unknown) => Promise<Reply>

export interface Row {
  readonly what: string
  readonly input?: unknown
  /** Makes the input with earlier calls through the same host, where it cannot be known before. */
  readonly prepare?: (call: Call) => Promise<unknown>
  readonly answer: 'ok' | ErrorCode
}

/** For procedures that take nothing. */
export const nothing: Row[] = [
  { what: 'nothing', input: {}, answer: 'ok' },
  { what: 'a field too many', input: { extra: 1 }, answer: 'INVALID_INPUT' },
  { what: 'no object', input: 'text', answer: 'INVALID_INPUT' },
  { what: 'null', input: null, answer: 'INVALID_INPUT' },
]

/** For procedures that take one id. */
export function byId(known: string, unknown: string): Row[] {
  return [
    { what: 'a known id', input: { id: known }, answer: 'ok' },
    { what: 'an unknown id', input: { id: unknown }, answer: 'NOT_FOUND' },
    { what: 'no id', input: {}, answer: 'INVALID_INPUT' },
    { what: 'an id of another type', input: { id: 7 }, answer: 'INVALID_INPUT' },
    { what: 'an id that is none', input: { id: '../../etc/passwd' }, answer: 'INVALID_INPUT' },
    {
      what: 'an id that would be SQL',
      input: { id: "x'; DROP TABLE recommendation; --" },
      answer: 'INVALID_INPUT',
    },
  ]
}

/** What a procedure answers, where a row needs that first; throws what it was refused with. */
export async function asked<N extends ProcedureName>(
  call: Call,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const reply = await call(name, input)
  if (!reply.ok) throw new Error(`${name}, which prepares a row, was refused: ${reply.error.message}`)
  return reply.value as Output<N>
}
