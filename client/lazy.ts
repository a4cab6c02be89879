/**
 * A part of the page that is fetched when it is first asked for: null until it is there, then
 * `onReady` renders again. A failed fetch is told to `onFailure` and tried anew at the next asking.
 */
export function lazily<Part>(
  load: () => Promise<Part>,
  { onReady, onFailure }: { onReady: () => void; onFailure: (error: unknown) => void },
): () => Part | null {
  let part: Part | null = null
  let loading = false
  return () => {
    if (part === null && !loading) {
      loading = true
      load()
        .then((loaded) => {
          part = loaded
          onReady()
        }, onFailure)
        .finally(() => {
          loading = false
        })
    }
    return part
  }
}
