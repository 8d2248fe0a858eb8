import { eventAt, type LabRun } from '../model/lab/run.ts'

const serialPort = 0x3f8

/** What the guest had written when this event was over. */
export const textUntil = ({ events }: Pick<LabRun, 'events'>, index: number): string => {
  const bytes: number[] = []
  for (let at = 0; at <= index; at++) {
    const event = eventAt(events, at)
    if (event?.kind === 'out' && event.address === serialPort) bytes.push(event.value)
  }
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
