// A learning environment that takes SCORM 1.2 at its word: every type, every limit, every order of calls. For tests only.
// One function without imports: browser tests put its text into a page.

export interface StrictApi {
  readonly LMSInitialize: (given: string) => string
  readonly LMSFinish: (given: string) => string
  readonly LMSGetValue: (element: string) => string
  readonly LMSSetValue: (element: string, value: string) => string
  readonly LMSCommit: (given: string) => string
  readonly LMSGetLastError: () => string
  readonly LMSGetErrorString: (code: string) => string
  readonly LMSGetDiagnostic: (code: string) => string
  /** Every call that was refused, in words. */
  readonly refusals: readonly string[]
}

/** `kept`: what was committed before. `commit` keeps it; false: it could not. */
export const strictApi = (kept: Readonly<Record<string, string>>, commit: (values: Readonly<Record<string, string>>) => boolean): StrictApi => {
  const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/
  const identifier = /^[\w-]{1,255}$/
  const feedback = /^[a-z0-9](,[a-z0-9])*$/
  const score = /^(100|\d{1,2})(\.\d+)?$/
  const readable: Record<string, string> = {
    'cmi.core.student_id': 'opilane', 'cmi.core.student_name': 'Õpilane', 'cmi.core.lesson_location': '', 'cmi.core.credit': 'credit', 'cmi.core.lesson_status': 'not attempted', 'cmi.core.entry': 'ab-initio',
    'cmi.core.score.raw': '', 'cmi.core.score.min': '', 'cmi.core.score.max': '', 'cmi.core.total_time': '0000:00:00', 'cmi.core.lesson_mode': 'normal', 'cmi.suspend_data': '', 'cmi.launch_data': '', 'cmi.interactions._count': '0',
  }
  const writable: Record<string, RegExp> = {
    'cmi.core.lesson_location': /^.{0,255}$/u, 'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/, 'cmi.core.exit': /^(time-out|suspend|logout|)$/,
    'cmi.core.score.raw': score, 'cmi.core.score.min': score, 'cmi.core.score.max': score, 'cmi.core.session_time': timespan, 'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/,
  }
  const interaction: Record<string, RegExp> = {
    'id': identifier, 'time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/, 'type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    'weighting': /^-?\d+(\.\d+)?$/, 'student_response': feedback, 'correct_responses.0.pattern': feedback, 'result': /^(correct|wrong|unanticipated|neutral|-?\d+(\.\d+)?)$/, 'latency': timespan,
  }
  const values: Record<string, string> = { ...readable, ...kept }
  const refusals: string[] = []
  let stage: 'before' | 'open' | 'after' = 'before'
  let error = '0'
  const refuse = (code: string, what: string, answer = 'false'): string => {
    error = code
    refusals.push(`${code} ${what}`)
    return answer
  }
  const taken = (): string => {
    error = '0'
    return 'true'
  }
  const count = (): number => Number(values['cmi.interactions._count'])
  const setInteraction = (element: string, place: number, field: string, value: string): string => {
    const type = interaction[field]
    if (!type) return refuse('401', element)
    if (place > count() || (place === count() && field !== 'id')) return refuse('201', element)
    if (!type.test(value)) return refuse('405', `${element} ${value}`)
    // A response is read by its type, so the type comes before it.
    if (field === 'student_response' && values[`cmi.interactions.${String(place)}.type`] === undefined) return refuse('408', element)
    values[element] = value
    if (place === count()) values['cmi.interactions._count'] = String(place + 1)
    return taken()
  }
  return {
    refusals,
    LMSInitialize: (given) => {
      if (given !== '') return refuse('201', 'LMSInitialize')
      if (stage !== 'before') return refuse('101', 'LMSInitialize')
      stage = 'open'
      return taken()
    },
    LMSFinish: (given) => {
      if (given !== '' || stage !== 'open') return refuse('301', 'LMSFinish')
      stage = 'after'
      return commit(values) ? taken() : refuse('101', 'LMSFinish')
    },
    LMSGetValue: (element) => {
      if (stage !== 'open') return refuse('301', element, '')
      if (/^cmi\.interactions\.\d/.test(element) || element === 'cmi.core.exit' || element === 'cmi.core.session_time') return refuse('404', element, '')
      const value = element in readable ? values[element] : undefined
      if (value === undefined) return refuse('201', element, '')
      error = '0'
      return value
    },
    LMSSetValue: (element, value) => {
      if (stage !== 'open') return refuse('301', element)
      const { 1: place, 2: field } = /^cmi\.interactions\.(\d+)\.(.+)$/.exec(element) ?? []
      if (place !== undefined && field !== undefined) return setInteraction(element, Number(place), field, value)
      const type = writable[element]
      if (!type) return refuse(element in readable ? '403' : '401', element)
      if (typeof value !== 'string' || !type.test(value)) return refuse('405', `${element} of ${String(value.length)} characters`)
      values[element] = value
      return taken()
    },
    LMSCommit: (given) => {
      if (given !== '' || stage !== 'open') return refuse('301', 'LMSCommit')
      return commit(values) ? taken() : refuse('101', 'LMSCommit')
    },
    LMSGetLastError: () => error,
    LMSGetErrorString: (code) => code,
    LMSGetDiagnostic: (code) => code,
  }
}
