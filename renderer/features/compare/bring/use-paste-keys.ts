import { useEffect } from 'react'
import { keysAreTaken } from '../../../components/keys.ts'
import { type BroughtText, pasted } from './brought-texts.ts'

/** Ctrl+V anywhere on the page brings the clipboard's text to the first side that is empty. */
export function usePasteKeys(bring: ((text: BroughtText) => void) | null): void {
  useEffect(() => {
    if (!bring) return
    const onPaste = (event: ClipboardEvent) => {
      if (keysAreTaken(event.target)) return
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (text.trim() === '') return
      event.preventDefault()
      bring(pasted(text))
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [bring])
}
