/** Inputs of the procedures about frameworks, and about arrests and convictions. */
import { sentFile } from '../sent-file.ts'
import { asked, type Call, type Row } from './rows.ts'

const csv = (text: string) => sentFile('table.csv', text)
const facts = { title: 'A report card', publisher: 'A publisher', edition: '2025', date: '2025' }
const criterion = { code: '1', area: '', title: 'A law against it', text: '' }

/** A framework with one criterion and one section mapped to it. */
async function aFramework(call: Call) {
  const begun = await asked(call, 'framework.begin', { ...facts, from: 'nothing' })
  const frameworkId = begun.framework.record.id
  const filled = await asked(call, 'framework.putCriterion', { frameworkId, ...criterion })
  const criterionId = filled.framework.criteria[0]?.id ?? ''
  const mapping = { frameworkId, criterionId, sectionId: '53a-192a' }
  const { framework } = await asked(call, 'framework.map', mapping)
  return { frameworkId, criterionId, mappingId: framework.criteria[0]?.sections[0]?.id }
}

const byId = async (call: Call) => ({ id: (await aFramework(call)).frameworkId })
const table = csv('Code,Area,Title,Text\n2,Area,Another,Words\n')
const figure = {
  sectionId: '53a-192a',
  year: 2020,
  kind: 'arrests',
  value: 3,
  reporter: 'A body',
  recordedIn: 'Letter',
}
const cases = csv('Section,Year,Arrests,Reported by\n53a-192a,2021,4,A body\n')
const unknown = { what: 'an unknown one', input: { id: 'none' }, answer: 'NOT_FOUND' } as const

