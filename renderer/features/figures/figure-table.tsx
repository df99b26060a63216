/** The table of figures; the row that the address names is marked and brought into view. */
import { Anchor, Box, Table, Text } from '@mantine/core'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { type FigureRow, routes } from '#shared/contract/index.ts'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import classes from './figures.module.css'
import { ReliabilityMark } from './reliability-mark.tsx'

/** A share of a hundred drawn at its true length; other figures have no scale to be drawn on. */
function Share({ row }: { row: FigureRow }) {
  if (!row.unit.startsWith('percent') || row.value < 0 || row.value > 100) return null
  return (
    <span className={classes.share} aria-hidden>
      <span className={classes.shareFill} style={{ width: `${row.value}%` }} />
    </span>
  )
}

function Period({ row }: { row: FigureRow }) {
  return (
    <>
      <Text size="sm">{row.period}</Text>
      {row.period !== String(row.year) && (
        <Text size="xs" className="quiet">
          {formatDate(String(row.year))}
        </Text>
      )}
    </>
  )
}

function SaidBy({ row }: { row: FigureRow }) {
  return (
    <>
      <Text size="sm">{row.organisation ?? 'not stated'}</Text>
      <ReliabilityMark reliability={row.reliability} />
    </>
  )
}

/** A narrow window has no room for five columns: when and who stand under what is counted there. */
function FigureLine({ row, marked }: { row: FigureRow; marked: boolean }) {
  return (
    <Table.Tr
      id={`figure-${row.id}`}
      className={classes.row}
      data-marked={marked || undefined}
      data-unreliable={row.reliability === 'unreliable' || undefined}
    >
      <Table.Td className={classes.number}>
        <Text fw={650} size="lg" lh={1.2}>
          {row.printed}
        </Text>
        <Text size="xs" className="quiet">
          {row.unit}
        </Text>
        <Share row={row} />
      </Table.Td>
      <Table.Td>
        <Text size="sm" fw={550}>
          {row.label}
        </Text>
        <Text size="xs" className="quiet">
          {capitalised(row.topic)}
        </Text>
        {row.caution !== undefined && (
          <Text size="sm" className={classes.caution}>
            <strong>Say with it:</strong> {row.caution}
          </Text>
        )}
        <Box hiddenFrom="sm" mt={4}>
          <Period row={row} />
          <SaidBy row={row} />
        </Box>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Period row={row} />
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <SaidBy row={row} />
      </Table.Td>
      <Table.Td>
        {row.provenance.map((from, index) => (
          <div key={`${from.sourceId} ${from.locator}`} className={classes.source}>
            <Text size="sm" className={classes.quotation}>
              “{from.quotation}”
            </Text>
            <Text size="xs" className="quiet">
              <Anchor
                component={Link}
                to={routes.source(from.sourceId, { quote: from.quotation ?? from.locator })}
                inherit
              >
                {row.sourceTitles[index] ?? from.sourceId}
              </Anchor>{' '}
              · {from.locator}
            </Text>
          </div>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}

export function FigureTable({ rows, marked }: { rows: readonly FigureRow[]; marked: string }) {
  useEffect(() => {
    if (marked !== '') document.getElementById(`figure-${marked}`)?.scrollIntoView({ block: 'center' })
  }, [marked])
  return (
    <Table.ScrollContainer minWidth={480} type="native">
      <Table verticalSpacing="sm" aria-label="Figures">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col" className={classes.number}>
              Figure
            </Table.Th>
            <Table.Th scope="col">What it counts</Table.Th>
            <Table.Th scope="col" w={130} visibleFrom="sm">
              Period
            </Table.Th>
            <Table.Th scope="col" w={150} visibleFrom="sm">
              Who says so
            </Table.Th>
            <Table.Th scope="col" className={classes.words}>
              Words and source
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <FigureLine key={row.id} row={row} marked={row.id === marked} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
