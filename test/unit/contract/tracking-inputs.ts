/** Inputs of the procedures that track recommendations. */
import type { Call, Row } from './inputs.ts'

const recommendationId = '2017-16'
const elementId = '2017-16-anything-of-value'
const pin = { recommendationId, elementId, sectionId: '53a-192a', provision: '(a)(1)' }
const rating = {
  recommendationId,
  by: 'agency',
  rater: 'Department of Children and Families',
  rating: 'Implemented',
  status: 'enacted',
  date: '2022',
  recordedIn: 'Letter',
}

interface Tracking {
  readonly pins: readonly { readonly id: string }[]
  readonly ratings: readonly { readonly record: { readonly id: string } }[]
}

/** Makes something, and gives the id that the recommendation’s tracking then shows for it. */
async function idOf(
  call: Call,
  name: string,
  input: unknown,
  pick: (tracking: Tracking) => string | undefined,
) {
  await call(name, input)
  const reply = await call('tracking.get', { recommendationId })
  if (!reply.ok) throw new Error(reply.error.message)
  return pick(reply.value as Tracking)
}

const noTrace = '2017-16/2017-16-anything-of-value/2099-hb-1.lco-1/1'

export const trackingInputs = {
  'tracking.proposals': [
    { what: 'all', input: {}, answer: 'ok' },
    { what: 'an unknown recommendation', input: { recommendationId: '1999-01' }, answer: 'NOT_FOUND' },
  ],
  'tracking.get': [
    { what: 'a recommendation', input: { recommendationId }, answer: 'ok' },
    { what: 'an unknown one', input: { recommendationId: '1999-01' }, answer: 'NOT_FOUND' },
  ],
  'tracking.decide': [
    {
      what: 'nothing proposed',
      input: { recommendationId, key: 'none', decision: 'accepted' },
      answer: 'NOT_FOUND',
    },
    {
      what: 'no decision',
      input: { recommendationId, key: 'none', decision: 'postponed' },
      answer: 'INVALID_INPUT',
    },
  ],
  'tracking.reopen': [
    {
      what: 'nothing decided',
      input: { recommendationId, key: 'none', reason: 'It stands.' },
      answer: 'NOT_FOUND',
    },
    { what: 'no reason', input: { recommendationId, key: 'none', reason: ' ' }, answer: 'INVALID_INPUT' },
  ],
  'tracking.rate': [
    { what: 'a rating', input: rating, answer: 'ok' },
    { what: 'a status that is none', input: { ...rating, status: 'fine' }, answer: 'INVALID_INPUT' },
  ],
  'tracking.removeRating': [
    {
      what: 'a rating',
      prepare: async (call) => ({
        recommendationId,
        ratingId: await idOf(call, 'tracking.rate', rating, ({ ratings }) => ratings.at(-1)?.record.id),
      }),
      answer: 'ok',
    },
    { what: 'an unknown one', input: { recommendationId, ratingId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.traces': [
    { what: 'all', input: {}, answer: 'ok' },
    { what: 'an unknown document', input: { documentId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.decideTrace': [
    { what: 'an unknown trace', input: { key: noTrace, state: 'confirmed' }, answer: 'NOT_FOUND' },
    { what: 'no state', input: { key: noTrace, state: 'perhaps' }, answer: 'INVALID_INPUT' },
  ],
  'tracking.pin': [
    { what: 'a section', input: pin, answer: 'ok' },
    { what: 'nowhere', input: { recommendationId, elementId }, answer: 'INVALID_INPUT' },
    { what: 'an unknown element', input: { ...pin, elementId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.places': [
    { what: 'a citation', input: { text: '53a-192a(a)' }, answer: 'ok' },
    { what: 'nothing typed', input: { text: '' }, answer: 'ok' },
    { what: 'more than is given at once', input: { text: 'a', limit: 51 }, answer: 'INVALID_INPUT' },
  ],
  'tracking.unpin': [
    {
      what: 'a pin',
      prepare: async (call) => ({
        recommendationId,
        pinId: await idOf(call, 'tracking.pin', pin, ({ pins }) => pins.at(-1)?.id),
      }),
      answer: 'ok',
    },
    { what: 'an unknown one', input: { recommendationId, pinId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.reappearances': [
    { what: 'an unknown document', input: { documentId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.rules': [{ what: 'nothing', input: {}, answer: 'ok' }],
} satisfies Record<string, readonly Row[]>
