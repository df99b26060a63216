import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CitedWords } from '../../renderer/components/cited-words.tsx'

test('citations are held together and no word is lost', () => {
  const text = 'Section 53a-86 is in force; P.A. 16-71, section 16, amended it. See § 54-234a(a)(1).'
  const { container } = render(<CitedWords text={text} />)
  expect(container.textContent).toBe(text)
  const held = [...container.querySelectorAll('.nowrap')].map((part) => part.textContent)
  expect(held).toContain('Section 53a-86')
  expect(held.some((part) => part?.startsWith('P.A. 16-71'))).toBe(true)
  expect(held).toContain('§ 54-234a(a)(1)')
})
