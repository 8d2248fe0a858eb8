import type { ReactElement } from 'react'
import { plans } from 'virtual:plans'
import { teacherPath } from '../lesson/paths.ts'
import { PlanPage } from '../reference/plan-page.tsx'
import { TeacherPage } from '../reference/teacher-page.tsx'
import { addressOf, usePageHead } from './head.ts'
import { fixedHeads, planHead } from './heads.ts'

/** The page /opetajale. */
export function Teacher() {
  usePageHead(fixedHeads.teacher)
  return <TeacherPage plans={plans} address={addressOf(teacherPath) ?? ''} />
}

/** The plan of a lesson; undefined where the course has no such lesson. */
export const planPage = async (slug: string): Promise<(() => ReactElement) | undefined> => {
  const plan = plans.find((one) => one.slug === slug)
  if (!plan) return undefined
  const { default: Content } = await plan.load()
  const head = planHead(plan)
  return function Page() {
    usePageHead(head)
    return <PlanPage plan={plan} Content={Content} />
  }
}
