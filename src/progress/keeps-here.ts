import { form } from '../ui/site-address.ts'

/** Whether anything beside the answers may be left in this browser: within a learning environment nothing of a pupil stays there. */
export const keepsHere: boolean = form.keeper === 'browser'
