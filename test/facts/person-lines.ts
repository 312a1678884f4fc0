import { factsOfKind } from '../harness/facts.ts';

/** Each person who does not sign, as one line with the part, the office and the company. */
export const named = (text: string): readonly string[] =>
  factsOfKind('person', text)
    .filter(({ role }) => role !== 'signatory')
    .map(({ text: name, role, title, company }) =>
      [`${role} ${name}`, title?.text, company?.text].map((part) => part ?? '-').join(' | '),
    );
