import type { SettingSchema } from './configuration.ts';

/**
 * Where the texts stand that package.json names by `%key%`; a translation stands beside it as
 * package.nls.<language>.json.
 */
export const textsFile = 'package.nls.json';

/** Texts by the keys that stand for them. */
export type Texts = Readonly<Record<string, string>>;

/** Keys that begin so are the generator's; all others are written by hand. */
const generated = 'settings.';

/** Settings whose texts are keys, and the texts. */
export interface KeyedSettings {
  readonly settings: readonly SettingSchema[];
  readonly texts: Texts;
}

/**
 * Puts `%key%` in the place of each text of the settings. The levels of all rules share their texts. A key holds
 * letters, digits, `_` and dots, since the packager knows no other.
 */
export function keyed(sections: readonly SettingSchema[]): KeyedSettings {
  const texts: Record<string, string> = {};
  const put = (key: string, text: unknown): string => {
    const name = `${generated}${key}`.replaceAll('-', '_');
    if (typeof text !== 'string') throw new Error(`${name} is no text`);
    if (texts[name] !== undefined && texts[name] !== text) throw new Error(`${name} stands for two texts`);
    texts[name] = text;
    return `%${name}%`;
  };
  const setting = (name: string, schema: SettingSchema): SettingSchema => {
    const { enum: values, enumDescriptions } = schema;
    const ofValues = name.startsWith('rules.') ? 'level' : name;
    return {
      ...schema,
      ...(Array.isArray(values) && Array.isArray(enumDescriptions)
        ? { enumDescriptions: enumDescriptions.map((text, index) => put(`${ofValues}.${String(values[index])}`, text)) }
        : {}),
      ...('description' in schema ? { description: put(name, schema['description']) } : {}),
      ...('markdownDescription' in schema ? { markdownDescription: put(name, schema['markdownDescription']) } : {}),
    };
  };
  const settings = sections.map((section) => ({
    ...section,
    title: put(`title.${String(section['title']).toLowerCase()}`, section['title']),
    properties: Object.fromEntries(
      Object.entries(section['properties'] ?? {}).map(([name, schema]: [string, SettingSchema]) => [
        name,
        setting(name.replace(/^engross\./, ''), schema),
      ]),
    ),
  }));
  return { settings, texts };
}

/** The text of package.nls.json with these texts in the place of those that were generated before. */
export function withTexts(file: string, texts: Texts): string {
  const before = JSON.parse(file) as Texts;
  const byHand = Object.entries(before).filter(([key]) => !key.startsWith(generated));
  const wanted = { ...Object.fromEntries(byHand), ...texts };
  return JSON.stringify(before) === JSON.stringify(wanted) ? file : `${JSON.stringify(wanted, null, 2)}\n`;
}
