/** What a redline was made of: where each of its texts came from, its hash, and the same pair in Compare. */
import { Anchor, Group } from '@mantine/core'
import { Link } from 'react-router'
import { type RedlineReceipts, routes, type TextReceipt, textAddress } from '#shared/contract/index.ts'
import { OriginLine } from '../law-text/trust-line.tsx'

export interface RedlineReceiptsLineProps {
  readonly receipts: RedlineReceipts
  /** What is said of a side that no source of the store has: "read from the table". */
  readonly unsourced?: string
  /** What is compared, for who only hears the link. */
  readonly of?: string
}

function Side({ of, receipt, unsourced }: { of: string; receipt: TextReceipt; unsourced?: string }) {
  const { sources, sha256 } = receipt
  if (sources.length === 0 && sha256 === null) return null
  return <OriginLine of={of} sources={sources} sha256={sha256} {...(unsourced && { unsourced })} />
}

/** Compare needs two texts: where only parts were compared it shows the whole sections that they stand in. */
function OpenInCompare({ receipts, of }: RedlineReceiptsLineProps) {
  const { before, after } = receipts
  if (!before.at || !after.at) return null
  const words = before.at.isPart || after.at.isPart ? 'Open the whole sections in Compare' : 'Open in Compare'
  return (
    <Anchor
      component={Link}
      to={routes.compare({ old: textAddress(before.at.ref), new: textAddress(after.at.ref) })}
      size="sm"
      className="no-print"
      {...(of && { 'aria-label': `${words}: ${of}` })}
    >
      {words}
    </Anchor>
  )
}

export function RedlineReceiptsLine(props: RedlineReceiptsLineProps) {
  const { receipts, unsourced } = props
  return (
    <Group gap="xs" role="group" aria-label="Receipts of this redline" mt={4}>
      <Side of="Old" receipt={receipts.before} {...(unsourced && { unsourced })} />
      <Side of="New" receipt={receipts.after} {...(unsourced && { unsourced })} />
      <OpenInCompare {...props} />
    </Group>
  )
}
