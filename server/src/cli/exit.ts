/** What the process ends with: nothing to report, something to report, or something that could not be done. */
export const exit = { clean: 0, findings: 1, trouble: 2 } as const;
