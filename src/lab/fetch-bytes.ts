/** A file's bytes; `onLoaded` hears how many have come. Rejects where the server does not give it. */
export const fetchBytes = async (url: string, onLoaded?: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(url)
  if (!response.ok || !response.body) throw new Error(`${url}: ${String(response.status)}`)
  const chunks: Uint8Array[] = []
  let loaded = 0
  const reader = response.body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    loaded += value.length
    onLoaded?.(loaded)
  }
  const bytes = new Uint8Array(loaded)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
