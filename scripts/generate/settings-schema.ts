import type { Rule } from '../../server/src/analysis/index.ts';
import { ruleSetting, type SettingSchema } from './configuration.ts';

/** Where the schema of `.engross.json` stands, from the root of the project. */
export const settingsSchemaFile = 'schemas/engross.schema.json';

/** A path below the folder of the settings file, with forward slashes. */
const inside = String.raw`^(?![/~])(?![A-Za-z]+:)(?!(?:.*/)?\.\.(?:/|$))[^\\]+$`;

/**
 * The JSON schema of `.engross.json`, by which an editor completes and checks it: the general settings, a level for
 * each rule, silences and pairs of names. `scope` and `order` mean something to VS Code's settings only.
 */
export function settingsSchema(
  rules: readonly Rule[],
  general: Readonly<Record<string, SettingSchema>>,
): Readonly<Record<string, unknown>> {
  const levels = rules.map((rule) => [rule.id, inFile(ruleSetting(rule))] as const);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Settings of Engross',
    description: 'Holds for the drafts in this folder and below, before the settings of the editor.',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      ...Object.fromEntries(Object.entries(general).map(([key, schema]) => [key, inFile(schema)])),
      rules: {
        type: 'object',
        description: 'A level for each rule.',
        additionalProperties: false,
        properties: Object.fromEntries(levels),
      },
      silences: silencesSchema(rules),
      names: namesSchema,
    },
  };
}

const silencesSchema = (rules: readonly Rule[]): SettingSchema => ({
  type: 'array',
  description: 'What has been silenced; the light bulb writes these.',
  items: {
    type: 'object',
    required: ['rule', 'file'],
    properties: {
      rule: { enum: rules.map(({ id }) => id), description: 'The rule that is silent.' },
      file: {
        type: 'string',
        pattern: inside,
        description: 'The draft, from the folder of this file, with forward slashes.',
      },
      sentence: {
        type: 'string',
        pattern: '^[0-9a-f]{16}$',
        description: 'The hash of the sentence; without it the rule is silent in the whole draft.',
      },
      which: {
        type: 'integer',
        minimum: 0,
        description: 'Which of the findings of the rule in that sentence, from 0.',
      },
    },
  },
});

const namesSchema: SettingSchema = {
  type: 'array',
  description: 'Pairs of names that are alike and yet two; the light bulb writes these, as hashes.',
  items: { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 2, maxItems: 2 },
};

const inFile = ({ scope: _scope, order: _order, ...schema }: SettingSchema): SettingSchema => schema;
