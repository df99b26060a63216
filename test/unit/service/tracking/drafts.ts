/** Drafts that take up recommendations of the fixture corpus; none of them exists. */
import type { Bill } from '#shared/model/index.ts'
import { services } from '../../../store/helpers.ts'
import { documentOf, type Put, paragraph, put } from '../documents/put.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const clause =
  'Subsection (a) of section 53a-901 of the general statutes is repealed and the following is substituted in lieu thereof (Effective October 1, 2020):'
export const bill2020 = {
  id: '2020-hb-5502',
  number: 'HB 5502',
  year: 2020,
  session: '2020 February',
  outcome: 'not enacted' as const,
  actions: [{ date: '2020-03-02', action: 'House Passed as Amended by House Amendment Schedule A' }],
} satisfies Partial<Bill>

/** The bill as raised repeals § 53a-92 and puts the council’s phrase in; the substitute drops the repeal. */
export const raised: Put = {
  id: '2020-hb-5502.lco-100',
  kind: 'raised bill',
  label: 'LCO No. 100',
  bill: bill2020,
  document: documentOf([
    paragraph(`Section 1. ${clause}`),
    paragraph('(a) A person who does so [for a fee] _in exchange for anything of value_ is guilty.'),
    paragraph('Sec. 2. Section 53a-92 of the general statutes is repealed. (Effective October 1, 2020)'),
  ]),
}
export const substitute: Put = {
  id: '2020-hb-5502.file-9',
  kind: 'file copy',
  label: 'File No. 9',
  bill: bill2020,
  fileNumber: '9',
  document: documentOf([
    paragraph(`Section 1. ${clause}`),
    paragraph('(a) A person who does so [for a fee] _in exchange for anything of value_ is guilty.'),
  ]),
}
/** Does what element 2017-02-b asks. */
export const act: Put = {
  id: 'pa-22-7.act',
  kind: 'public act',
  label: 'P.A. 22-7',
  act: { id: 'pa-22-7', number: 'P.A. 22-7', year: 2022, approved: '2022-05-20' },
  document: documentOf([
    paragraph('Section 1. Section 53a-92 of the general statutes is repealed. (Effective July 1, 2022)'),
  ]),
}

/** Services on the fixture corpus, with these documents read, on November 22, 2026. */
export function open(...documents: Put[]) {
  const one = services(undefined, undefined, { now })
  put(one, documents)
  return one
}

/** The trace of the repeal that element 2017-02-b asks for. */
export const repealKey = '2017-02/2017-02-b/2020-hb-5502.lco-100/2'
