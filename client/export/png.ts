/** As many pixels as the screen's, this many times. */
const FINENESS = 2
/** Canvases larger than this stay empty in some browsers. */
const MOST_PIXELS = 12_000

/** Draws a picture in SVG, which must need no other file, as a PNG. */
export async function pngOf(svg: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const { naturalWidth: width, naturalHeight: height } = image
    const scale = Math.min(FINENESS, MOST_PIXELS / Math.max(width, height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (blob === null) throw new Error('this browser cannot draw a picture that large')
    return blob
  } finally {
    URL.revokeObjectURL(address)
  }
}
