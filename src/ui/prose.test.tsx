// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { Prose } from './prose.tsx'

afterEach(cleanup)

const shown = (text: string) => render(<Prose text={text} />).container.innerHTML

test('code and English words are marked as such', () => {
  expect(shown('Moodul `kvm.ko` ja <span lang="en">guest OS</span>.')).toBe('Moodul <code>kvm.ko</code> ja <span lang="en">guest OS</span>.')
})

test('anything else is shown as it was written', () => {
  expect(shown('a < b, <script>x</script> ja üks ` märk')).toBe('a &lt; b, &lt;script&gt;x&lt;/script&gt; ja üks ` märk')
})
