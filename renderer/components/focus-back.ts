import { useEffect } from 'react'

/** For a dialog that is drawn only while it is open: when it goes, the focus goes back to what had it before. */
export function useFocusBack(): void {
  useEffect(() => {
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
}
