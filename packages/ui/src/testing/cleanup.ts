import { cleanup } from '@solidjs/testing-library'
import { afterEach } from 'vitest'

// Every view test begins with an empty page.
afterEach(cleanup)
