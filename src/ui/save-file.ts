// What a page makes and the reader takes along as a file.
/** Offers a file made on this page for saving. */
export const saveFile = (name: string, content: Blob): void => {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Not at once: the browser fetches it after the press has been dealt with.
  setTimeout(() => { URL.revokeObjectURL(url) }, 60_000)
}

/** The picture as PNG, `scale` times as large, sharp on slides; rejects where the browser cannot draw it. */
export const pngOf = async (svg: string, scale = 2): Promise<Blob> => {
  const image = new Image()
  // As data and not as a blob: the page's policy lets pictures come from nowhere else.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * scale
  canvas.height = image.naturalHeight * scale
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => { if (blob) resolve(blob); else reject(new Error('no picture')) }, 'image/png')
  })
}
