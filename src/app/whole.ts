// Lessons leave what is far from the window without a layout (lesson/lesson.css); its height is a guess until the reader comes near.
import type { Arrival } from './navigator.ts'

/** Lays the next page out whole where it is to stand at a height or a place at once. before-paint.js does so for the first page. */
export const layOutFor = ({ entry, traversed }: Arrival): void => {
  document.documentElement.toggleAttribute('data-whole', traversed || entry.hash !== '' || entry.search !== '')
}
