import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { DraftedText } from '../../../renderer/components/law-text/drafted-text.tsx'
import { LawText } from '../../../renderer/components/law-text/law-text.tsx'
import { draw } from '../support/draw.tsx'

const text = '(a) A person is guilty when such person (1) pays, or (2) asks.\n(b) It is a class B felony.'
const version = { id: 'v1', label: 'as printed in the report' }

async function copied(press: string): Promise<string> {
  await userEvent.setup().click(screen.getByRole('button', { name: press }))
  return navigator.clipboard.readText()
}

test('a provision can be cited and quoted, and the quotation says which version it is of', async () => {
  draw(<LawText text={text} sectionId="53a-83" version={version} />)
  expect(await copied('Copy citation of (a)(1)')).toBe('C.G.S.\u00a0§\u00a053a-83(a)(1)')
  expect(await copied('Copy quotation of (b) with citation')).toBe(
    '“(b) It is a class B felony.” C.G.S.\u00a0§\u00a053a-83(b) (as printed in the report)',
  )
  const link = screen.getByRole('link', { name: 'Link to (a)(2)' })
  expect(decodeURIComponent(link.getAttribute('href') ?? '')).toContain(
    '/statutes/53a-83?provision=(a)(2)&version=v1',
  )
})

test('a provision leads to who wrote it and to its place in the comparison, where there are any', () => {
  const linksOf = (path: string) => ({
    authors: path === '(b)' ? undefined : `/who?provision=${path}`,
    compare: { to: `/compare?provision=${path}`, label: 'Compare with the 2025 revision' },
  })
  draw(<LawText text={text} sectionId="53a-83" version={version} linksOf={linksOf} />)
  const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')
  expect(addressOf('Who wrote (a)(1)')).toContain('/who?provision=(a)(1)')
  expect(addressOf('Compare with the 2025 revision, at (b)')).toContain('/compare?provision=(b)')
  expect(screen.queryByRole('link', { name: 'Who wrote (b)' })).toBeNull()
})

test('a section without subsections can be cited and quoted too', async () => {
  draw(<LawText text="The commission shall keep a list." sectionId="46a-4b" version={version} />)
  expect(await copied('Copy citation of the whole section')).toBe('C.G.S.\u00a0§\u00a046a-4b')
  expect(await copied('Copy quotation of the whole section with citation')).toBe(
    '“The commission shall keep a list.” C.G.S.\u00a0§\u00a046a-4b (as printed in the report)',
  )
})

test('the provision that the address names is marked, with those inside it, and no other', () => {
  const { container } = draw(<LawText text={text} sectionId="53a-83" provision="(a)" />)
  const lit = [...container.querySelectorAll('[data-lit] p')].map((line) => line.textContent?.slice(0, 3))
  expect(lit).toEqual(['(a)', '(1)', '(2)'])
})

test('a provision that the text does not have is said to be missing', () => {
  draw(<LawText text={text} sectionId="53a-83" provision="(z)" />)
  expect(screen.getByText(/has no provision \(z\)/)).toBeTruthy()
})

test('text that must not be cited offers its words with their source and no citation', async () => {
  draw(<LawText text={text} sectionId="53a-83" version={version} citable={false} />)
  expect(screen.queryByRole('button', { name: /Copy citation/ })).toBeNull()
  expect(await copied('Copy quotation of (b) with its source')).toBe(
    '“(b) It is a class B felony.” (as printed in the report)',
  )
})

test('a repealed text is struck', () => {
  const { container } = draw(<LawText text={text} sectionId="53a-83a" struck />)
  expect(container.querySelectorAll('del')).toHaveLength(4)
})

test('drafted text tells deletions, inferred insertions and what cannot be told apart, in words too', () => {
  const { container } = draw(
    <DraftedText
      reading={{
        marks: 'partly inferred',
        oldText: null,
        newText: 'such person pays for such fee',
        notes: ['The underlining of inserted words was lost.'],
        segments: [
          { op: 'deleted', text: 'he ' },
          { op: 'inserted-inferred', text: 'such person' },
          { op: 'kept', text: ' pays ' },
          { op: 'uncertain', text: 'for such fee' },
        ],
      }}
    />,
  )
  expect(container.querySelector('del')?.textContent).toBe('[deleted: [he]]')
  expect(container.querySelector('ins')?.textContent).toBe('[inserted, inferred: such person]')
  expect(container.textContent).toContain('[uncertain: for such fee]')
  const legend = screen.getByRole('list', { name: 'What the marks mean' })
  expect(within(legend).getAllByRole('listitem')).toHaveLength(3)
  expect(screen.getByText('The underlining of inserted words was lost.')).toBeTruthy()
})
