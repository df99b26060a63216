/** Counts of every round with reports, year against year: small charts, and the same numbers as a table. */
import { Table, Text } from '@mantine/core'
import type { RoundView } from '#shared/contract/index.ts'
import charts from '../../components/charts/count-bars.module.css'
import { CountBars } from '../../components/charts/count-bars.tsx'
import { counted } from '../../components/labels.ts'

type YearRow = RoundView['years'][number]

const changeWords = (change: number | null): string => {
  if (change === null) return ''
  if (change === 0) return 'no change'
  return change > 0 ? `${change} more` : `${-change} fewer`
}

function YearCell({ year }: { year: YearRow['years'][number] }) {
  return (
    <Table.Td ta="right">
      {year.sum ?? 'not known'}
      <Text size="xs" className="quiet">
        {[changeWords(year.change), `${counted(year.answered, 'answer')}`].filter(Boolean).join(', ')}
      </Text>
    </Table.Td>
  )
}

export function Years({ rows }: { rows: readonly YearRow[] }) {
  const years = rows[0]?.years.map(({ year }) => year) ?? []
  const charted = rows.filter(({ years: own }) => own.some(({ sum }) => sum !== null))
  if (charted.length === 0) return <Text size="sm">No round has a report with a number yet.</Text>
  return (
    <>
      {years.length > 1 && (
        <div className={charts.charts}>
          {charted.map(({ key, label, years: own }) => (
            <CountBars key={key} title={label} points={own.map(({ year, sum }) => ({ year, value: sum }))} />
          ))}
        </div>
      )}
      <Table.ScrollContainer minWidth={300 + years.length * 110} type="native">
        <Table verticalSpacing={4} aria-label="Year against year">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">What is counted</Table.Th>
              {years.map((year) => (
                <Table.Th scope="col" ta="right" key={year}>
                  {year}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, label, years: own }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={500}>
                  {label}
                </Table.Th>
                {own.map((year) => (
                  <YearCell key={year.year} year={year} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </>
  )
}
