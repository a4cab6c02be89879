/** Heights of the drawer in percent of the window's. */
export const LEAST_HEIGHT = 24
export const MOST_HEIGHT = 84
const STEP = 6

/** The nearest whole height that the drawer may have. */
export const within = (height: number) =>
  Math.round(Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, height)))

/** The height that a key asks for; null for every other key. */
export function heightAfter(key: string, height: number): number | null {
  if (key === 'ArrowUp') return within(height + STEP)
  if (key === 'ArrowDown') return within(height - STEP)
  if (key === 'Home') return LEAST_HEIGHT
  return key === 'End' ? MOST_HEIGHT : null
}
