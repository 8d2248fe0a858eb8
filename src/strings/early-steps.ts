/** Beside a lesson's page: its first figure at each step, for as long as the figure's code is on the way. */
export const earlyStepsFile = 'sammud.txt'
