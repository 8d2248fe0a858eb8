// A figure as a picture for slides: title, the step that is seen, where it comes from. Its code comes when somebody asks.
import { toSvg, type SvgRequest } from '../diagram/to-svg.ts'
import { downloadStrings } from '../strings/downloads.ts'
import { pictureStrings } from '../strings/picture.ts'

/** What the picture shows, and the name of its file without an ending. */
export interface PictureRequest extends SvgRequest { readonly file: string }

/** The line below the picture. */
export const creditOf = ({ order, title }: { readonly order: number; readonly title: string }): string => downloadStrings.credit(order, title)

/** Pixels of the picture for each unit of the drawing: sharp on a projector. */
const scale = 3

/** Puts the picture on the clipboard, or into a file where the browser does not let us. Resolves with what to tell the reader. */
export const copyPicture = async (request: PictureRequest): Promise<string> => {
  const png = pngOf(toSvg(request))
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
    const address = URL.createObjectURL(await png)
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    URL.revokeObjectURL(address)
    return pictureStrings.saved
  } catch {
    return pictureStrings.failed
  }
}

/** Rejects where the browser cannot draw it. */
const pngOf = async (svg: string): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('the browser drew no picture')) }, 'image/png')
  })
}
