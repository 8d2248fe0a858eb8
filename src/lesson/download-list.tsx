import type { ReactElement } from 'react'
import { href } from '../ui/site-address.ts'
import type { Download } from './downloads.ts'

/** Links to what may be taken along: pages open, files are saved. */
export const DownloadList = ({ downloads }: { readonly downloads: readonly Download[] }): ReactElement =>
  <ul>{downloads.map(({ path, title, file }) => <li key={path}><a href={href(path)} download={file || undefined}>{title}</a></li>)}</ul>
