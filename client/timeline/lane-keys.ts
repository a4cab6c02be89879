const WAYS: Readonly<Record<string, readonly [lanes: number, items: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

const linksOf = (lane: Element | undefined) => [...(lane?.querySelectorAll<SVGAElement>('a') ?? [])]

/** Arrows go from lane to lane, and within one from its name over its pin to its events. */
export function moveInLanes(key: string): void {
  const lanes = [...document.querySelectorAll('#timeline .lane')]
  const [down, along] = WAYS[key] ?? [0, 0]
  const current = document.activeElement?.closest('#timeline .lane') ?? null
  const at = current === null ? -1 : lanes.indexOf(current)
  const lane = lanes[at === -1 ? 0 : Math.min(lanes.length - 1, Math.max(0, at + down))]
  const links = linksOf(lane)
  const focused = links.find((link) => link === document.activeElement)
  const item = focused === undefined ? 0 : links.indexOf(focused)
  const next = links[Math.min(links.length - 1, Math.max(0, item + along))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
