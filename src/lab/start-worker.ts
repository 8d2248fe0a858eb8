/** The worker of one run. Throws where the browser allows none. The form of the course that needs no server leaves it out (src/build/portable.ts). */
export const startWorker = (): Worker => new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' })
