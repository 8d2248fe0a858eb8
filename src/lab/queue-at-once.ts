/** A function that runs what it is given in a task of its own, in order and without delay. */
export const queueAtOnce = (): ((task: () => void) => void) => {
  const channel = new MessageChannel()
  const waiting: (() => void)[] = []
  channel.port1.onmessage = () => { waiting.shift()?.() }
  return (task) => {
    waiting.push(task)
    channel.port2.postMessage(0)
  }
}
