// `npm run build:usb`: the course as one folder that opens from a disk.
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { content } from './src/build/content.ts'
import { licences } from './src/build/licences/plugin.ts'
import { mdx } from './src/build/mdx.ts'
import { portable } from './src/build/portable.ts'
import { target } from './vite.config.ts'

export default defineConfig({
  plugins: [content(), licences(), mdx(), react({ include: /\.(mdx|tsx?)$/ }), portable()],
  build: { target, outDir: 'dist-usb', emptyOutDir: true },
})
