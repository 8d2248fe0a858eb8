import { lineAnchor } from '../lesson/paths.ts'
import { transcriptLines, type Transcript } from '../model/transcript.ts'
import { evidenceHead } from '../strings/evidence-head.ts'
import { evidenceStrings } from '../strings/evidence.ts'
import { Prose } from '../ui/prose.tsx'
import './laboratory.css'
import '../lab/lab.css'

/** Every transcript that the lessons cite, each line with a number and an address of its own. */
export function TranscriptsPage({ transcripts }: { readonly transcripts: readonly Transcript[] }) {
  return (
    <div className="page labs">
      <h1>{evidenceHead.title}</h1>
      <p>{evidenceStrings.intro}</p>
      {transcripts.map((transcript) => <Transcribed key={transcript.id} transcript={transcript} />)}
    </div>
  )
}

function Transcribed({ transcript }: { readonly transcript: Transcript }) {
  const { id, title, intro, sha256 } = transcript
  return (
    <section className="labs-evidence" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p><Prose text={intro} /></p>
      <p className="lab-note">{evidenceStrings.recorded(transcript)} {evidenceStrings.made[0]} <code lang="en">npm run labs:record -- {id}</code>{evidenceStrings.made[1]}</p>
      <div className="code-frame" tabIndex={0} role="group" aria-label={evidenceStrings.lines(title)}>
        <ol className="transcript" lang="en">
          {transcriptLines(transcript).map((line, index) => <li key={index} id={lineAnchor(id, index + 1)}><samp>{line.startsWith('$ ') ? <strong>{line}</strong> : line}</samp></li>)}
        </ol>
      </div>
      <p className="lab-note">{evidenceStrings.hash}: <code>{sha256}</code></p>
    </section>
  )
}
