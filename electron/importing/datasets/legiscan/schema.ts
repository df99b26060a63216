/**
 * The parts of LegiScan's JSON that are read (LegiScan API User Manual 1.91: getBill, getDataset and the files of the
 * weekly archives, which have one shape). Unknown fields are left alone: the service adds some now and then.
 */
import { z } from 'zod'
import { looseAddress, looseDay, looseFlag, looseInteger, looseList, looseText } from '../loose.ts'

const session = z.object({
  year_start: looseInteger,
  year_end: looseInteger,
  special: looseFlag.optional(),
  /** 1 once the session has adjourned for good. */
  sine_die: looseFlag.optional(),
  /** 1 once a later session has begun. */
  prior: looseFlag.optional(),
  session_name: looseText(200),
  session_title: looseText(200),
})

const sponsor = z.object({
  name: looseText(300),
  party: looseText(60),
  district: looseText(60),
  sponsor_type_id: looseInteger.optional(),
  committee_sponsor: looseFlag.optional(),
})

const text = z.object({
  date: looseDay,
  type: looseText(100),
  type_id: looseInteger.optional(),
  url: looseAddress,
  state_link: looseAddress,
})

const amendment = z.object({
  adopted: looseFlag.optional(),
  chamber: looseText(10),
  date: looseDay,
  title: looseText(2000),
  description: looseText(4000),
  url: looseAddress,
  state_link: looseAddress,
})

const vote = z.object({
  date: looseDay,
  desc: looseText(4000),
  chamber: looseText(10),
  yea: looseInteger,
  nay: looseInteger,
  nv: looseInteger.optional(),
  absent: looseInteger.optional(),
  passed: looseFlag,
})

export const legiScanBill = z.object({
  bill_id: looseInteger,
  state: z.string().max(10),
  bill_number: z.string().min(1, 'it is empty').max(40),
  session,
  url: looseAddress,
  state_link: looseAddress,
  status: looseInteger,
  status_date: looseDay,
  progress: looseList(z.object({ date: looseDay, event: looseInteger })),
  title: looseText(4000),
  description: looseText(20_000),
  history: looseList(z.object({ date: looseDay, action: looseText(4000), chamber: looseText(10) })),
  sponsors: looseList(sponsor),
  subjects: looseList(z.object({ subject_name: looseText(300) })),
  texts: looseList(text),
  amendments: looseList(amendment),
  votes: looseList(vote),
})
export type LegiScanBill = z.output<typeof legiScanBill>

/** Of getDataset: an archive in base64. */
export const legiScanDataset = z.object({ zip: z.string().min(1, 'it is empty') })
