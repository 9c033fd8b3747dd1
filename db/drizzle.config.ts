import { defineConfig } from 'drizzle-kit'

// Tables only: `drizzle-kit generate --name <noun>` from this folder. Roles, grants and row security
// are written by hand, in a migration made with `drizzle-kit generate --custom --name <noun>`.
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/schema/*.ts',
  out: './migrations',
})
