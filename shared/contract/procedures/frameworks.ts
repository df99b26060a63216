/** Statutes against a framework of the person's choice: its criteria, the sections mapped to each, what is left over. */
import { z } from 'zod'
import { line, provisionPath, recordId, sectionNumber } from '../../model/basics.ts'
import { criterion, criterionMapping, framework } from '../../model/framework.ts'
import { statuteSection } from '../../model/statute.ts'
import { command, nothing, query } from '../procedure.ts'
import { tableFault } from './reports.ts'

export const frameworkRow = framework.extend({
  criteria: z.int(),
  /** Criteria with at least one section. */
  mapped: z.int(),
  /** Sections, each once. */
  sections: z.int(),
})
export type FrameworkRow = z.infer<typeof frameworkRow>

/** What the store knows of a mapped section; null where it has none under that number. */
export const mappedSection = criterionMapping.omit({ criterionId: true }).extend({
  section: z
    .strictObject({
      catchline: z.string(),
      status: statuteSection.shape.status,
      /** The act that last touched it, from the source line. */
      lastAct: z.string().nullable(),
    })
    .nullable(),
})
export type MappedSection = z.infer<typeof mappedSection>

export const criterionView = criterion.extend({ sections: z.array(mappedSection) })
export type CriterionView = z.infer<typeof criterionView>

export const sectionMention = z.strictObject({
  id: sectionNumber,
  catchline: z.string(),
  status: statuteSection.shape.status,
  /** '' outside the inventory. */
  area: z.string(),
})

export const frameworkView = z.strictObject({
  record: framework,
  criteria: z.array(criterionView),
  /** Sections of the inventory that no criterion has, in statute order. */
  unmapped: z.array(sectionMention),
})
export type FrameworkView = z.infer<typeof frameworkView>

const changed = z.strictObject({ changeId: z.int(), framework: frameworkView })
const file = z.strictObject({ name: z.string(), mime: z.string(), base64: z.string(), bytes: z.int() })
const format = z.enum(['csv', 'xlsx'])
const table = {
  frameworkId: recordId,
  name: line(300),
  base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not base64'),
}

export const frameworkProcedures = {
  'framework.list': query(nothing, z.strictObject({ rows: z.array(frameworkRow) })),
  /** `inventory areas`: each area of the inventory a criterion, its sections mapped to it. `nothing`: no criteria yet. */
  'framework.begin': command(
    framework.omit({ id: true }).extend({ from: z.enum(['inventory areas', 'nothing']) }),
    changed,
  ),
  'framework.get': query(z.strictObject({ id: recordId }), frameworkView),
  'framework.put': command(framework, changed),
  /** Without an id: a new one, after the others. @throws INVALID_INPUT for a code that another criterion has */
  'framework.putCriterion': command(
    criterion.partial({ id: true }).extend({ frameworkId: recordId }),
    changed,
  ),
  /** Takes it away with its mappings. */
  'framework.removeCriterion': command(z.strictObject({ frameworkId: recordId, id: recordId }), changed),
  /** @throws INVALID_INPUT for a section that the store does not have, or a mapping that is there already */
  'framework.map': command(
    criterionMapping
      .omit({ id: true })
      .extend({ frameworkId: recordId, provision: provisionPath.default('') }),
    changed,
  ),
  'framework.unmap': command(z.strictObject({ frameworkId: recordId, id: recordId }), changed),
  /** Sections by number or by words of the catchline; a provision that was typed comes back with its section. */
  'framework.sections': query(
    z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(50).default(12) }),
    z.strictObject({ results: z.array(sectionMention.extend({ provision: provisionPath })) }),
  ),
  'framework.template': query(z.strictObject({ format }), file),
  'framework.previewTable': query(
    z.strictObject(table),
    z.strictObject({
      rows: z.array(
        criterion.omit({ id: true }).extend({
          line: z.int(),
          /** `replaces`: the framework has this code with other words. */
          outcome: z.enum(['new', 'replaces', 'unchanged']),
        }),
      ),
      faults: z.array(tableFault),
      canApply: z.boolean(),
    }),
  ),
  /** @throws INVALID_INPUT for a table with an error or unanswered questions; nothing is changed then */
  'framework.applyTable': command(
    z.strictObject({ ...table, questionsAnswered: z.boolean() }),
    changed.extend({ kept: z.int() }),
  ),
  /** The mapping as a table: a row for each criterion and section, criteria and sections without any among them. */
  'framework.export': query(z.strictObject({ id: recordId, format }), file),
  /** Takes it away with its criteria and mappings. */
  'framework.remove': command(z.strictObject({ id: recordId }), z.strictObject({ changeId: z.int() })),
}
