import { load, serveWholeTexts } from '../servers/whole-text.ts';

interface Issue {
  readonly offset: number;
  readonly text: string;
}
interface CSpell {
  readonly getDefaultBundledSettingsAsync: () => Promise<object>;
  readonly spellCheckDocument: (
    document: { readonly uri: string; readonly text: string; readonly languageId: string; readonly locale: string },
    options: { readonly generateSuggestions: boolean; readonly noConfigSearch: boolean },
    settings: object,
  ) => Promise<{ readonly issues: readonly Issue[] }>;
}

/** Checks spelling, without looking for suggestions, as it does while one types. */
serveWholeTexts(async () => {
  const { getDefaultBundledSettingsAsync, spellCheckDocument } = await load<CSpell>('cspell-lib');
  const settings = await getDefaultBundledSettingsAsync();
  const options = { generateSuggestions: false, noConfigSearch: true };
  return async (text, syntax) => {
    const languageId = syntax === 'plain' ? 'plaintext' : 'markdown';
    const document = { uri: 'file:///draft.txt', text, languageId, locale: 'en-US' };
    const { issues } = await spellCheckDocument(document, options, settings);
    return issues.map(({ offset, text: word }) => ({ start: offset, end: offset + word.length, message: word }));
  };
});
