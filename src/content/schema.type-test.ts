// Checked by tsc, never run: what the schemas let through is exactly what the model means, both ways.
import type { z } from 'zod'
import type { Family } from '../model/classify.ts'
import type { LayerQuery } from '../model/layer-query.ts'
import type { Layer } from '../model/layers.ts'
import type { LessonMeta, Source, Term } from '../model/lesson.ts'
import type { Operation } from '../model/operations.ts'
import type { ChooseQuestion, ChooseSeveralQuestion, Option, Question, ShownStep } from '../model/quiz.ts'
import type { NameForms } from '../strings/forms.ts'
import type { AuthoredOf, AuthoredQuestion, family, querySchema } from './question-schema.ts'
import type { frontmatterSchema, sourceSchema, termSchema } from './schema.ts'
import type { StackDocument } from './stack-document.ts'
import type { layerSchema, stackSchema } from './stack-schema.ts'

/** The bare data of a type: without readonly, and without fields that can only be absent (`on?: never`). */
type Plain<T> = T extends readonly (infer Item)[]
  ? Plain<Item>[]
  : T extends object
    ? { -readonly [Key in keyof T as [Exclude<T[Key], undefined>] extends [never] ? never : Key]: Plain<T[Key]> }
    : T

/** Mutual assignability would overlook a missing optional field; identity does not. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the free T is what makes the compiler compare A and B for identity
type Identical<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false
type Same<A, B> = Identical<Plain<A>, Plain<B>>
type Expect<T extends true> = T

/** Omit for each member of a union. */
type Without<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never
/** Files name operations by their slugs. */
type WithSlug<T> = T extends { readonly operation: Operation } ? Omit<T, 'operation'> & { readonly operation: string } : T
/** Files name a figure by its id; its title is looked up. */
type WithUntitled<T extends ChooseQuestion | ChooseSeveralQuestion> =
  Omit<T, 'options'> & { readonly options: readonly (Omit<Option, 'refutedBy'> & { readonly refutedBy?: Omit<ShownStep, 'title'> })[] }
type FileLayer = z.output<typeof layerSchema>

export type Agreements = [
  Expect<Same<z.output<typeof frontmatterSchema>, Omit<LessonMeta, 'slug' | 'order' | 'headings'>>>,
  Expect<Same<AuthoredOf<'choose'>, WithUntitled<ChooseQuestion>>>,
  Expect<Same<AuthoredOf<'choose-several'>, WithUntitled<ChooseSeveralQuestion>>>,
  Expect<Same<AuthoredQuestion['kind'], Question['kind']>>,
  Expect<Same<z.output<typeof family>, Family>>,
  Expect<Same<z.output<typeof querySchema>, WithSlug<LayerQuery>>>,
  Expect<Same<z.output<typeof termSchema>, Omit<Term, 'id' | 'definition'>>>,
  Expect<Same<z.output<typeof sourceSchema>, Source>>,
  Expect<Same<Without<FileLayer, 'name'>, Layer>>,
  Expect<Same<FileLayer['name'], NameForms>>,
  Expect<Same<Omit<z.output<typeof stackSchema>, 'layers'>, Omit<StackDocument, 'layers' | 'names'>>>,
]
