// The bundler asks for a part's stylesheet once. Where it did not come, another try would show the part without its rules.

/** Links to stylesheets that did not come, with the try that is under way. */
const lost = new Map<HTMLLinkElement, Promise<void> | undefined>()

/** Remembers every stylesheet that fails to come from now on. */
export const watchSheets = (): void => {
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLLinkElement && target.relList.contains('stylesheet')) lost.set(target, undefined)
  }, { capture: true })
}

/** Asks again for the stylesheets that did not come. Rejects where one fails once more. */
export const fetchLostSheets = async (): Promise<void> => {
  await Promise.all([...lost].map(async ([link, under]) => {
    const trying = under ?? fetchAgain(link)
    lost.set(link, trying)
    await trying
  }))
}

const fetchAgain = async (link: HTMLLinkElement): Promise<void> => {
  const copy = document.createElement('link')
  copy.rel = 'stylesheet'
  copy.crossOrigin = link.crossOrigin
  copy.href = link.href
  try {
    await new Promise<void>((resolve, reject) => {
      copy.addEventListener('load', () => { resolve() })
      copy.addEventListener('error', () => { reject(new Error(`no stylesheet ${link.href}`)) })
      link.replaceWith(copy)
    })
  } finally {
    lost.delete(link)
  }
}
