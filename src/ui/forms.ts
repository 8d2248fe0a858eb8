// The forms in which this one course is published, and everything in which they differ. The parts ask here (`form` in site-address.ts);
// tests/e2e/forms.spec.ts takes one walk through all of them and compares each with this table, line by line.

export interface Form {
  /** Where the address of a page within the course stands: the path, or what follows the #. */
  readonly addresses: 'path' | 'hash'
  /** Every page is a file of HTML, which can be read without script. */
  readonly readsWithoutScript: boolean
  /** The browser keeps the course for the time without a network. The other forms need none. */
  readonly keptByWorker: boolean
  /** There are files beside the pages: question banks, pictures, figures for other sites. */
  readonly files: boolean
  /** Labs run; otherwise they show a recorded run, as a page from a disk may start no worker, and no machine confirms a task. */
  readonly machine: boolean
  /** An address leads others to the same place, so a QR code may hold one. */
  readonly sharedAddress: boolean
  /** Who keeps answers. What labs keep (the reader's program, the tasks solved) only a browser keeps. Where it is the environment, its line stands above every page, and what is said of keeping names it. */
  readonly keeper: 'browser' | 'environment'
}

/** By the name that the build gives in VAHEKIHT_FORM. A site under a sub-path is `published` too. */
export const forms = {
  published: { addresses: 'path', readsWithoutScript: true, keptByWorker: true, files: true, machine: true, sharedAddress: true, keeper: 'browser' },
  /** From a disk or a USB stick. */
  portable: { addresses: 'hash', readsWithoutScript: false, keptByWorker: false, files: false, machine: false, sharedAddress: false, keeper: 'browser' },
  /** In a learning environment. */
  scorm: { addresses: 'hash', readsWithoutScript: false, keptByWorker: false, files: false, machine: false, sharedAddress: false, keeper: 'environment' },
} as const satisfies Readonly<Record<string, Form>>

/** What begins so is a lab's: the reader's program, the tasks that the machine confirmed. */
export const labPrefix = 'vahekiht:labor:'
/** What begins so is the builder's: challenges that the reader has solved. */
export const builderPrefix = 'vahekiht:ehita:'
/**
 * What parts of the course keep in the browser beside the answers. It is deleted with them. Said here because this is in the first script: a file of
 * its own would cost every lesson one more.
 */
export const keptBeside: readonly string[] = [labPrefix, builderPrefix]
