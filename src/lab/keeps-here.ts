import { form } from '../ui/site-address.ts'

/** Whether a lab may leave anything here: within a learning environment nothing of a pupil stays in the browser, and no machine runs there. */
export const keepsHere: boolean = form.keeper === 'browser'
