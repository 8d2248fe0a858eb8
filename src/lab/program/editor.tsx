import { useState, type RefObject } from 'react'
import { programLimits } from '../../model/lab/assembly/assemble.ts'
import type { Place } from '../../model/lab/assembly/problem.ts'
import { problemSentence } from '../../strings/lab-assembly.ts'
import { programStrings } from '../../strings/lab-program.ts'
import { Prose } from '../../ui/prose.tsx'
import { keepsHere } from '../../progress/keeps-here.ts'
import { programField, type Program } from './use-program.ts'

interface EditorProps {
  readonly program: Program
  readonly area: RefObject<HTMLTextAreaElement | null>
}

/** More are counted, not listed. */
const mostListed = 12

/** A plain text area with numbered lines; what is wrong stands below it, and each entry leads to its place. */
export function Editor({ program: { text, assembly, edit, keeping }, area }: EditorProps) {
  const [caret, setCaret] = useState({ line: 1, column: 1 })
  const problems = assembly.kind === 'problems' ? assembly.problems : []
  const lines = text.split('\n').length
  const bad = new Set(problems.map(({ at }) => at.line))
  return (
    <div className="lab-program">
      <label htmlFor={programField}><strong>{programStrings.editor}</strong></label>
      <p className="lab-note" id={`${programField}-abi`}><Prose text={programStrings.editorHelp} /> {keepsHere ? programStrings.keptHere : programStrings.keptOpen}</p>
      <div className="lab-editor">
        <pre aria-hidden="true">{Array.from({ length: lines }, (_, index) => `${bad.has(index + 1) ? '!' : ''}${String(index + 1)}`).join('\n')}</pre>
        <textarea
          id={programField} ref={area} value={text} rows={lines} lang="en" spellCheck={false} autoCapitalize="off" autoCorrect="off" autoComplete="off"
          aria-invalid={problems.length > 0 || undefined} aria-describedby={problems.length > 0 ? `${programField}-abi ${programField}-vead` : `${programField}-abi`}
          onChange={({ target }) => { edit(target.value) }}
          onSelect={({ currentTarget }) => { setCaret(caretOf(currentTarget)) }}
        />
      </div>
      <p className="lab-note">{programStrings.caret(caret.line, caret.column)}{assembly.kind === 'program' && ` · ${programStrings.size(assembly.bytes.length, programLimits.bytes)}`}</p>
      {keeping !== 'kept' && <p className="lab-bad" role="status">{keeping === 'spoilt' ? programStrings.spoilt : programStrings.notKept}</p>}
      {problems.length > 0 && (
        <div id={`${programField}-vead`}>
          <p className="lab-bad">{programStrings.problems(problems.length)}</p>
          <ul className="lab-problems">
            {problems.slice(0, mostListed).map((problem) => (
              <li key={`${String(problem.at.line)}:${String(problem.at.column)}:${problem.what.kind}`}>
                <button type="button" onClick={() => { if (area.current) goTo(area.current, problem.at) }}><Prose text={problemSentence(problem)} /></button>
              </li>
            ))}
          </ul>
          {problems.length > mostListed && <p>{programStrings.moreProblems(problems.length - mostListed)}</p>}
        </div>
      )}
    </div>
  )
}

const caretOf = ({ value, selectionStart }: HTMLTextAreaElement): { line: number; column: number } => {
  const before = value.slice(0, selectionStart).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Puts the focus on a place of the text, and selects what is meant. */
export const goTo = (area: HTMLTextAreaElement, { line, column, length }: Place): void => {
  const start = area.value.split('\n').slice(0, line - 1).reduce((sum, { length: width }) => sum + width + 1, 0) + column - 1
  area.focus({ preventScroll: true })
  area.setSelectionRange(start, start + length)
  const frame = area.parentElement
  if (!frame) return
  // The text area is as high as its text: its frame is what scrolls, and the line comes to the middle of it.
  frame.scrollTop = ((line - 0.5) / area.rows) * area.offsetHeight - frame.clientHeight / 2
  frame.scrollIntoView({ block: 'nearest' })
}
