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

/** What a render alone cannot do; `previous` is the model drawn before. */
export function afterRender(model: Model, previous: Model): void {
  syncDialogs(model)
  if (model.evidence !== previous.evidence || model.panel !== previous.panel) {
    if (model.evidence !== previous.evidence)
      document.getElementById('evidence-scroll')?.scrollTo({ top: 0 })
    showQuote()
    showInList()
  }
}
