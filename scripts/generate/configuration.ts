import type { Rule, Severity } from '../../server/src/analysis/index.ts';

/** The schema of one setting, as VS Code reads it from package.json. */
export type SettingSchema = Readonly<Record<string, unknown>>;

const levels: Readonly<Record<Severity | 'off', string>> = {
  off: 'Not reported.',
  error: 'Reported as an error.',
  warning: 'Reported as a warning.',
  information: 'Reported as information.',
};

/**
 * What package.json contributes as settings: the general ones, then a level for each rule. Keys of `general` lack
 * `engross.`.
 */
export function configuration(
  rules: readonly Rule[],
  general: Readonly<Record<string, SettingSchema>>,
): readonly SettingSchema[] {
  return [
    { title: 'General', order: 1, properties: prefixed('engross.', Object.entries(general)) },
    {
      title: 'Rules',
      order: 2,
      properties: prefixed(
        'engross.rules.',
        rules.map((rule) => [rule.id, ruleSetting(rule)]),
      ),
    },
  ];
}

/** The setting of one rule: its level. */
export const ruleSetting = ({ severity, summary, why }: Rule): SettingSchema => ({
  type: 'string',
  enum: Object.keys(levels),
  enumDescriptions: Object.values(levels),
  default: severity,
  scope: 'resource',
  markdownDescription: `${summary}\n\n${why.trim()}`,
});

const prefixed = (prefix: string, entries: readonly (readonly [string, SettingSchema])[]): SettingSchema =>
  Object.fromEntries(entries.map(([key, schema], index) => [`${prefix}${key}`, { order: index + 1, ...schema }]));

/** The text of package.json with these settings in it; untouched when it has them already, however it is laid out. */
export function withConfiguration(packageJson: string, settings: readonly SettingSchema[]): string {
  const manifest: unknown = JSON.parse(packageJson);
  if (!isRecord(manifest)) throw new Error('package.json is no object');
  const contributes = isRecord(manifest['contributes']) ? manifest['contributes'] : {};
  if (JSON.stringify(contributes['configuration']) === JSON.stringify(settings)) return packageJson;
  const updated = { ...manifest, contributes: { ...contributes, configuration: settings } };
  return `${JSON.stringify(updated, null, 2)}\n`;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
