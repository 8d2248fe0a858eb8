import { useEffect, useRef, useState } from 'react'
import { challengeIds, challenges, challengeOf, type ChallengeId } from '../model/builder/challenges.ts'
import type { Draft } from '../model/builder/item.ts'
import { builderStrings, challengeTexts } from '../strings/builder.ts'
import { noneSolved } from '../progress/solved.ts'
import { useStore } from '../ui/store.ts'
import { solvedChallenges } from './solved.ts'

interface ChallengesProps {
  readonly onBegin: (id: ChallengeId) => void
}

/** The list of challenges, and which of them the reader has solved; readable without script. */
export function Challenges({ onBegin }: ChallengesProps) {
  const solved = useStore(solvedChallenges, noneSolved)
  // Another edition's are kept too, and not counted.
  const count = challengeIds.filter((id) => solved.has(id)).length
  return (
    <section className="builder-challenges" aria-labelledby="ulesanded">
      <h2 id="ulesanded">{builderStrings.challenges}</h2>
      <p>{builderStrings.challengesIntro}{count > 0 && ` ${builderStrings.solvedCount(count, challengeIds.length)}`}</p>
      <ol>
        {challenges.map(({ id }) => {
          const { title, task } = challengeTexts[id]
          return (
            <li key={id}>
              <h3 id={`ulesanne-${id}`}>{title}</h3>
              {solved.has(id) && <p className="builder-solved">{builderStrings.solvedBefore}</p>}
              <p>{task}</p>
              <p className="needs-script no-print"><button type="button" id={`alusta-${id}`} aria-labelledby={`alusta-${id} ulesanne-${id}`} data-wakes="" onClick={() => { onBegin(id) }}>{builderStrings.begin}</button></p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

interface CurrentProps {
  readonly id: ChallengeId
  readonly draft: Draft
  readonly onBegin: (id: ChallengeId) => void
  readonly onSolve: (id: ChallengeId) => void
  readonly onLeave: () => void
}

/** The challenge under way: what is asked, whether the model finds it done, two hints, and a solution for whoever asks. */
export function CurrentChallenge({ id, draft, onBegin, onSolve, onLeave }: CurrentProps) {
  const [hints, setHints] = useState(0)
  const [shown, setShown] = useState(false)
  const solved = challengeOf(id)?.solved(draft) === true
  // A stack that was there before, by its address, was perhaps built by somebody else; and whoever has looked at the solution solves it by beginning again.
  const unsolved = useRef(false)
  useEffect(() => {
    if (!solved) unsolved.current = true
    else if (unsolved.current && !shown) solvedChallenges.add([id])
  }, [solved, shown, id])
  const unkept = useStore(solvedChallenges.unkept, false)
  const { title, task, hints: known } = challengeTexts[id]
  const place = challengeIds.indexOf(id) + 1
  const following = challengeIds[place]
  return (
    <section className="builder-current notice" aria-labelledby="praegune">
      <h2 id="praegune" tabIndex={-1}>{builderStrings.current(place, challengeIds.length, title)}</h2>
      <p>{task}</p>
      <p role="status"><strong>{solved ? builderStrings.solved : builderStrings.unsolved}</strong>{solved && unkept && ` ${builderStrings.solvedNotKept}`}</p>
      <div aria-live="polite">{known.slice(0, hints).map((hint, index) => <p key={hint}>{builderStrings.hint(index + 1, known.length)}. {hint}</p>)}</div>
      <p className="builder-actions">
        {solved && following && <button type="button" className="primary" onClick={() => { onBegin(following) }}>{builderStrings.nextChallenge(challengeTexts[following].title)}</button>}
        {hints < known.length && !solved && <button type="button" onClick={() => { setHints(hints + 1) }}>{builderStrings.hint(hints + 1, known.length)}</button>}
        {!solved && <button type="button" onClick={() => { setShown(true); onSolve(id) }}>{builderStrings.showSolution}</button>}
        <button type="button" onClick={() => { setShown(false); onBegin(id) }}>{builderStrings.beginAgain}</button>
        <button type="button" onClick={onLeave}>{builderStrings.leave}</button>
      </p>
    </section>
  )
}
