/** The languages of which everything is offered; `exhibit` is ours. */
export const languages: readonly string[] = ['exhibit', 'plaintext', 'markdown'];

/** Documents in any of them, whatever their scheme: the server passes over those that hold no draft. */
export const selector: readonly { readonly language: string }[] = languages.map((language) => ({ language }));
