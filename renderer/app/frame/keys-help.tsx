/** The list of keys, opened by `?`. */
import { Group, Kbd, Modal, Stack, Table, Text } from '@mantine/core'
import { places } from './navigation.ts'

const pageKeys: readonly (readonly [readonly string[], string])[] = [
  [['Ctrl', 'K'], 'Go to any page or record'],
  [['/'], 'Search'],
  [['n'], 'Next change in a redline, next section of a bill or act'],
  [['p'], 'Previous change in a redline, previous section of a bill or act'],
  [['m'], 'Other end of a moved passage'],
  [['w'], 'Select the provision round the selection or the change; again, the one round that'],
  [['c'], 'Copy the selected passage with its citation, in Compare'],
  [['Ctrl', 'F'], 'Find in both texts, in Compare'],
  [['['], 'Previous record'],
  [[']'], 'Next record'],
  [['d'], 'The day whose law the statutes show'],
  [['↑', '↓'], 'From title to title in the list of recommendations'],
  [['Space'], 'The recommendation beside the list; Enter opens its page'],
  [['j', 'k'], 'Next and previous matter that waits for a decision'],
  [['a'], 'Accept or confirm it'],
  [['o'], 'Overrule or reject it'],
  [['Esc'], 'Close the panel or the dialog'],
  [['?'], 'This list'],
]

export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const rows = [...pageKeys, ...places.map((place) => [['g', place.key], `Go to ${place.label}`] as const)]
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="lg">
      <Stack>
        <Text size="sm">On a Mac, Command takes the place of Ctrl.</Text>
        <Table>
          <Table.Tbody>
            {rows.map(([keys, does]) => (
              <Table.Tr key={does}>
                <Table.Th scope="row" w={140}>
                  <Group gap={4}>
                    {keys.map((key) => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </Group>
                </Table.Th>
                <Table.Td>{does}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Modal>
  )
}
