import { showQuote } from './evidence/article.ts'
import type { Model } from './model.ts'

/** Opens or closes the dialogs as the model says; the browser keeps focus inside and gives it back. */
function syncDialogs({ dialog }: Model): void {
  for (const element of document.querySelectorAll('dialog')) {
    if (element.id === dialog && !element.open) element.showModal()
    if (element.id !== dialog && element.open) element.close()
  }
}

function showInList(): void {
  const box = document.getElementById('event-scroll')
  const current = box?.querySelector('[aria-current="true"]')
  if (box == null || current == null) return
  const item = current.getBoundingClientRect()
  const frame = box.getBoundingClientRect()
  if (item.top < frame.top + 40 || item.bottom > frame.bottom - 10)
    box.scrollTop += item.top - frame.top - frame.height / 3
}

/** Brings the selected event's bar into sight, in the nearest of its lanes, unless one is. */
function showInLanes(): void {
  const box = document.querySelector('#timeline .lane-scroll')
  const places = (box?.getAttribute('data-places') ?? '').split(' ').filter((place) => place !== '')
  if (box === null || places.length === 0) return
  const inSight = (top: number) =>
    top >= box.scrollTop && top + 24 <= box.scrollTop + box.clientHeight
  if (!places.some((place) => inSight(Number(place))))
    box.scrollTop = Math.max(0, Number(places[0]) - box.clientHeight / 3)
}

/** What a render alone cannot do; `previous` is the model drawn before. */
export function afterRender(model: Model, previous: Model): void {
  syncDialogs(model)
  if (model.evidence !== previous.evidence)
    document.getElementById('evidence-scroll')?.scrollTo({ top: 0 })
  if (model.evidence !== previous.evidence || model.panel !== previous.panel) showQuote()
  const isElsewhere =
    model.state.selected !== previous.state.selected ||
    model.panel !== previous.panel ||
    model.graph !== previous.graph ||
    model.evidence !== previous.evidence
  if (isElsewhere) {
    showInList()
    showInLanes()
  }
}
