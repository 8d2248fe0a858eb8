// A second copy of what the browser keeps, which outlives its death. A browser writes localStorage to the disk seconds later (Chromium:
// up to five), so one that is killed, or whose battery ends, forgets the last answers. A transaction with strict durability is on the disk
// when it ends. The copy is only ever read when the course opens: what it knows and localStorage has lost is given back.

/** What is kept, and how many times the reader has deleted everything: what comes from before the last time is not to come back. */
export interface Entry {
  /** Undefined where nothing has been kept since the last deletion. */
  readonly text: string | undefined
  readonly deletions: number
}

/** What the copy says of what localStorage holds. */
export interface Finding {
  /** localStorage has come back from before a deletion. */
  readonly undead: boolean
  /** A text that had been kept and is not there any more, or not as it last was. */
  readonly lost: string | undefined
}

/** Reads an entry as it stands in the browser's database; undefined for anything else. Never throws. */
export const parseEntry = (value: unknown): Entry | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if (!('deletions' in value) || !Number.isSafeInteger(value.deletions)) return undefined
  return { text: 'text' in value && typeof value.text === 'string' ? value.text : undefined, deletions: Number(value.deletions) }
}

/** Compares the copy with what localStorage holds. A browser writes that to the disk whole, so its two parts are of the same moment. */
export const findingOf = (copy: Entry | undefined, held: Entry): Finding => ({
  undead: copy !== undefined && copy.deletions > held.deletions,
  lost: copy === undefined || copy.deletions < held.deletions || copy.text === held.text ? undefined : copy.text,
})

const storeName = 'copies'

const open = (): Promise<IDBDatabase> => new Promise((resolve, reject) => {
  const request = indexedDB.open('vahekiht', 1)
  request.onupgradeneeded = () => { request.result.createObjectStore(storeName) }
  request.onsuccess = () => { resolve(request.result) }
  request.onerror = () => { reject(new Error('the copy cannot be opened')) }
})

/** Resolves once the work is on the disk. */
const within = async <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
  const database = await open()
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode, { durability: 'strict' })
      const request = work(transaction.objectStore(storeName))
      transaction.oncomplete = () => { resolve(request.result) }
      transaction.onabort = () => { reject(new Error('the copy cannot be used')) }
    })
  } finally {
    database.close()
  }
}

/** Copies what there is at the moment of writing: of two tabs that write at once, the later one copies the answers of both. Rejects where there is no database. */
export const writeCopy = async (key: string, held: () => Entry): Promise<void> => { await within('readwrite', (store) => store.put(held(), key)) }

/** The copy of what was kept under a key. Rejects where there is no database. */
export const readCopy = async (key: string): Promise<Entry | undefined> => parseEntry(await within<unknown>('readonly', (store) => store.get(key)))
