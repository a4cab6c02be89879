import { html, nothing, type TemplateResult } from 'lit-html'
import type { ClaimEvidence, ClaimInArticle } from '../../graph-schema/api.ts'
import { linkTo } from '../address.ts'
import { type Passage, passagesOf } from '../derive/passages.ts'
import type { State } from '../state.ts'
import { dayWords } from '../words/dates.ts'
import { verbOf } from '../words/phrase.ts'
import { zoomOf } from '../zoom.ts'

const isWebAddress = (url: string) => /^https?:\/\//i.test(url)

/** The article's name: a link where it has an address on the web. */
const heading = ({ title, url }: ClaimEvidence['article']) =>
  url !== null && isWebAddress(url)
    ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${title}<span class="hint" aria-hidden="true">&nbsp;↗</span><span class="visually-hidden"> (opens the article in a new tab)</span></a>`
    : title

function passage({ text, selected, claims }: Passage, evidence: ClaimEvidence, state: State) {
  if (selected)
    return html`<mark class=${evidence.claim.edgeId === null ? 'rejected' : nothing}>${text}</mark>`
  const [claim] = claims
  if (claim === undefined) return text
  const told = evidence.others.find(({ id }) => id === claim.id)
  const rejected = told?.edgeId === null ? 'rejected' : ''
  return html`<a class="quote m-${told?.modality ?? 'occurred'} ${rejected}" href=${linkTo({ kind: 'claim', id: claim.id }, state)} title=${titleOf(told, evidence)}>${text}</a>`
}

function titleOf(claim: ClaimInArticle | undefined, evidence: ClaimEvidence) {
  const { article } = evidence
  if (claim === undefined) return nothing
  const verb = verbOf({ ...claim, to: claim.when.to, lastReported: article.published })
  if (claim.edgeId !== null) return `${verb}: show this claim`
  return `${verb}: rejected by ${rejecterOf(claim, evidence)}; show this claim`
}

/** Who rejected it: by name, or by making one of its two ends. */
function rejecterOf({ id }: ClaimInArticle, { corrections }: ClaimEvidence): string {
  const on = corrections.filter(({ claims }) => claims.includes(id))
  const rule = on.find(({ correction: { kind } }) => kind === 'reject') ?? on.at(-1)
  return rule?.correction.who ?? 'a reader'
}

/** Claims that a reader rejected, by their words: in the text these may belong to another claim too. */
const rejections = (
  claims: readonly ClaimInArticle[],
  evidence: ClaimEvidence,
  state: State,
): TemplateResult | typeof nothing =>
  claims.length === 0
    ? nothing
    : html`<ul class="rejections">${claims.map(
        (claim) =>
          html`<li><a href=${linkTo({ kind: 'claim', id: claim.id }, state)} title=${titleOf(claim, evidence)}><s>${claim.quote}</s></a> <span class="hint">rejected by ${rejecterOf(claim, evidence)}</span></li>`,
      )}</ul>`

/** The whole article with the claim's quote marked and every other quote a way to its claim. */
export const articleText = (evidence: ClaimEvidence, state: State): TemplateResult => {
  const { article, claim, others } = evidence
  // Where two quote the same words the one that holds comes first.
  const live = others.filter(({ edgeId }) => edgeId !== null)
  const rejected = others.filter(({ edgeId }) => edgeId === null)
  const paragraphs = passagesOf(article.text, [claim, ...live, ...rejected], claim.id)
  return html`<article class="article" aria-label="Article">
    <header class="article-head">
      <h3>${heading(article)}</h3>
      <p>${article.outlet === null ? nothing : html`<span>${article.outlet}</span> · `}<time datetime=${article.published}>${dayWords(article.published)}</time></p>
    </header>
    <div class="article-text" id="article-text" data-claim=${claim.id} tabindex="0" role="region" aria-label="Text of the article">
      ${paragraphs.map((parts) => html`<p>${parts.map((part) => passage(part, evidence, state))}</p>`)}
    </div>
    ${rejections(rejected, evidence, state)}
  </article>`
}

/** Scrolls the marked quote into the middle of its box, and nothing else. */
export function showQuote(): void {
  const box = document.getElementById('article-text')
  const mark = box?.querySelector('mark')
  if (box == null || mark == null) return
  const drop = mark.getBoundingClientRect().top - box.getBoundingClientRect().top
  const offset = drop / zoomOf(box)
  box.scrollTop += offset - box.clientHeight / 3
}
