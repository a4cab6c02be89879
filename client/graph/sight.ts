import type { Network } from 'vis-network/esnext'
import type { EntityId } from '../../graph-schema/model/entity.ts'
import { endsOf } from '../derive/focus.ts'
import { isHandled, isSeen, placesOf } from './in-sight.ts'
import type { PictureInput } from './looks.ts'
import type { Doing, Moving } from './picture.ts'
import type { Point } from './positions.ts'

const GLIDE = { duration: 400, easingFunction: 'easeInOutQuad' } as const

/** The picture as it stands. */
type Standing = {
  readonly network: Network
  readonly element: HTMLElement
  readonly input: PictureInput
  readonly doing: Readonly<Doing>
  readonly fitAll: (moving: Moving) => void
  readonly refresh: () => void
}

const selectedIn = ({ selectedLine, selectedNodes, lines }: PictureInput): readonly EntityId[] => {
  const line = lines.find(({ key }) => key === selectedLine)
  return line === undefined ? selectedNodes : endsOf(line)
}

const subjectOf = ({ selectedLine, selectedNodes }: PictureInput) =>
  selectedLine ?? selectedNodes.join(' ')

const moving = (): Moving =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? {} : { animation: GLIDE }

const middleOf = (places: readonly Point[]): Point => {
  const mean = (of: (place: Point) => number) =>
    places.reduce((sum, place) => sum + of(place), 0) / places.length
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) }
}

let shown: { subject: string; arrived: PictureInput['arrived'] } = {
  subject: '',
  arrived: new Set(),
}

/** Shows actors that have just come where one is out of sight, and what is selected where all of it is. */
export function bringIntoSight(standing: Standing): void {
  const { network, element, input, doing } = standing
  const frame = { width: element.clientWidth, height: element.clientHeight }
  const isOut = (place: Point) => !isSeen(network.canvasToDOM(place), frame)
  const arrived = placesOf([...input.arrived], input)
  if (arrived !== null && input.arrived !== shown.arrived) {
    shown = { ...shown, arrived: input.arrived }
    if (!isHandled(doing, performance.now()) && arrived.some(isOut)) standing.fitAll(moving())
  }
  const selected = placesOf(selectedIn(input), input)
  const subject = subjectOf(input)
  if (selected === null || subject === shown.subject) return
  shown = { ...shown, subject }
  if (doing.dragging || selected.length === 0 || !selected.every(isOut)) return
  // Nobody chose this view: all of it is shown again; else it stays as close as it was chosen.
  if (doing.touched === null) standing.fitAll(moving())
  else {
    network.moveTo({ position: middleOf(selected), ...moving() })
    standing.refresh()
  }
}
