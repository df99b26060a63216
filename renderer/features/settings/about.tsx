/** What this program is and is not, its versions, its starter content, its licence. */
import { Stack, Text } from '@mantine/core'
import type { Output } from '#shared/contract/index.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { FactList } from './fact-list.tsx'
import { StarterContentFact } from './starter-content-fact.tsx'

export function About({ info }: { info: Output<'app.info'> }) {
  const { versions } = info
  return (
    <Stack gap="sm">
      <Text>
        Charter Oak follows Connecticut’s human-trafficking law: the statutes, the acts and bills that change
        them, and what became of each recommendation of the Trafficking in Persons Council.
      </Text>
      <CareAlert title="Unofficial">
        Charter Oak is not a publication of the State of Connecticut, and nothing in it is legal advice. Its
        texts and redlines are made from the sources that each page names. Before you rely on one, check it
        against the official publication.
      </CareAlert>
      <FactList
        label="About"
        facts={[
          ['Version', info.version],
          [
            'Runs as',
            info.host === 'desktop' ? 'desktop program' : 'page in your browser, served from this computer',
          ],
          ['Database version', String(info.schemaVersion)],
          ['Starter content', <StarterContentFact key="starter" />],
          ['Node', versions.node],
          ['SQLite', versions.sqlite],
          ...(versions.electron === null ? [] : ([['Electron', versions.electron]] as const)),
          ['Licence', 'MIT. Copyright the Charter Oak developers.'],
          ['Network', 'Charter Oak uses no network unless you ask it to.'],
        ]}
      />
    </Stack>
  )
}
