import { defineConfig, mergeConfig } from 'vitest/config'
import base from './vite.config.ts'

// Components are tested in a DOM; everything else in Node as it is, so that nothing pure comes to depend on a browser.
export default mergeConfig(base, defineConfig({
  test: {
    // Generous: a slow or busy machine is no fault of the course. No test measures time.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'node', include: ['src/**/*.test.ts', 'tests/*.test.ts'], environment: 'node' } },
      { extends: true, test: { name: 'dom', include: ['src/**/*.test.tsx'], environment: 'happy-dom' } },
    ],
  },
}))
