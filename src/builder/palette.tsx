import { blockGroups, blockIds, groupOf, type BlockId } from '../model/builder/blocks.ts'
import { builderStrings } from '../strings/builder.ts'
import { blockTitle, groupTitles } from '../strings/builder-blocks.ts'

/** The button of a block in the palette: the focus comes back to it. */
export const blockButton = (block: BlockId): string => `plokk-${block}`

/** Every block as a button, by group; one group is open at a time. */
export function Palette({ onChoose }: { readonly onChoose: (block: BlockId) => void }) {
  return (
    <section className="builder-palette" aria-labelledby="palett">
      <h2 id="palett">{builderStrings.palette}</h2>
      <p>{builderStrings.paletteHelp}</p>
      {blockGroups.map((group) => (
        <details key={group} name="palett">
          <summary>{groupTitles[group]}</summary>
          <ul>
            {blockIds.filter((block) => groupOf(block) === group).map((block) => (
              <li key={block}><button type="button" id={blockButton(block)} data-wakes="" onClick={() => { onChoose(block) }}>{blockTitle(block)}</button></li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  )
}
