// Checked by tsc, never run: the server's bundle is what the prerenderer expects. `build` must not import `app`, so they meet here.
import type * as entry from '../src/app/entry-server.tsx'
import type { ServerBundle } from '../src/build/prerender.ts'

type Expect<T extends true> = T
export type Agreement = Expect<typeof entry extends ServerBundle<(typeof entry.pages)[number]> ? true : false>
