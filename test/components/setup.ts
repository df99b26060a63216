/** Before each file of component tests: what happy-dom lacks, and the host that answers from the test. */
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { bridgeGlobal } from '#shared/contract/index.ts'
import { forgetAnswers, testHost } from './support/host.ts'

// Mantine's growing text areas listen to fonts being loaded.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
Object.assign(globalThis, { [bridgeGlobal]: testHost })

// A loaded machine may take longer than the library's one second to draw; a test that fails waits no less for it.
configure({ asyncUtilTimeout: 10_000 })

afterEach(() => {
  cleanup()
  forgetAnswers()
})
