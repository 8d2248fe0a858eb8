// Reads all files of `content/`. A file is parsed again only once its text has changed, so that a save costs one parse.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Course, LabFile, LessonFiles, StackFile, TermFile, TranscriptFile } from './course.ts'
import { labSchema } from './lab-schema.ts'
import { readLessonText } from './lesson-text.ts'
import { readYaml, type Reading } from './located.ts'
import { messages } from './messages.ts'
import { readPlan } from './plan-text.ts'
import { problemAt, type Problem } from './problem.ts'
import { questionsFileSchema } from './question-schema.ts'
import { sourcesFileSchema } from './schema.ts'
import { readSearchWords } from './search-words.ts'
import { readStack } from './stack-file.ts'
import { readTerm } from './term-file.ts'
import { transcriptSchema } from './transcript-schema.ts'

type Parse<Value> = (text: string, file: string) => Reading<Value>

const remembering = <Value>(parse: Parse<Value>): Parse<Value> => {
  const known = new Map<string, { readonly text: string; readonly reading: Reading<Value> }>()
  return (text, file) => {
    const last = known.get(file)
    if (last?.text === text) return last.reading
    const reading = parse(text, file)
    known.set(file, { text, reading })
    return reading
  }
}

/** A function that reads the content under a project's root as it is now. Keep it: it remembers what it has parsed. */
export const createReader = (root: string): (() => Course) => {
  const parseLesson = remembering(readLessonText)
  const parseQuestions = remembering((text, file) => readYaml(questionsFileSchema, text, file))
  const parseSources = remembering((text, file) => readYaml(sourcesFileSchema, text, file))
  const parsePlan = remembering(readPlan)
  const parseStack = remembering(readStack)
  const parseTerm = remembering(readTerm)
  const parseSearchWords = remembering(readSearchWords)
  const parseTranscript = remembering((text, file) => readYaml(transcriptSchema, text, file))
  const parseLab = remembering((text, file) => readYaml(labSchema, text, file))

  return () => {
    const problems: Problem[] = []
    const read = <Value>(file: string, parse: Parse<Value>): Value | undefined => {
      const path = join(root, file)
      if (!existsSync(path)) {
        problems.push(problemAt({ file, line: 1 }, messages.noFile))
        return undefined
      }
      const text = readFileSync(path, 'utf8')
      // Words of decomposed letters look right and match nothing.
      if (text !== text.normalize('NFC')) problems.push(problemAt({ file, line: lineOfDecomposed(text) }, messages.notComposed))
      const reading = parse(text.replace(/^\uFEFF/, ''), file)
      problems.push(...reading.problems)
      return reading.value
    }
    const idsOf = (folder: string, extension: string): string[] => namesIn(join(root, folder)).flatMap((name) => {
      const id = name.slice(0, -extension.length)
      if (name.endsWith(extension) && isId(id)) return [id]
      problems.push(problemAt({ file: `${folder}/${name}`, line: 1 }, name.endsWith(extension) ? messages.badFileName(name) : messages.badExtension(extension)))
      return []
    })

    const lessons = namesIn(join(root, lessonsFolder)).flatMap((folder): LessonFiles[] => {
      const [, order, slug] = /^(\d{2,3})-(.+)$/.exec(folder) ?? []
      if (order === undefined || slug === undefined || !isId(slug)) {
        problems.push(problemAt({ file: `${lessonsFolder}/${folder}`, line: 1 }, messages.badFolderName(folder)))
        return []
      }
      const file = `${lessonsFolder}/${folder}/oppetukk.mdx`
      const questionsFile = `${lessonsFolder}/${folder}/kysimused.yaml`
      const text = read(file, parseLesson)
      const questions = read(questionsFile, parseQuestions)
      const planFile = `${lessonsFolder}/${folder}/opetajale.md`
      const plan = read(planFile, parsePlan)
      return [{ folder, slug, order: Number(order), file, ...(text && { text }), planFile, ...(plan && { plan }), questionsFile, ...(questions && { questions }) }]
    })
    const stacks = idsOf('content/virnad', '.yaml').map((id): StackFile => {
      const file = `content/virnad/${id}.yaml`
      const stack = read(file, parseStack)
      return { id, file, ...(stack && { stack }) }
    })
    const terms = idsOf('content/moisted', '.md').map((id): TermFile => {
      const file = `content/moisted/${id}.md`
      const term = read(file, parseTerm)
      return { id, file, ...(term && { term }) }
    })
    const labs = idsOf('content/ulesanded', '.yaml').map((id): LabFile => {
      const file = `content/ulesanded/${id}.yaml`
      const lab = read(file, parseLab)
      return { id, file, ...(lab && { lab }) }
    })
    const transcripts = idsOf('content/toendid', '.yaml').map((id): TranscriptFile => {
      const file = `content/toendid/${id}.yaml`
      const transcript = read(file, parseTranscript)
      return { id, file, ...(transcript && { transcript }) }
    })
    const sourcesFile = 'content/allikad.yaml'
    const sources = read(sourcesFile, parseSources)
    const searchWords = read(searchWordsFile, parseSearchWords)
    return { lessons, stacks, terms, labs, transcripts, sourcesFile, ...(sources && { sources }), searchWordsFile, ...(searchWords && { searchWords }), problems }
  }
}

const searchWordsFile = 'content/keel/otsisonad.txt'

const lessonsFolder = 'content/oppetukid'

const isId = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

/** Sorted, so that nothing depends on the file system; without the files that systems and editors hide. */
const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')).sort() : [])

const lineOfDecomposed = (text: string): number => text.split('\n').findIndex((line) => line !== line.normalize('NFC')) + 1
