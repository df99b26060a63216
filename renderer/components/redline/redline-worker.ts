/** Computes redlines off the interface thread. One request at a time; a stale one is ended with its worker. */
import { answer, type RedlineRequest } from './redline-answer.ts'

globalThis.onmessage = (event: MessageEvent<RedlineRequest>) => globalThis.postMessage(answer(event.data))
