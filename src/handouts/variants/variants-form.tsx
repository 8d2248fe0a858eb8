// What the sheets are made from, to be chosen anew. A choice is a move: the way back undoes it.
import { useId, type ReactElement } from 'react'
import { exerciseKinds } from '../../exercises/exercise.ts'
import { CodeForm, freshCode, shortened } from '../../exercises/exercise-page.tsx'
import { variantSheetsPath } from '../../lesson/paths.ts'
import { exerciseStrings } from '../../strings/exercises.ts'
import { sheetStrings } from '../../strings/sheets.ts'
import { navigate } from '../../ui/navigate.ts'
import { mostVariants, variantsSearch, type VariantsRequest, type WrongParts } from './request.ts'
import '../../compare/compare.css'

interface VariantsFormProps { readonly request: VariantsRequest; readonly wrong: WrongParts }

/** Lists of how many variants and of what, another code, and what was wrong with the address. */
export function VariantsForm({ request, wrong }: VariantsFormProps): ReactElement {
  const id = useId()
  const show = (change: Partial<VariantsRequest>): void => { navigate(variantSheetsPath + variantsSearch({ ...request, ...change })) }
  const said = [
    ...(wrong.code === undefined ? [] : [sheetStrings.badCode(shortened(wrong.code), request.code)]),
    ...(wrong.count === undefined ? [] : [sheetStrings.badVariants(request.count, mostVariants)]),
    ...(wrong.kind === undefined ? [] : [sheetStrings.badKind(shortened(wrong.kind))]),
  ]
  return (
    <>
      <div role="status">{said.length > 0 && <div className="notice">{said.map((text) => <p key={text}>{text}</p>)}</div>}</div>
      <div className="compare-chooser needs-script">
        <p>
          <label htmlFor={`${id}-variante`}>{sheetStrings.count}</label>{' '}
          <select id={`${id}-variante`} value={request.count} onChange={({ target }) => { show({ count: Number(target.value) }) }}>
            {Array.from({ length: mostVariants }, (_, index) => <option key={index} value={index + 1}>{index + 1}</option>)}
          </select>
        </p>
        <p>
          <label htmlFor={`${id}-liik`}>{sheetStrings.kind}</label>{' '}
          <select id={`${id}-liik`} value={request.kind} onChange={({ target }) => { show({ kind: exerciseKinds.find((kind) => kind === target.value) ?? 'all' }) }}>
            <option value="all">{sheetStrings.everyKind}</option>
            {exerciseKinds.map((kind) => <option key={kind} value={kind}>{exerciseStrings.kinds[kind].title}</option>)}
          </select>
        </p>
      </div>
      <div className="exercise-actions needs-script">
        <button type="button" onClick={() => { show({ code: freshCode() }) }}>{sheetStrings.freshCode}</button>
        <CodeForm onOpen={(code) => { show({ code }) }} />
      </div>
    </>
  )
}
