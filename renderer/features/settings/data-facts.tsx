/** Where the data lives: one folder, one file, with the way to copy its place. */
import { Button, Code, CopyButton, Group } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { formatMoment } from '../../components/dates.ts'
import { formatBytes } from '../../components/sizes.ts'
import { FactList } from './fact-list.tsx'

function Place({ path, name }: { path: string; name: string }) {
  return (
    <Group gap="xs">
      <Code>{path}</Code>
      <CopyButton value={path}>
        {({ copied, copy }) => (
          <Button
            size="compact-xs"
            variant="default"
            onClick={copy}
            aria-label={`Copy the path of the ${name}`}
          >
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </Group>
  )
}

export function DataFacts({ info }: { info: Output<'app.info'> }) {
  return (
    <FactList
      label="Data"
      facts={[
        ['Data folder', <Place key="folder" path={info.dataFolder} name="data folder" />],
        ['Database', <Place key="file" path={info.databaseFile} name="database" />],
        ['Size', formatBytes(info.databaseBytes)],
        [
          'Starter content loaded',
          info.corpusLoadedAt === null ? 'not yet' : formatMoment(info.corpusLoadedAt),
        ],
        ['Another folder', 'Start Charter Oak with --data and the folder’s path.'],
      ]}
    />
  )
}
