import type { Description } from '../../facts/fact.ts';

/** Whether a form, in capitals, is one that the suffix of a name can stand for. */
export const isForm = (form: string): boolean =>
  /^(?:CORPORATION|LIMITED LIABILITY COMPANY|LIMITED PARTNERSHIP)$/.test(form);

/** The form, in capitals, that the suffix of a name stands for; undefined for `Ltd.` and others that leave it open. */
export function formOf(key: string): string | undefined {
  const last = key.slice(key.lastIndexOf(' ') + 1);
  switch (last) {
    case 'LLC':
      return 'LIMITED LIABILITY COMPANY';
    case 'LP':
      return 'LIMITED PARTNERSHIP';
    case 'INC':
    case 'INCORPORATED':
    case 'CORP':
    case 'CORPORATION':
      return 'CORPORATION';
    default:
      return undefined;
  }
}

/** Whether the suffix of a name says another form than its description: `Alder LLC, a Utah corporation`. */
export function isOtherForm(key: string, { form }: Description): boolean {
  const own = formOf(key);
  return own !== undefined && isForm(form) && form !== own;
}

/** What may say, at a place, what an entity is. */
interface MayDescribe {
  readonly description: Description | undefined;
}

/** Whether two different things are said of a name, or one that its suffix does not say: no look at the draft. */
export function isInDoubt(key: string, places: Iterable<readonly MayDescribe[]>): boolean {
  let said: string | undefined;
  for (const facts of places) {
    for (const { description } of facts) {
      if (description && (isOtherForm(key, description) || (said !== undefined && description.said !== said)))
        return true;
      said ??= description?.said;
    }
  }
  return false;
}
