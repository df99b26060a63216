/** Frameworks, and arrests and convictions, on a real file: by hand, as a table, taken out, undone. */
import { describe, expect, it } from 'vitest'
import { readCsv, writeCsv } from '#shared/council/csv/index.ts'
import { contentOf, services, starterCorpus } from '../../store/helpers.ts'

const open = () => services(undefined, starterCorpus)
type Open = ReturnType<typeof open>
const csv = (rows: (string | number | undefined)[][]) => ({
  name: 'table.csv',
  base64: Buffer.from(writeCsv(rows), 'utf8').toString('base64'),
})
const facts = { title: 'A report card', publisher: 'A publisher', edition: '2025', date: '2025-11' }

async function undoAll(one: Open) {
  const { changes } = await one.ask('changes.list', {})
  for (const { id } of changes) await one.ask('changes.undo', { id })
}

async function empty(one: Open) {
  const { framework } = await one.ask('framework.begin', { ...facts, from: 'nothing' })
  return framework.record.id
}

describe('a framework', () => {
  it('is shipped with none; one from the inventory maps every section once and invents no criterion', async () => {
    const one = open()
    expect((await one.ask('framework.list', {})).rows).toEqual([])
    const before = contentOf(one)
    const { framework } = await one.ask('framework.begin', { ...facts, from: 'inventory areas' })
    const inventory = (await one.ask('statute.list', {})).rows
    expect(framework.criteria.map(({ title }) => title).sort()).toEqual(
      [...new Set(inventory.map(({ area }) => area))].sort(),
    )
    const mapped = framework.criteria.flatMap(({ sections }) => sections.map(({ sectionId }) => sectionId))
    expect(mapped.sort()).toEqual(inventory.map(({ id }) => id).sort())
    const lastActs = new Map(inventory.map(({ id, lastAct }) => [id, lastAct]))
    for (const { sections } of framework.criteria)
      for (const { sectionId, section } of sections)
        expect(section?.lastAct, sectionId).toBe(lastActs.get(sectionId))
    expect(framework.unmapped).toEqual([])
    await undoAll(one)
    expect(contentOf(one)).toEqual(before)
  })

  it('maps sections and provisions, says what is left over, and puts all of it back', async () => {
    const one = open()
    const before = contentOf(one)
    const frameworkId = await empty(one)
    const added = await one.ask('framework.putCriterion', {
      frameworkId,
      code: '1.1',
      area: 'Criminal law',
      title: 'A crime of trafficking',
      text: '',
    })
    const criterionId = added.framework.criteria[0]?.id ?? ''
    await one.ask('framework.map', { frameworkId, criterionId, sectionId: '53a-192a', provision: '(a)' })
    const { framework } = await one.ask('framework.map', { frameworkId, criterionId, sectionId: '53a-83a' })
    expect(framework.criteria[0]?.sections.map((row) => [row.sectionId, row.provision])).toEqual([
      ['53a-83a', ''],
      ['53a-192a', '(a)'],
    ])
    expect(framework.criteria[0]?.sections[0]?.section?.status).toBe('repealed')
    expect(framework.criteria[0]?.sections[1]?.section?.catchline).toContain('Trafficking in persons')
    expect(framework.unmapped.map(({ id }) => id)).not.toContain('53a-192a')
    const twice = { frameworkId, criterionId, sectionId: '53a-83a' }
    expect((await one.refused('framework.map', twice)).message).toContain('already')
    expect((await one.refused('framework.map', { ...twice, sectionId: '99-999' })).where).toBe('sectionId')
    const { rows } = await one.ask('framework.list', {})
    expect(rows).toMatchObject([{ criteria: 1, mapped: 1, sections: 2 }])
    await one.ask('framework.removeCriterion', { frameworkId, id: criterionId })
    await one.ask('framework.remove', { id: frameworkId })
    expect((await one.ask('framework.list', {})).rows).toEqual([])
    await undoAll(one)
    expect(contentOf(one)).toEqual(before)
  })

  it('finds sections by number, by provision and by words', async () => {
    const one = open()
    const found = async (text: string) => (await one.ask('framework.sections', { text })).results
    expect((await found('C.G.S. § 53a-192a(a)'))[0]).toMatchObject({ id: '53a-192a', provision: '(a)' })
    expect((await found('53a-192')).map(({ id }) => id)).toContain('53a-192a')
    expect((await found('traffick pers class')).map(({ id }) => id)).toEqual(['53a-192a'])
    expect(await found('no such words at all')).toEqual([])
  })

  it('takes criteria as a table, leaves those that it does not name, and refuses faults by their line', async () => {
    const one = open()
    const frameworkId = await empty(one)
    await one.ask('framework.putCriterion', { frameworkId, code: '1', area: '', title: 'Old', text: '' })
    const table = csv([
      ['Code', 'Area', 'Title', 'Text'],
      ['1', '', 'New words', ''],
      ['2', 'Services', '=HYPERLINK("x")', 'Text'],
    ])
    const preview = await one.ask('framework.previewTable', { frameworkId, ...table })
    expect(preview.rows.map(({ outcome }) => outcome)).toEqual(['replaces', 'new'])
    expect(preview.canApply).toBe(true)
    expect(preview.faults).toMatchObject([{ severity: 'question', line: 3, column: 'Title' }])
    const unread = await one.refused('framework.applyTable', {
      frameworkId,
      ...table,
      questionsAnswered: false,
    })
    expect(unread.where).toBe('questionsAnswered')
    const apply = { frameworkId, ...table, questionsAnswered: true }
    const { framework, kept } = await one.ask('framework.applyTable', apply)
    expect([kept, framework.criteria.map(({ title }) => title)]).toEqual([
      2,
      ['New words', '=HYPERLINK("x")'],
    ])
    expect((await one.refused('framework.applyTable', apply)).message).toContain('already')
    const wrong = csv([
      ['Code', 'Title'],
      ['3', 'Three'],
      ['3', 'Three again'],
      ['4', ''],
    ])
    const faults = (await one.ask('framework.previewTable', { frameworkId, ...wrong })).faults
    expect(faults.map(({ line }) => line)).toEqual([3, 4])
    const refused = await one.refused('framework.applyTable', {
      frameworkId,
      ...wrong,
      questionsAnswered: true,
    })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'line 3' })
  })

  it('leaves as a table in which no cell runs as a formula, with what nothing is mapped to', async () => {
    const one = open()
    const frameworkId = await empty(one)
    await one.ask('framework.putCriterion', { frameworkId, code: '1', area: '', title: '=1+1', text: '' })
    const { base64 } = await one.ask('framework.export', { id: frameworkId, format: 'csv' })
    const text = Buffer.from(base64, 'base64').toString('utf8')
    expect(text).not.toMatch(/(^|,)"?=1\+1/m)
    const read = readCsv(text)
    const cells = read.ok ? read.rows.map((row) => row.cells) : []
    expect(cells[1]).toEqual(['1', '', '=1+1', '', '', '', 'no section is mapped', '', '', ''])
    const left = cells.filter((row) => row[2] === 'Mapped to no criterion')
    expect(left).toHaveLength((await one.ask('statute.list', {})).rows.length)
  })
})

