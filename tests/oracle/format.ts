// Test oracle: the shape of one expected path through one system.
// Rows come from FACTS only.

export type CrossingKind = 'call' | 'syscall' | 'trap' | 'vm-exit' | 'vm-entry' | 'hypercall' | 'notify' | 'wake' | 'upcall' | 'translate' | 'direct' | 'switch' | 'dma' | 'interrupt' | 'return'
export type OperationName = 'ordinary' | 'privileged-own-state' | 'privileged-cpu-model' | 'privileged-port' | 'system-call' | 'disk-write' | 'packet-send' | 'page-fault-guest' | 'page-fault-host'

/**
 * One hop: the layer that is reached; `by` only where FACTS says (or the conventions fix) how the border is crossed;
 * `marked` where FACTS writes ⇄ there. Where silent layers lie between two hops, `by` is the one crossing of that
 * stretch that FACTS names, not necessarily the last.
 */
export interface Hop {
  readonly to: string
  readonly by?: CrossingKind
  readonly marked?: true
  readonly stations?: readonly string[]
}

/** What FACTS says of the path of one operation in one system. Written before the model's journeys, from FACTS alone. */
export interface OracleRow {
  readonly system: string
  readonly operation: OperationName
  readonly from: string
  /** From `from` to whatever serves the request (the device, or the layer that answers). */
  readonly down: readonly Hop[]
  /** From there back to `from`. The last hop home to a waiting program is fixed by "a disk write is synchronous". */
  readonly back: readonly Hop[] | 'not-in-facts'
  /**
   * Layers that such a request must physically pass, yet FACTS' list passes over. The reason begins with where:
   * `start:` above `from`, `down:` on the way down, `back:` on the way back. A layer may be named in one place and
   * silent in another: the hops are a subsequence of the real path, and every extra layer of it must be silent here.
   */
  readonly silent: readonly { readonly layer: string; readonly reason: string }[]
  /** Section and step numbers, e.g. 'FACTS §2.2, disk write, steps 1–8'. */
  readonly source: string
  readonly note?: string
  /**
   * Why the row is not compared: FACTS describes a case that the operation does not stand for. Another row of the same
   * system, operation and origin must be compared.
   */
  readonly variant?: string
}
