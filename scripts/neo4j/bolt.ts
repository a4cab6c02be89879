import { connect, createServer } from 'node:net'

// What a Bolt client says first: four magic bytes and the versions it speaks, here 5.0 to 5.8.
const HELLO = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 8, 8, 5, ...new Array<number>(12).fill(0)])

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

/** True when a Bolt server answers there. */
export function answersBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(HELLO))
    const end = (answered: boolean) => {
      socket.destroy()
      resolve(answered)
    }
    socket.setTimeout(1000, () => end(false))
    socket.once('data', (answer) => end(answer.length === 4 && answer[3] !== 0))
    socket.once('error', () => end(false))
    socket.once('close', () => end(false))
  })
}
