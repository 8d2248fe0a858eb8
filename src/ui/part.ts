// A piece of a page whose code, and data, come on demand.
import type { ComponentType } from 'react'
import { fetchLostSheets } from './lost-sheets.ts'

export interface Part<Props> {
  /** The component, where it has been loaded before. */
  readonly now: (props: Props) => ComponentType<Props> | undefined
  /** Loads it, once per key. A failed load may be tried again. */
  readonly load: (props: Props) => Promise<ComponentType<Props>>
}

/** Remembers what `load` brings, by what `keyOf` reads from the props. */
export const part = <Props>(load: (props: Props) => Promise<ComponentType<Props>>, keyOf: (props: Props) => string = () => ''): Part<Props> => {
  const loaded = new Map<string, ComponentType<Props>>()
  return {
    now: (props) => loaded.get(keyOf(props)),
    load: async (props) => {
      const known = loaded.get(keyOf(props))
      if (known) return known
      await fetchLostSheets()
      const component = await load(props)
      loaded.set(keyOf(props), component)
      return component
    },
  }
}

/** A part that is the same whatever its props. */
export interface CommonPart<Props> extends Part<Props> {
  /** Loads it before any place for it is drawn. */
  readonly bring: () => Promise<unknown>
}

/** A part that is loaded once for all; `bring` loads it ahead. A failed load may be tried again. */
export const commonPart = <Props>(load: () => Promise<ComponentType<Props>>): CommonPart<Props> => {
  let known: ComponentType<Props> | undefined
  const bring = async (): Promise<ComponentType<Props>> => {
    if (known) return known
    await fetchLostSheets()
    known = await load()
    return known
  }
  return { now: () => known, load: bring, bring }
}
