import { defineConfig } from 'vitest/config'

// Without the house's Vite config: that one loads src itself, so a broken stair could keep the test from ever speaking.
export default defineConfig({ root: `${import.meta.dirname}/..`, test: { include: ['tests/stairs.test.ts'] } })
