// For authors, while developing: every picture that the course can draw, on one page. Not a part of the built site.
import { stacks as systems } from 'virtual:all-systems'
import { stack as bare } from 'virtual:stacks/paljas-arvuti'
import { GalleryPage } from '../system/gallery-page.tsx'
import './gallery.css'

const stacks = [...systems, bare]

/** The page of all stacks, for development only. */
export function Gallery() {
  return <GalleryPage stacks={stacks} />
}
