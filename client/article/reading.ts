import { html, nothing, type TemplateResult } from 'lit-html'
import { guard } from 'lit-html/directives/guard.js'
import type { Controller } from '../controller.ts'
import { cancelReading } from './actions.ts'
import type { ArticleForm, Progress } from './form-state.ts'
import { type Paragraph, type Piece, paragraphsOf } from './pieces.ts'
import { shareOf } from './progress.ts'

type Reading = Extract<ArticleForm, { step: 'reading' }>

/** The stages in words for people, in their order. */
const STAGES: readonly Progress['stage'][] = [
  'text',
  'syntax',
  'entities',
  'dates',
  'events',
  'claims',
  'saving',
]

const LINES: { readonly [Stage in Progress['stage']]: string } = {
  sending: 'Sending it…',
  waiting: 'Waiting for another article to be read…',
  text: 'Reading sentences…',
  syntax: 'Reading sentences…',
  entities: 'Finding dates…',
  dates: 'Finding events…',
  events: 'Finding events…',
  claims: 'Making claims…',
  saving: 'Saving…',
}

/** What goes on now: a stage is told when it is done, but for the two that go through the sentences. */
const lineOf = ({ stage, parsed, sentences }: Progress) =>
  stage === 'syntax' && parsed === sentences.length ? 'Finding names…' : LINES[stage]

const count = (number: number) => number.toLocaleString('en')

/** What each stage has found, by its name. */
function findings({ sentences, parsed, understood, entities, dates, claims }: Progress) {
  const of = count(sentences.length)
  return [
    ['syntax', 'Sentences', `${count(parsed)} of ${of}`],
    [
      'entities',
      'Names',
      entities === null
        ? ''
        : `${count(entities.count)}: ${entities.names.slice(0, 4).join(', ')}${entities.count > 4 ? ' …' : ''}`,
    ],
    ['dates', 'Dates', dates === null ? '' : count(dates)],
    ['events', 'Events', understood === 0 ? '' : `in ${count(understood)} of ${of} sentences`],
    ['claims', 'Claims', claims === null ? '' : count(claims.length)],
  ] as const
}

const isGoingOn = (stage: Progress['stage'], { parsed, sentences }: Progress) =>
  stage === 'events' || (stage === 'syntax' && parsed < sentences.length)

function steps(progress: Progress) {
  const at = STAGES.indexOf(progress.stage)
  return html`<ol class="stages">
    ${findings(progress).map(([stage, name, found]) => {
      const place = STAGES.indexOf(stage)
      const isDone = place < at || (place === at && !isGoingOn(stage, progress))
      return html`<li class=${isDone ? 'done' : ''}><span class="stage-sign" aria-hidden="true">${isDone ? '✓' : '·'}</span><span class="stage-name">${name}</span><span class="stage-found">${found}</span></li>`
    })}
  </ol>`
}

let laid: { readonly of: readonly unknown[]; readonly paragraphs: readonly Paragraph[] } | null =
  null

/** The paragraphs, cut anew only when sentences or claims are. */
function laidOut({ text, sentences, claims }: Progress): readonly Paragraph[] {
  const of = [text, sentences, claims]
  if (laid === null || laid.of.some((part, i) => part !== of[i]))
    laid = { of, paragraphs: paragraphsOf({ text, sentences, claims }) }
  return laid.paragraphs
}

function piece({ text, sentence, claim }: Piece, { parsed, understood }: Progress) {
  if (claim !== null) return html`<mark class="m-${claim.modality}">${text}</mark>`
  if (sentence < 0 || sentence >= parsed) return text
  return html`<span class=${sentence < understood ? 'understood' : 'parsed'}>${text}</span>`
}

const within = (read: number, { first, after }: Paragraph) => Math.min(Math.max(read, first), after)

/** The text with its sentences underlined as they are read, and its claims marked when found. */
export const textBeingRead = (progress: Progress): TemplateResult => html`
  <div class="article-text being-read" id="reading-text" tabindex="0" role="region" aria-label="Text of the article">
    ${laidOut(progress).map((paragraph) =>
      guard(
        [paragraph, within(progress.parsed, paragraph), within(progress.understood, paragraph)],
        () => html`<p>${paragraph.pieces.map((one) => piece(one, progress))}</p>`,
      ),
    )}
  </div>`

/** Keeps the sentence that is being read in sight, unless somebody reads the text themselves. */
export function followReading(): void {
  const box = document.getElementById('reading-text')
  if (box === null || box.matches(':hover, :focus')) return
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const parsed = [...box.querySelectorAll<HTMLElement>('.parsed')]
  const understood = [...box.querySelectorAll<HTMLElement>('.understood')]
  const last = (understood.length > 0 ? understood : parsed).at(-1)
  if (last !== undefined) box.scrollTop = last.offsetTop - box.clientHeight / 2
}

/** An article while it is read: how far, what was found, and the text itself. */
export const reading = (
  { progress, cancelling = false }: Reading,
  controller: Controller,
): TemplateResult => html`
  <p class="reading-line" role="status">${cancelling && progress.stage !== 'saving' ? 'Cancelling…' : lineOf(progress)}${progress.stage === 'waiting' ? ` ${progress.ahead} ahead` : nothing}</p>
  <progress id="reading-progress" aria-label="How far the article is read" max="1" value=${shareOf(progress)}></progress>
  ${steps(progress)}
  ${textBeingRead(progress)}
  <div class="dialog-actions"><span class="hint">You can close this; reading goes on.</span>
    <button type="button" class="button" id="article-cancel" ?disabled=${cancelling || progress.stage === 'saving'} @click=${() => cancelReading(controller)}>Cancel</button></div>`
