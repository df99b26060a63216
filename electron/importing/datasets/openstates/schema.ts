/**
 * The parts of Open States' JSON that are read: bills of API v3 (openstates/api-v3, api/schemas.py) and of the session
 * archives (openstates.org, bulk_export.py), which name the same things differently.
 */
import { z } from 'zod'
import { looseAddress, looseDay, looseInteger, looseList, looseText } from '../loose.ts'

const classes = looseList(z.string().max(100))

const links = looseList(z.object({ url: looseAddress, media_type: looseText(100) }))

const version = z.object({ note: looseText(300), date: looseDay, links })

const sponsorship = z.object({
  name: looseText(300),
  entity_type: looseText(60),
  classification: looseText(60),
  primary: z.boolean().optional(),
  person: z.object({ party: looseText(60) }).nullish(),
})

const action = z.object({
  description: looseText(4000),
  date: looseDay,
  classification: classes,
  order: looseInteger.optional(),
  organization: z.object({ name: looseText(200), classification: looseText(60) }).optional(),
  organization__name: looseText(200),
})

const count = z.object({ option: looseText(60), value: looseInteger })

const vote = z.object({
  motion_text: looseText(4000),
  start_date: looseDay,
  result: looseText(60),
  organization: z.object({ classification: looseText(60) }).optional(),
  organization__classification: looseText(60),
  counts: looseList(count),
})

const shared = {
  id: z.string().min(1, 'it is empty').max(100),
  identifier: z.string().min(1, 'it is empty').max(40),
  title: looseText(4000),
  subject: looseList(looseText(300)),
  abstracts: looseList(z.object({ abstract: looseText(20_000) })),
  sources: looseList(z.object({ url: looseAddress })),
  votes: looseList(vote),
}

/** API v3. Actions, versions and the like stand there only if they were asked for. */
export const apiBill = z.object({
  ...shared,
  session: z.string().min(1, 'it is empty').max(80),
  jurisdiction: z.object({ id: looseText(200), name: looseText(200) }),
  updated_at: looseDay,
  openstates_url: looseAddress,
  latest_action_date: looseDay,
  latest_action_description: looseText(4000),
  sponsorships: looseList(sponsorship),
  actions: z.array(action).nullish(),
  versions: looseList(version),
})
export type ApiBill = z.output<typeof apiBill>

export const bulkBill = z.object({
  ...shared,
  legislative_session: z.string().min(1, 'it is empty').max(80),
  jurisdiction_name: z.string().max(200),
  sponsors: looseList(sponsorship),
  actions: z.array(action),
  versions: looseList(version),
})
export type BulkBill = z.output<typeof bulkBill>

export const apiList = z.object({
  results: z.array(z.unknown()),
  pagination: z.object({
    page: looseInteger,
    max_page: looseInteger,
    total_items: looseInteger,
    per_page: looseInteger,
  }),
})
