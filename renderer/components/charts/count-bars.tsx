/**
 * Counts by year as bars, one small chart for each thing counted, so that nothing is told by colour. Screen readers pass
 * over it: the page has the same numbers in a table beside it.
 */
import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { Text } from '@mantine/core'
import classes from './count-bars.module.css'

export interface CountBarsProps {
  readonly title: string
  /** By year, the earliest first; null where nothing is known, which is no nought. */
  readonly points: readonly { readonly year: number; readonly value: number | null }[]
  /** Top of the scale, where several charts are to be set side by side. */
  readonly top?: number | undefined
}

/** The years between as well, so that a gap is seen as one. */
function everyYear(points: CountBarsProps['points']): CountBarsProps['points'] {
  const years = points.map(({ year }) => year)
  const first = Math.min(...years)
  const values = new Map(points.map(({ year, value }) => [year, value]))
  return Array.from({ length: points.length === 0 ? 0 : Math.max(...years) - first + 1 }, (_, at) => ({
    year: first + at,
    value: values.get(first + at) ?? null,
  }))
}

export function CountBars({ title, points, top }: CountBarsProps) {
  const data = everyYear(points).map(({ year, value }) => ({ year: String(year), [title]: value }))
  return (
    <div className={classes.chart} aria-hidden>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <BarChart
        h={150}
        data={data}
        dataKey="year"
        series={[{ name: title, color: 'var(--co-bar)' }]}
        withTooltip={false}
        withBarValueLabel
        valueFormatter={(value: number | null) => (value === null ? '' : String(value))}
        valueLabelProps={{ fill: 'var(--mantine-color-text)', fontSize: 12 }}
        gridAxis="x"
        yAxisProps={{ allowDecimals: false, width: 34, ...(top !== undefined && { domain: [0, top] }) }}
        textColor="text"
        maxBarWidth={36}
        barProps={{ isAnimationActive: false }}
        // Its own keyboard layer would put an empty stop into the page.
        barChartProps={{ accessibilityLayer: false, margin: { top: 18, right: 4, bottom: 0, left: 0 } }}
      />
    </div>
  )
}
