/** Inputs of the procedures about the reporting round. */
import { sentFile } from '../sent-file.ts'
import { asked, type Call, type Row } from './rows.ts'

const roundId = 'reporting-round-2017'
const unknown = 'reporting-round-1999'

const departments = [{ name: 'Bethel', kind: 'municipal police' }]
const report = { receivedOn: '2017-11-01', answers: { referrals: 2 }, recordedIn: 'E-mail' }
const figure = { item: 'dcf referrals made', reporter: 'DCF', value: 135, recordedIn: 'Letter' } as const

/** A round with one department; one that is there already is written anew with a fresh list. */
async function aRound(call: Call) {
  const own = 'reporting-round-2040'
  await call('round.begin', { year: 2040 })
  const { round } = await asked(call, 'round.applyTable', { roundId: own, ...freshTable(call), ...apply })
  return { roundId: own, departmentId: round.departments.at(-1)?.id }
}

/** A department that no earlier row has added; both hosts ask as often, so both get the same. */
const timesAsked = new Map<Call, number>()
function freshTable(call: Call) {
  const times = (timesAsked.get(call) ?? 0) + 1
  timesAsked.set(call, times)
  return csv(`Department,Referrals received\nTown ${times},1\n`)
}

const csv = (text: string) => sentFile('reports.csv', text)
const table = csv('Department,Referrals received\nBethel,4\n')
const apply = { questionsAnswered: true, addUnknown: true, receivedOn: '2017-11-01', recordedIn: 'Portal' }

export const roundInputs = {
  'round.list': [{ what: 'nothing', input: {}, answer: 'ok' }],
  'round.get': [
    { what: 'a round', input: { id: roundId }, answer: 'ok' },
    { what: 'an unknown one', input: { id: unknown }, answer: 'NOT_FOUND' },
  ],
  'round.begin': [
    { what: 'a year', input: { year: 2030 }, answer: 'ok' },
    { what: 'a year that has one', input: { year: 2017 }, answer: 'INVALID_INPUT' },
    {
      what: 'the departments of an unknown one',
      input: { year: 2031, departmentsOf: unknown },
      answer: 'NOT_FOUND',
    },
  ],
  'round.putDepartments': [
    { what: 'a department', input: { roundId: 'reporting-round-2030', departments }, answer: 'ok' },
    {
      what: 'one twice',
      input: { roundId, departments: [...departments, ...departments] },
      answer: 'INVALID_INPUT',
    },
  ],
  'round.putReturn': [
    { what: 'a report', prepare: async (call) => ({ ...(await aRound(call)), ...report }), answer: 'ok' },
    {
      what: 'an unknown department',
      input: { roundId, departmentId: 'none', ...report },
      answer: 'NOT_FOUND',
    },
  ],
  'round.removeReturn': [
    { what: 'a report', prepare: aRound, answer: 'ok' },
    { what: 'no report', input: { roundId, departmentId: 'none' }, answer: 'NOT_FOUND' },
  ],
  'round.putFigure': [
    { what: 'a figure', input: { roundId, ...figure }, answer: 'ok' },
    { what: 'a negative one', input: { roundId, ...figure, value: -1 }, answer: 'INVALID_INPUT' },
  ],
  'round.removeFigure': [
    {
      what: 'a figure',
      prepare: async (call) => ({
        roundId,
        // Figures stand in the order of their ids, which are of chance: the last one may be another.
        id: (await asked(call, 'round.putFigure', { roundId, ...figure, item: 'other' })).round.figures.find(
          ({ item }) => item === 'other',
        )?.id,
      }),
      answer: 'ok',
    },
    { what: 'an unknown one', input: { roundId, id: 'none' }, answer: 'NOT_FOUND' },
  ],
  'round.template': [
    { what: 'CSV', input: { roundId, format: 'csv' }, answer: 'ok' },
    { what: 'an unknown round', input: { roundId: unknown, format: 'csv' }, answer: 'NOT_FOUND' },
  ],
  'round.previewTable': [
    { what: 'a table', input: { roundId: 'reporting-round-2030', ...table }, answer: 'ok' },
    { what: 'an empty file', input: { roundId, ...csv('') }, answer: 'INVALID_INPUT' },
  ],
  'round.applyTable': [
    { what: 'a table', input: { roundId: 'reporting-round-2030', ...table, ...apply }, answer: 'ok' },
    {
      what: 'questions not answered',
      input: { roundId, ...table, ...apply, questionsAnswered: false },
      answer: 'INVALID_INPUT',
    },
  ],
  'round.reminder': [
    { what: 'a department', prepare: aRound, answer: 'ok' },
    { what: 'an unknown one', input: { roundId, departmentId: 'none' }, answer: 'NOT_FOUND' },
  ],
} satisfies Record<string, readonly Row[]>
