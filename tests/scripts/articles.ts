/** Articles in our own words on what happened in Singapore, and what is wrong with others. */
export const SINGAPORE = `title: Trump and Kim meet
published: 2018-06-13
outlet: The Test Herald

US President Donald Trump met North Korean leader Kim Jong Un in Singapore on 12 June 2018.

Trump will not meet Kim in Hanoi next week, the White House said.
`

export const MOSCOW = `title: Putin and Xi talk
published: 2023-03-22

Russian President Vladimir Putin met Chinese President Xi Jinping in Moscow on 21 March 2023.
`

/** Without front matter. */
export const TOKYO =
  'Japanese Prime Minister Shinzo Abe met US President Donald Trump in Tokyo on 27 May 2019.\n'

export const PAGE = `<!doctype html>
<html><head><title>Moon and Kim at Panmunjom</title>
<meta property="article:published_time" content="2018-04-28T08:00:00+09:00">
<meta property="og:site_name" content="The Test Herald"></head>
<body><nav><a href="/">Home</a></nav><article>
<p>South Korean President Moon Jae-in met North Korean leader Kim Jong Un at Panmunjom on 27 April 2018.</p>
<p>The two leaders signed a declaration, and spoke of an end of the war between their countries.</p>
</article></body></html>`

export const ELEVEN_MEGABYTES = Buffer.alloc(11_000_000, 'Kim met Trump. ')
export const PICTURE = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
