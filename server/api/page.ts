import express, { type RequestHandler } from 'express'

/** Name of the folder of files whose names carry a hash of their content (Vite's default). */
const HASHED = /[/\\]assets[/\\]/

/** The built page's files: hashed ones may be kept for ever, the page itself is asked for anew. */
export const pageFiles = (folder: string): RequestHandler =>
  express.static(folder, {
    index: 'index.html',
    redirect: false,
    dotfiles: 'ignore',
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      )
    },
  })
