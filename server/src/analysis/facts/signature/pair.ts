import { comparePersons, type Likeness } from '../../words/person.ts';
import type { ReadPerson } from './person.ts';
import { newSignature, type ReadSignature } from './read-signature.ts';

/**
 * The most signatures of a block that are paired with printed names out of order: every name is compared with every
 * other.
 */
const most = 24;

/**
 * Gives each conformed signature its own printed name where columns run into each other and the order of the text does
 * not tell: first the name that agrees with it, then the one that differs from it by a slip. Titles and companies that
 * may be another's are dropped then.
 */
export function paired(signatures: readonly ReadSignature[]): readonly ReadSignature[] {
  if (signatures.length > most || signatures.every(({ conformed, printed }) => agree(conformed, printed))) {
    return signatures;
  }
  const free = signatures.flatMap(({ printed }) => printed ?? []);
  const own = new Map<ReadSignature, ReadPerson>();
  for (const kind of ['same', 'slip'] as const) {
    for (const signature of signatures) {
      const { conformed } = signature;
      if (!conformed || own.has(signature)) continue;
      const ordered = [signature.printed, ...free];
      const found = ordered.find(
        (printed) => printed && free.includes(printed) && likeness(conformed, printed).kind === kind,
      );
      if (!found) continue;
      own.set(signature, found);
      free.splice(free.indexOf(found), 1);
    }
  }
  if ([...own].every(([signature, printed]) => signature.printed === printed)) return signatures;
  const kept = signatures.flatMap((signature): ReadSignature[] => {
    const title = signature.titleSure ? signature.title : undefined;
    const bare = { ...signature, title, company: undefined };
    const printed = own.get(signature);
    if (printed) return [{ ...bare, printed, title: undefined }];
    if (signature.conformed) return [{ ...bare, printed: undefined, title: undefined }];
    return signature.printed && free.includes(signature.printed) ? [bare] : [];
  });
  const placed = new Set(kept.flatMap(({ printed }) => printed ?? []));
  return [...kept, ...free.filter((printed) => !placed.has(printed)).map(alone)];
}

const agree = (conformed: ReadPerson | undefined, printed: ReadPerson | undefined): boolean =>
  (conformed === undefined) === (printed === undefined) &&
  (!conformed || !printed || likeness(conformed, printed).kind === 'same');

const likeness = (a: ReadPerson, b: ReadPerson): Likeness => comparePersons(a.key.split(' '), b.key.split(' '));

const alone = (printed: ReadPerson): ReadSignature => ({ ...newSignature(undefined), printed });
