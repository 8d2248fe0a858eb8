// content/virnad/<id>.yaml: a stack and the facts of its product. What a layer's fields mean stands in src/model/layers.ts.
import { z } from 'zod'
import { id, ids, text } from './fields.ts'
import { messages } from './messages.ts'

const isa = z.enum(['x86-32', 'x86-64', 'arm64', 'ppc'])
const os = z.enum(['linux', 'windows', 'macos', 'vmkernel'])
const extension = z.enum(['vt-x', 'amd-v', 'arm-el2'])
const method = z.enum(['guest-mode', 'paravirtual', 'translation'])
const front = z.enum(['registers', 'ring'])

const stations = z.array(z.enum([
  'vfs', 'file-system', 'overlayfs', 'page-cache', 'vmfs', 'volfs', 'block-driver',
  'tcp-ip', 'socket-layer', 'veth', 'venet', 'bridge', 'nat', 'routing', 'tap', 'virtual-switch', 'packet-socket', 'network-driver',
  'windows-api', 'dispatcher', 'unix-side',
  'image-format', 'rate-limiter', 'vscsi',
])).readonly()
const stationsByRequest = z.strictObject({ disk: stations.exactOptional(), network: stations.exactOptional() })

const port = z.strictObject({
  /** A layer's id, or machine-below. */
  answeredBy: id,
  front,
  virtualCpu: z.enum(['waits', 'runs-on']),
  driver: text.exactOptional(),
  inside: stations.exactOptional(),
  onward: stations.exactOptional(),
})

const seat = z.strictObject({ method, monitor: id.exactOptional(), disk: port, network: port }).exactOptional()

/** The Estonian case forms of a layer's name. No rule can make them, so each is written out. */
const nameSchema = z.strictObject({
  /** The text in the picture, where it should say more than the name in a sentence does: KVM (kvm.ko). */
  label: text.exactOptional(),
  /** nimetav: kes? mis? QEMU. */
  nominative: text,
  /** omastav: kelle? mille? QEMU. */
  genitive: text,
  /** osastav: keda? mida? QEMU-d. */
  partitive: text,
  /** alaleütlev: kellele? millele? QEMU-le. */
  allative: text,
})

const layer = { id, name: nameSchema }
/** Stands on another layer's interface. */
const standing = { ...layer, on: id }
/** Belongs to another layer. */
const part = { ...layer, partOf: id }

/** A hypervisor or a compatibility layer may stand or belong, but not both. */
const eitherPlace = { ...layer, on: id.exactOptional(), partOf: id.exactOptional() }
const place = (on: string | undefined, partOf: string | undefined, context: z.RefinementCtx): { on: string } | { partOf: string } => {
  if (on !== undefined && partOf === undefined) return { on }
  if (partOf !== undefined && on === undefined) return { partOf }
  context.addIssue({ code: 'custom', message: messages.onePlace })
  return z.NEVER
}

export const layerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hardware'), ...layer, isa, extension: extension.exactOptional(), nestedPaging: z.boolean().exactOptional() }),
  z.strictObject({ kind: z.literal('kernel'), ...standing, os, isa, seat, aware: z.array(text).readonly().exactOptional() }),
  z.strictObject({ kind: z.literal('module'), ...part, foreign: z.boolean().exactOptional(), drives: extension.exactOptional() }),
  z.strictObject({ kind: z.literal('process'), ...standing, os, isa }),
  z.strictObject({
    kind: z.literal('hypervisor'), ...eitherPlace, isa,
    methods: z.array(method).readonly(),
    foreign: z.boolean().exactOptional(),
    nested: z.boolean().exactOptional(),
    dialect: text.exactOptional(),
    drivers: z.boolean().exactOptional(),
    delegates: z.boolean().exactOptional(),
    system: os.exactOptional(),
    seat,
  }).transform(({ on, partOf, ...rest }, context) => ({ ...rest, ...place(on, partOf, context) })),
  z.strictObject({
    kind: z.literal('emulator'), ...standing, os, isa, of: isa,
    technique: z.enum(['interpretation', 'translation']),
    scope: z.enum(['machine', 'program']),
    guestMode: z.boolean().exactOptional(),
    front: z.strictObject({ disk: front.exactOptional(), network: front.exactOptional() }).exactOptional(),
    inside: stationsByRequest.exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('compatibility-layer'), ...eitherPlace, os, isa,
    offers: os,
    catches: z.enum(['calls', 'system-calls']),
    inside: stationsByRequest.exactOptional(),
    onward: stationsByRequest.exactOptional(),
  }).transform(({ on, partOf, ...rest }, context) => ({ ...rest, ...place(on, partOf, context) })),
  z.strictObject({ kind: z.literal('container-boundary'), ...part, onward: stationsByRequest.exactOptional() }),
])

const claim = { text, sources: ids }

/** What no model can compute about a product; with it the system has a page of its own. */
const aboutSchema = z.strictObject({
  /** What it is and where its vahekiht sits: one or two sentences. */
  summary: text,
  /** Whether its guests run unmodified. */
  guests: z.strictObject(claim),
  facts: z.array(z.strictObject(claim)).min(1).readonly(),
  /** What the text that the course grew from says of it, word for word, and what is right. */
  corrections: z.array(z.strictObject({ quote: text, verdict: z.enum(['right', 'imprecise', 'outdated', 'wrong']), ...claim })).readonly().default([]),
  misconceptions: z.array(z.strictObject({
    /** M4: its number in the course. */
    id: z.string().regex(/^M\d+$/, messages.badMisconception),
    /** The mistaken belief, as somebody would say it. */
    claim: text,
    /** The journey that refutes it, as lessons name operations, and where it begins. */
    operation: text.exactOptional(),
    from: id.exactOptional(),
    /** The step that shows it, counted from 1 as the reader sees it. */
    step: z.int().min(2).exactOptional(),
    ...claim,
  })).readonly().default([]),
})

export const stackSchema = z.strictObject({
  /** The same as the file's name without .yaml. */
  id,
  /** The product and, where it matters, its variant: Xen (HVM). */
  title: text,
  /** Who made it, and who makes it now. */
  maker: text,
  /** In words: alates 1994, 1998–2012. */
  years: text,
  licence: text,
  /** With its date: arenduses (seisuga 2026). */
  status: text,
  /** Where the facts come from: keys of content/allikad.yaml. */
  sources: ids,
  /** What a reader may wonder about: why the stack is drawn so. */
  note: text.exactOptional(),
  about: aboutSchema.exactOptional(),
  /** In any order; relations are by id. */
  layers: z.array(layerSchema).min(1).readonly(),
})
