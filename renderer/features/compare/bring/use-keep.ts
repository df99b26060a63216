/** Keeps the texts that a person compares, so that a link can open them again. */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { type AppError, textAddress } from '#shared/contract/index.ts'
import { callProcedure } from '../../../app/procedures.ts'
import { type BroughtText, holdKept, labelOf } from './brought-texts.ts'
import { readingsToKeep } from './kept-readings.ts'

export interface KeepWish {
  readonly brought: BroughtText
  /** How long to wait, in milliseconds, so that a long text does not hold up the comparison or another's keeping. */
  readonly after: number
  /** Whether it is compared now and nobody is still typing in it. */
  readonly wanted: boolean
  /** Called with the address of the kept text. */
  readonly onKept: (address: string) => void
}

/** @returns why the text could not be kept; null where it was, or was not tried */
export function useKeep({ brought, after, wanted, onKept }: KeepWish): string | null {
  const client = useQueryClient()
  const [refused, setRefused] = useState<{ text: string; message: string } | null>(null)
  const given = refused?.text === brought.text
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is done with the address does not start it again
  useEffect(() => {
    if (!wanted || given || brought.text.trim() === '') return
    let stale = false
    const { text, from, fileName } = brought
    const keep = () =>
      callProcedure('compare.keepText', {
        label: labelOf(brought).slice(0, 200),
        text,
        from,
        ...(fileName === null ? {} : { fileName }),
        ...readingsToKeep(brought),
      }).then(
        async ({ ref, sha256 }) => {
          holdKept(sha256, brought)
          await client.invalidateQueries({ queryKey: ['compare.texts'] })
          if (!stale) onKept(textAddress(ref))
        },
        (error: AppError) => stale || setRefused({ text, message: error.message }),
      )
    const timer = setTimeout(keep, after)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [wanted, brought, after, given, client])
  return given && refused ? refused.message : null
}
