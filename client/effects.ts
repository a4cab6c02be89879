import { showQuote } from './evidence/article.ts'
import type { Evidence } from './evidence/load.ts'
import type { Model } from './model.ts'
import { zoomOf } from './zoom.ts'

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
    box.scrollTop += (item.top - frame.top - frame.height / 3) / zoomOf(box)
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

/** What the evidence is about; the same, brought up to date, stays where it was scrolled to. */
function subjectOf(evidence: Evidence | null): string | null {
  if (evidence?.kind === 'actor') return evidence.view.entity.id
  if (evidence?.kind === 'edge') return evidence.claim?.claim.id ?? evidence.edge.edge.id
  return evidence === null ? null : evidence.claim.claim.id
}

/** What a render alone cannot do; `previous` is the model drawn before. */
export function afterRender(model: Model, previous: Model): void {
  syncDialogs(model)
  const isOther = subjectOf(model.evidence) !== subjectOf(previous.evidence)
  if (isOther) document.getElementById('evidence-scroll')?.scrollTo({ top: 0 })
  if (isOther || model.panel !== previous.panel) showQuote()
  const isElsewhere =
    isOther ||
    model.state.selected !== previous.state.selected ||
    model.panel !== previous.panel ||
    // A graph that was only brought up to date leaves everything where it was scrolled to.
    (model.graph === null) !== (previous.graph === null)
  if (isElsewhere) {
    showInList()
    showInLanes()
  }
}
