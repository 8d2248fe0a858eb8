/** Where links to a moment of a system's journeys lead. */
export const journeysAnchor = 'teekond'
