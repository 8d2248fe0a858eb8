/** Where links to a moment of a system's journeys lead. */
export const journeysAnchor = 'teekond'

/** Where links to what no model can know lead. */
export const factAnchors = { guests: 'kulaline', facts: 'faktid', misconceptions: 'eksiarvamused' } as const
