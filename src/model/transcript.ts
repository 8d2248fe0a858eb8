// What a terminal showed, as a lesson's claims point to it.

interface TranscriptStep {
  readonly command: string
  readonly output: string
  readonly exit: number
}

export interface Transcript {
  /** Part of the address. */
  readonly id: string
  readonly title: string
  /** Why these commands, and what they were run on; prose. */
  readonly intro: string
  /** YYYY-MM-DD. */
  readonly recorded: string
  readonly machine: {
    /** By what the CPU says of itself: the flag `hypervisor`. */
    readonly kind: 'virtual' | 'physical'
    readonly system: string
    /** Numbers only: the rest names whoever built it. */
    readonly kernel: string
    readonly cpu: string
    /** The module behind /dev/kvm, where there is one. */
    readonly kvm?: string
  }
  readonly steps: readonly TranscriptStep[]
  /** Of `transcriptText`, in hex. */
  readonly sha256: string
}

/** Every line in order: a command after a dollar sign, what it wrote, and in brackets an exit code that is not 0. A line's number is its place, from 1. */
export const transcriptLines = ({ steps }: Pick<Transcript, 'steps'>): string[] => steps.flatMap(({ command, output, exit }) => [
  `$ ${command}`,
  ...(output === '' ? [] : output.replace(/\n$/, '').split('\n')),
  ...(exit === 0 ? [] : [`[exit ${String(exit)}]`]),
])

/** The whole of it, as the hash is made of it. */
export const transcriptText = (transcript: Pick<Transcript, 'steps'>): string => `${transcriptLines(transcript).join('\n')}\n`

/** Numbers of the lines that are these words; where none is, of those that hold them. */
export const linesWith = (transcript: Pick<Transcript, 'steps'>, words: string): number[] => {
  const lines = transcriptLines(transcript)
  const where = (fits: (line: string) => boolean): number[] => lines.flatMap((line, index) => (fits(line) ? [index + 1] : []))
  const whole = where((line) => line === words)
  return whole.length > 0 ? whole : where((line) => line.includes(words))
}
