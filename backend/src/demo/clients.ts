import type { DemoClient } from './client.ts'
import { aisha } from './clients/aisha.ts'
import { corrie } from './clients/corrie.ts'
import { daan } from './clients/daan.ts'
import { fatma } from './clients/fatma.ts'
import { grace } from './clients/grace.ts'
import { henk } from './clients/henk.ts'
import { joost } from './clients/joost.ts'
import { lotte } from './clients/lotte.ts'
import { mehmet } from './clients/mehmet.ts'
import { petra } from './clients/petra.ts'
import { sam } from './clients/sam.ts'
import { willem } from './clients/willem.ts'

export const clients: readonly DemoClient[] = [
  sam,
  fatma,
  joost,
  corrie,
  daan,
  mehmet,
  grace,
  willem,
  lotte,
  henk,
  aisha,
  petra,
]
