/** What the one-file document looks like; its hash below lets it in, and nothing else. */
export const DOCUMENT_STYLE = `
*{box-sizing:border-box}
body{margin:0 auto;padding:24px 28px 60px;max-width:1240px;background:#fbf9f4;color:#1b2130;font:15px/1.5 Inter,"Segoe UI","Helvetica Neue","Liberation Sans",Arial,sans-serif}
h1{margin:0;font:600 28px/1.2 Georgia,"Liberation Serif",serif}
h2{margin:36px 0 10px;font:600 19px/1.3 Georgia,"Liberation Serif",serif}
p{margin:4px 0;color:#5a6170}
.frame{overflow:auto;border:1px solid #ddd7ca;border-radius:10px}
.frame svg{display:block;max-width:none}
.find{display:flex;flex-wrap:wrap;align-items:center;gap:10px}
.find input{min-width:min(360px,100%);height:36px;padding:0 10px;border:1px solid #8a8577;border-radius:8px;background:#fff;font:inherit;color:inherit}
:focus-visible{outline:2px solid #1f3a5f;outline-offset:2px}
ol{margin:12px 0 0;padding:0;list-style:none}
li{padding:12px 0;border-top:1px solid #ddd7ca}
h3{margin:0;font-size:16px;overflow-wrap:anywhere}
.when{color:#5a6170}
.sign{display:inline-block;vertical-align:-3px}
.selected{margin:0 -10px;padding:12px 10px;background:#ffe9a8}
.selected p,.selected .when{color:#3b4150}
blockquote{margin:8px 0 0;padding:0 0 0 14px;border-left:3px solid #ddd7ca;overflow-wrap:anywhere}
blockquote q{font:16px/1.5 Georgia,"Liberation Serif",serif}
a{color:#1f3a5f}
[hidden]{display:none}
`

/** Hides the events that do not hold the words looked for. */
export const DOCUMENT_SCRIPT = `
const field = document.getElementById('find')
const count = document.getElementById('count')
const events = [...document.querySelectorAll('li')]
const folded = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase()
const texts = events.map((event) => folded(event.textContent))
field.addEventListener('input', () => {
  const words = folded(field.value).split(/\\s+/)
  let shown = 0
  events.forEach((event, i) => {
    event.hidden = !words.every((word) => texts[i].includes(word))
    if (!event.hidden) shown += 1
  })
  count.textContent = shown + ' of ' + events.length + ' events'
})
field.closest('[hidden]').hidden = false
`

/** Hashes (SHA-256, base64) of the two above as a content policy takes them; a test makes them anew. */
export const STYLE_HASH = 'sha256-SyH3rc9rRWT9LNXi6NE8vK4vlrqmKVjsajySrP5UXgo='
export const SCRIPT_HASH = 'sha256-jhTi48ySTZ4kwbDeDwoLdvLRXXO+pAAe5YrI47qHpeE='