describe('arrests and convictions', () => {
  const count = { sectionId: '53a-192a', year: 2020, reporter: 'Judicial Branch', recordedIn: 'Letter' }

  it('are kept by section, year and body, and more convictions than arrests are asked about', async () => {
    const one = open()
    const before = contentOf(one)
    await one.ask('cases.put', { ...count, kind: 'arrests', value: 2 })
    const { figure } = await one.ask('cases.put', { ...count, kind: 'convictions', value: 3 })
    const { rows, questions } = await one.ask('cases.list', { sectionId: '53a-192a' })
    expect(rows.map(({ kind, value }) => [kind, value])).toEqual([
      ['arrests', 2],
      ['convictions', 3],
    ])
    expect(questions[0]?.message).toContain('2020: Section 53a-192a: 3 convictions, 2 arrests')
    const twice = { ...count, kind: 'convictions', value: 1, reporter: 'judicial branch' }
    expect((await one.refused('cases.put', twice)).message).toContain('gives 3')
    await one.ask('cases.put', { ...figure, value: 1 })
    expect((await one.ask('cases.list', {})).questions).toEqual([])
    await one.ask('cases.remove', { id: figure.id })
    await undoAll(one)
    expect(contentOf(one)).toEqual(before)
  })

  it('come as a table: an empty cell is not nought, a question must be read, an unknown section is refused', async () => {
    const one = open()
    const heading = ['Section', 'Year', 'Arrests', 'Charges', 'Convictions', 'Reported by']
    const table = csv([heading, ['§ 53a-192a', 2021, 1, undefined, 4, 'Judicial Branch']])
    const preview = await one.ask('cases.previewTable', table)
    expect(preview.rows.map(({ kind, value, outcome }) => [kind, value, outcome])).toEqual([
      ['arrests', 1, 'new'],
      ['convictions', 4, 'new'],
    ])
    expect(preview.faults).toMatchObject([{ severity: 'question', line: 2, column: 'Convictions' }])
    const apply = { ...table, recordedIn: 'Letter' }
    expect(await one.refused('cases.applyTable', { ...apply, questionsAnswered: false })).toMatchObject({
      where: 'questionsAnswered',
    })
    const { kept, changeId } = await one.ask('cases.applyTable', { ...apply, questionsAnswered: true })
    expect(kept).toBe(2)
    const changed = csv([heading, ['53a-192a', 2021, 5, undefined, 4, 'Judicial Branch']])
    const next = await one.ask('cases.previewTable', changed)
    expect(next.rows.map(({ outcome, stored }) => [outcome, stored])).toEqual([
      ['replaces', 1],
      ['unchanged', null],
    ])
    const wrong = csv([
      heading,
      ['99-999', 2021, 1, undefined, undefined, 'X'],
      ['53a-82', 2021, undefined, undefined, undefined, 'X'],
      ['53a-192a(a)', 2021, 1, undefined, undefined, 'X'],
    ])
    const { faults, canApply } = await one.ask('cases.previewTable', wrong)
    expect([faults.map(({ line }) => line), canApply]).toEqual([[2, 3, 4], false])
    await one.ask('changes.undo', { id: changeId })
    expect((await one.ask('cases.list', {})).rows).toEqual([])
  })
})
