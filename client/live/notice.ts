import { html, type TemplateResult } from 'lit-html'
import type { Model } from '../model.ts'

const AWAY = 'The server does not answer. This page goes on trying.'

/** A line about what happened elsewhere, told without taking the focus. */
export const notice = ({ away, note }: Model): TemplateResult =>
  html`<p class="notice ${away ? 'away' : ''}" id="notice" role="status">${away ? AWAY : note}</p>`
