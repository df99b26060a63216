/** Inputs of the procedures that track recommendations. */
import type { Input } from '#shared/contract/index.ts'
import { raisedBill } from '../imports/drafts.ts'
import { broughtIn } from './import-jobs.ts'
import { asked, type Call, type Row } from './rows.ts'

const recommendationId = '2017-16'
const elementId = '2017-16-anything-of-value'
const pin = { recommendationId, elementId, sectionId: '53a-192a', provision: '(a)(1)' }
const rating: Input<'tracking.rate'> = {
  recommendationId,
  by: 'agency',
  rater: 'Department of Children and Families',
  rating: 'Implemented',
  status: 'enacted',
  date: '2022',
  recordedIn: 'Letter',
}

/** A bill that repeals what recommendation 13 asks to repeal. */
const billId = '2026-hb-5990.lco-4100'
const traceKey = `2017-13/2017-13-repeal/${billId}/1`
const repealing = '2017-13'

async function billRead(call: Call): Promise<void> {
  if ((await call('document.get', { id: billId })).ok) return
  const repeal = 'Section 1. Section 53a-86 of the general statutes is repealed. (Effective October 1, 2026)'
  await broughtIn(call, [raisedBill({ sections: [repeal] })])
}

/** The first thing that is proposed once the trace is confirmed. */
async function aProposal(call: Call): Promise<{ recommendationId: string; key: string }> {
  await billRead(call)
  // Refused where it is confirmed already, which is as good.
  await call('tracking.decideTrace', { key: traceKey, state: 'confirmed' })
  const { rows } = await asked(call, 'tracking.proposals', { recommendationId: repealing })
  const [first] = rows
  if (!first) throw new Error('nothing is proposed')
  return { recommendationId: repealing, key: first.proposal.key }
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
      what: 'a proposal',
      prepare: async (call) => ({ ...(await aProposal(call)), decision: 'overruled', reason: 'Not so.' }),
      answer: 'ok',
    },
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
      what: 'a decision',
      prepare: async (call) => {
        await call('tracking.decide', {
          ...(await aProposal(call).catch(() => ({}))),
          decision: 'overruled',
          reason: 'No.',
        })
        const { decisions } = await asked(call, 'tracking.get', { recommendationId: repealing })
        return { recommendationId: repealing, key: decisions.at(-1)?.key, reason: 'It stands.' }
      },
      answer: 'ok',
    },
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
      prepare: async (call) => {
        await asked(call, 'tracking.rate', rating)
        const { ratings } = await asked(call, 'tracking.get', { recommendationId })
        return { recommendationId, ratingId: ratings.at(-1)?.record.id }
      },
      answer: 'ok',
    },
    { what: 'an unknown one', input: { recommendationId, ratingId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.traces': [
    { what: 'all', input: {}, answer: 'ok' },
    { what: 'an unknown document', input: { documentId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.decideTrace': [
    {
      what: 'a trace',
      prepare: async (call) => {
        await billRead(call)
        return { key: traceKey, state: 'rejected' }
      },
      answer: 'ok',
    },
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
      prepare: async (call) => {
        await asked(call, 'tracking.pin', pin)
        const { pins } = await asked(call, 'tracking.get', { recommendationId })
        return { recommendationId, pinId: pins.at(-1)?.id }
      },
      answer: 'ok',
    },
    { what: 'an unknown one', input: { recommendationId, pinId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.reappearances': [
    {
      what: 'a document',
      prepare: async (call) => {
        await billRead(call)
        return { documentId: billId }
      },
      answer: 'ok',
    },
    { what: 'an unknown document', input: { documentId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'tracking.rules': [{ what: 'nothing', input: {}, answer: 'ok' }],
  'tracking.waiting': [{ what: 'nothing', input: {}, answer: 'ok' }],
} satisfies Record<string, readonly Row[]>
