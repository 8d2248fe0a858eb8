import { defineConfig } from 'vitest/config'

// Without the house's Vite config: the walk looks at what has been built, in browsers of its own.
export default defineConfig({
  root: `${import.meta.dirname}/..`,
  test: {
    include: ['tests/browsers/*.test.ts'],
    // A wait of the walk ends after a minute, and says what it waited for.
    testTimeout: 150_000,
    hookTimeout: 150_000,
    // As with Playwright: a machine under load may stall a browser once. The second try has a browser of its own.
    retry: process.env['CI'] ? 1 : 0,
  },
})
