// A figure as a picture for slides: title, the step that is seen, where it comes from. Its code comes when somebody asks.
import { toSvg, type SvgRequest } from '../diagram/to-svg.ts'
import { downloadStrings } from '../strings/downloads.ts'
import { pictureStrings } from '../strings/picture.ts'
import { pngOf, saveFile } from '../ui/save-file.ts'

/** What the picture shows, and the name of its file without an ending. */
export interface PictureRequest extends SvgRequest { readonly file: string }

/** The line below the picture. */
export const creditOf = ({ order, title }: { readonly order: number; readonly title: string }): string => downloadStrings.credit(order, title)

/** Pixels of the picture for each unit of the drawing: sharp on a projector. */
const scale = 3

/** Puts the picture on the clipboard, or into a file where the browser does not let us. Resolves with what to tell the reader. */
export const copyPicture = async (request: PictureRequest): Promise<string> => {
  const png = pngOf(toSvg(request), scale)
  try {
    // Given as a promise, because Safari allows it only at once after the press.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
    return pictureStrings.copied
  } catch {
    return save(png, `${request.file}.png`)
  }
}

const save = async (png: Promise<Blob>, name: string): Promise<string> => {
  try {
    saveFile(name, await png)
    return pictureStrings.saved
  } catch {
    return pictureStrings.failed
  }
}
