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
import { withTalks } from './in-rooms.ts'
import { fatmasTalks } from './rooms/fatma.ts'
import { joostsTalks } from './rooms/joost.ts'
import { samsTalks } from './rooms/sam.ts'
import { willemsTalks } from './rooms/willem.ts'

export const clients: readonly DemoClient[] = [
  withTalks(sam, samsTalks),
  withTalks(fatma, fatmasTalks),
  withTalks(joost, joostsTalks),
  corrie,
  daan,
  mehmet,
  grace,
  withTalks(willem, willemsTalks),
  lotte,
  henk,
  aisha,
  petra,
]
