/** What was typed into a form and not saved is not lost by one key: closing, going back and reloading ask first. */
import { Button, Group, Modal, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useBlocker } from 'react-router'
import { host } from '../../app/host.ts'
import { useFocusBack } from '../focus-back.ts'

export interface Unsaved {
  /** To be called whenever something is typed or chosen. */
  readonly noteTyped: () => void
  /** Closes the form, or asks first. */
  readonly close: () => void
  /** Whether the question is open. */
  readonly asking: boolean
  /** The form is closed and what was typed is given up. */
  readonly discard: () => void
  readonly keep: () => void
}

/**
 * @param onClose closes the form
 * @param matters false for a form whose words cost nothing to type again
 */
export function useUnsaved(onClose: () => void, matters: boolean): Unsaved {
  const typed = useRef(false)
  const [closing, setClosing] = useState(false)
  // Only back and forward are held up: a form that was saved may lead to another page itself.
  const blocker = useBlocker(({ historyAction }) => typed.current && historyAction === 'POP')
  useEffect(() => {
    // On the desktop a page that objects would keep its window from closing without a word.
    if (host.kind !== 'browser') return
    const object = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', object)
    return () => window.removeEventListener('beforeunload', object)
  }, [])
  return {
    noteTyped() {
      if (matters) typed.current = true
    },
    close() {
      if (typed.current) setClosing(true)
      else onClose()
    },
    asking: closing || blocker.state === 'blocked',
    discard() {
      typed.current = false
      onClose()
      if (blocker.state === 'blocked') blocker.proceed()
    },
    keep() {
      setClosing(false)
      if (blocker.state === 'blocked') blocker.reset()
    },
  }
}

/** The question; Escape and the safe button keep what was typed. */
export function UnsavedQuestion({ discard, keep }: Pick<Unsaved, 'discard' | 'keep'>) {
  useFocusBack()
  return (
    <Modal
      opened
      onClose={keep}
      title="Close without saving?"
      size="sm"
      centered
      closeButtonProps={{ 'aria-label': 'Keep writing' }}
    >
      <Text size="sm" mb="md">
        What you typed into this form is not saved yet.
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={discard}>
          Discard it
        </Button>
        <Button data-autofocus onClick={keep}>
          Keep writing
        </Button>
      </Group>
    </Modal>
  )
}
