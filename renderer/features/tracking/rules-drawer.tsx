/** The rules by which facts imply a status, as a table beside the proposal that one of them made. */
import { Drawer, Table, Text } from '@mantine/core'
import { useProcedure } from '../../app/procedures.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { QueryState } from '../../components/states.tsx'
import classes from './tracking.module.css'

export interface RulesDrawerProps {
  /** The rule that made the proposal; drawn marked. */
  readonly ruleId?: string | undefined
  readonly onClose: () => void
}

export function RulesDrawer({ ruleId, onClose }: RulesDrawerProps) {
  const query = useProcedure('tracking.rules', {})
  return (
    <Drawer opened onClose={onClose} position="right" size="xl" title="How a status follows from the facts">
      <Text size="sm" mb="md">
        The program proposes by these rules; a person decides. Nothing changes a status by itself.
      </Text>
      <QueryState query={query}>
        {({ rules }) => (
          <Table.ScrollContainer minWidth={520} type="native">
            <Table verticalSpacing="xs" aria-label="Rules of status">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">When</Table.Th>
                  <Table.Th scope="col">What follows</Table.Th>
                  <Table.Th scope="col">Rests on</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {rules.map((rule) => (
                  <Table.Tr
                    key={rule.id}
                    className={classes.rule}
                    aria-current={rule.id === ruleId ? 'true' : undefined}
                  >
                    <Table.Td>
                      {rule.id === ruleId && <strong>This proposal: </strong>}
                      {rule.condition}
                    </Table.Td>
                    <Table.Td>{rule.consequence}</Table.Td>
                    <Table.Td>
                      <CitedWords text={rule.source} />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        )}
      </QueryState>
    </Drawer>
  )
}