export const frameworkInputs = {
  'framework.list': [{ what: 'nothing', input: {}, answer: 'ok' }],
  'framework.get': [{ what: 'a framework', prepare: byId, answer: 'ok' }, unknown],
  'framework.begin': [
    { what: 'from the inventory', input: { ...facts, from: 'inventory areas' }, answer: 'ok' },
    {
      what: 'an address that is none',
      input: { ...facts, from: 'nothing', url: 'x' },
      answer: 'INVALID_INPUT',
    },
    {
      what: 'an address that is a script',
      input: { ...facts, from: 'nothing', url: 'javascript:alert(1)' },
      answer: 'INVALID_INPUT',
    },
  ],
  'framework.put': [
    {
      what: 'another edition',
      prepare: async (call) => ({ ...facts, ...(await byId(call)), edition: '2026' }),
      answer: 'ok',
    },
    { what: 'an unknown one', input: { ...facts, id: 'none' }, answer: 'NOT_FOUND' },
  ],
  'framework.remove': [{ what: 'a framework', prepare: byId, answer: 'ok' }, unknown],
  'framework.putCriterion': [
    {
      what: 'a criterion',
      prepare: async (call) => ({ ...criterion, ...(await inFramework(call)), code: '9' }),
      answer: 'ok',
    },
    {
      what: 'a code twice',
      prepare: async (call) => ({ ...criterion, ...(await inFramework(call)) }),
      answer: 'INVALID_INPUT',
    },
  ],
  'framework.removeCriterion': [
    {
      what: 'a criterion',
      prepare: async (call) => {
        const { frameworkId, criterionId } = await aFramework(call)
        return { frameworkId, id: criterionId }
      },
      answer: 'ok',
    },
    {
      what: 'an unknown one',
      prepare: async (call) => ({ ...(await inFramework(call)), id: 'none' }),
      answer: 'NOT_FOUND',
    },
  ],
  'framework.map': [
    { what: 'a provision', prepare: mapped('53a-192a', '(a)'), answer: 'ok' },
    { what: 'one that is there', prepare: mapped('53a-192a', ''), answer: 'INVALID_INPUT' },
    { what: 'an unknown section', prepare: mapped('99-999', ''), answer: 'INVALID_INPUT' },
  ],
  'framework.unmap': [
    {
      what: 'a mapping',
      prepare: async (call) => {
        const { frameworkId, mappingId } = await aFramework(call)
        return { frameworkId, id: mappingId }
      },
      answer: 'ok',
    },
    {
      what: 'an unknown one',
      prepare: async (call) => ({ ...(await inFramework(call)), id: 'none' }),
      answer: 'NOT_FOUND',
    },
  ],
  'framework.sections': [
    { what: 'a number', input: { text: '53a-192a(a)' }, answer: 'ok' },
    { what: 'a word', input: { text: 'traffick' }, answer: 'ok' },
    { what: 'too much text', input: { text: 'x'.repeat(201) }, answer: 'INVALID_INPUT' },
  ],
  'framework.template': [
    { what: 'CSV', input: { format: 'csv' }, answer: 'ok' },
    { what: 'a format that is none', input: { format: 'ods' }, answer: 'INVALID_INPUT' },
  ],
  'framework.previewTable': [
    { what: 'a table', prepare: async (call) => ({ ...(await inFramework(call)), ...table }), answer: 'ok' },
    { what: 'of an unknown framework', input: { frameworkId: 'none', ...table }, answer: 'NOT_FOUND' },
  ],
  'framework.applyTable': [
    {
      what: 'a table',
      prepare: async (call) => ({ ...(await inFramework(call)), ...table, questionsAnswered: false }),
      answer: 'ok',
    },
    {
      what: 'a table without titles',
      prepare: async (call) => ({
        ...(await inFramework(call)),
        ...csv('Code\n1\n'),
        questionsAnswered: true,
      }),
      answer: 'INVALID_INPUT',
    },
  ],
  'framework.export': [
    {
      what: 'CSV',
      prepare: async (call) => ({ ...(await byId(call)), format: 'csv' }),
      // Its name holds an id that is made anew each time: test/unit/service/frameworks.test.ts reads it.
      answer: 'ok',
    },
    { what: 'an unknown one', input: { id: 'none', format: 'csv' }, answer: 'NOT_FOUND' },
  ],
  'cases.list': [
    { what: 'all', input: {}, answer: 'ok' },
    { what: 'of a section', input: { sectionId: '53a-192a' }, answer: 'ok' },
    { what: 'of what is no section', input: { sectionId: 'x' }, answer: 'INVALID_INPUT' },
  ],
  'cases.put': [
    { what: 'a figure', input: figure, answer: 'ok' },
    { what: 'the same again', input: figure, answer: 'INVALID_INPUT' },
    { what: 'half an arrest', input: { ...figure, value: 0.5 }, answer: 'INVALID_INPUT' },
    { what: 'an unknown section', input: { ...figure, sectionId: '99-999' }, answer: 'INVALID_INPUT' },
  ],
  'cases.remove': [
    {
      what: 'a figure',
      prepare: async (call) => {
        await call('cases.put', { ...figure, year: 1999 })
        const { rows } = await asked(call, 'cases.list', {})
        return { id: rows.find(({ year }) => year === 1999)?.id }
      },
      answer: 'ok',
    },
    unknown,
  ],
  'cases.template': [{ what: 'CSV', input: { format: 'csv' }, answer: 'ok' }],
  'cases.previewTable': [
    { what: 'a table', input: cases, answer: 'ok' },
    { what: 'an empty file', input: csv(''), answer: 'INVALID_INPUT' },
  ],
  'cases.applyTable': [
    { what: 'a table', input: { ...cases, questionsAnswered: false, recordedIn: 'Letter' }, answer: 'ok' },
    {
      what: 'the same again',
      input: { ...cases, questionsAnswered: false, recordedIn: 'Letter' },
      answer: 'INVALID_INPUT',
    },
  ],
} satisfies Record<string, readonly Row[]>

async function inFramework(call: Call) {
  return { frameworkId: (await aFramework(call)).frameworkId }
}

function mapped(sectionId: string, provision: string) {
  return async (call: Call) => {
    const { frameworkId, criterionId } = await aFramework(call)
    return { frameworkId, criterionId, sectionId, provision }
  }
}
