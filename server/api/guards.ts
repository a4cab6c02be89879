import type { RequestHandler } from 'express'
import { Refusal } from './problem.ts'

/** Names that always mean this machine. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS']
const OWN_SITE = ['same-origin', 'none']

const hostnameOf = (host: string) => host.replace(/:\d+$/, '').toLowerCase()

/**
 * Refuses requests for a name that is not ours: a page elsewhere whose name is made to resolve to
 * this machine (DNS rebinding) would otherwise count as the same origin.
 */
export function knownHost(hosts: readonly string[]): RequestHandler {
  const known = new Set([...LOOPBACK, ...hosts.map((host) => host.toLowerCase())])
  return (request, _response, next) => {
    const host = request.headers.host
    if (host === undefined || !known.has(hostnameOf(host)))
      throw new Refusal(403, 'this server does not answer to that host name')
    next()
  }
}

/** Refuses writes sent by a page of another origin, whatever its content type. */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  if (SAFE_METHODS.includes(request.method)) return next()
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  const foreign =
    (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)) ||
    (site !== undefined && !OWN_SITE.includes(String(site)))
  if (foreign) throw new Refusal(403, 'a page of another origin may not write here')
  next()
}

/** A form can be posted across origins without asking; JSON cannot. */
export const jsonOnly: RequestHandler = (request, _response, next) => {
  if (request.method === 'POST' && !request.is('application/json'))
    throw new Refusal(415, 'send the body as application/json')
  next()
}
