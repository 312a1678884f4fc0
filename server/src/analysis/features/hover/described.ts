import { takesAn } from '../../words/article.ts';

const forms =
  /\b(?:LIMITED|LIABILITY|GENERAL|NATIONAL|BANKING|STATUTORY|BUSINESS|INSURANCE|CORPORATION|COMPANY|PARTNERSHIP|ASSOCIATION|TRUST|BANK)\b/g;

/** What an entity is said to be, in a sentence: `a Nevada corporation` for `NEVADA CORPORATION`. */
export function inWords(description: string): string {
  const words = description
    .replace(forms, (form) => form.toLowerCase())
    .replace(/[A-Z]{2,}/g, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
  return `${takesAn(words) ? 'an' : 'a'} ${words}`;
}
