/** Draws the program into the page. */
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
// Modals inject a style tag through get-nonce; MantineProvider's own tags take the nonce as a property.
if (nonce !== '') setNonce(nonce)

const root = document.getElementById('root')
if (root === null) throw new Error('The page has no #root to draw in.')
createRoot(root).render(
  <StrictMode>
    <App nonce={nonce} />
  </StrictMode>,
)
