/** Why a passage is signed as it is, and how far that can be shown. */
import { Anchor, CloseButton, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { type Lineage, type LineagePassage, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../../components/cited-words.tsx'
import { sectionLabel } from '../../../components/labels.ts'
import { EffectiveDay } from '../history/effective-day.tsx'
import type { AuthorMark } from './author-marks.ts'
import classes from './authors.module.css'

const howFar: Record<LineagePassage['by'], string> = {
  word: 'Told word by word, from the texts in Charter Oak',
  provision: 'Told by provision, from the history note',
  original: 'In the oldest text in Charter Oak',
}

const longest = 160

export function PassageNote({
  passage,
  author,
  mark,
  sectionId,
  close,
}: {
  passage: LineagePassage
  author: Lineage['authors'][number] | undefined
  mark: AuthorMark | undefined
  sectionId: string
  close: () => void
}) {
  const words = passage.text.trim()
  const cut = words.length > longest ? `${words.slice(0, words.lastIndexOf(' ', longest))} …` : words
  return (
    <Stack gap={4}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text size="sm" fw={600}>
          <span className={classes.sample} data-author={mark?.style ?? 0}>
            {mark?.number || '?'}
          </span>{' '}
          {author ? <AuthorName author={author} /> : 'The act is not known'}
        </Text>
        <CloseButton size="sm" onClick={close} aria-label="Close" />
      </Group>
      <Text size="sm" className="law-text">
        “{cut}”
      </Text>
      <Text size="sm">
        <CitedWords text={passage.note} />
      </Text>
      <Text size="xs" className="quiet">
        {sectionLabel(sectionId, passage.provision)} · {howFar[passage.by]}
      </Text>
    </Stack>
  )
}

function AuthorName({ author }: { author: Lineage['authors'][number] }) {
  const name = [
    author.act.replaceAll('P.A. ', 'P.A.\u00a0'),
    ...author.actSections.map((one) => `s.\u00a0${one}`),
  ].join(', ')
  return (
    <>
      {author.actId ? (
        <Anchor component={Link} to={routes.act(author.actId, { section: author.actSections[0] })} inherit>
          {name}
        </Anchor>
      ) : (
        name
      )}
      {' · '}
      <EffectiveDay date={author.effective} assumed={author.effectiveAssumed} />
    </>
  )
}
