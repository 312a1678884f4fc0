/** What became of the files of a folder. */
export interface Outcome {
  readonly checked: number;
  readonly findings: number;
  /** Drafts with findings. */
  readonly found: number;
  /** Files that were read and are not checked: most do not look like a legal draft. */
  readonly unlike: number;
  /** Files that could not be read. */
  readonly unread: number;
}

/** What the user is told of it; what was passed over is counted, so that none is taken for checked. */
export function outcomeText({ checked, findings, found, unlike, unread }: Outcome): string {
  const where = checked > 1 ? ` in ${found} of them` : '';
  const result = findings === 0 ? 'nothing found' : `${counted(findings, 'finding')}${where}`;
  return [
    checked === 0 ? 'No draft was checked.' : `${counted(checked, 'draft')} checked, ${result}.`,
    unlike > 0 ? `${counted(unlike, 'file')} passed over: not like a legal draft.` : '',
    unread > 0 ? `${counted(unread, 'file')} could not be read.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
