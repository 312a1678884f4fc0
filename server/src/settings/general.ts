/** Whether drafts are checked: those that look legal, all, or none but those that one asks for. */
export type Check = 'auto' | 'always' | 'never';

/**
 * The settings that belong to no rule, as the schema of VS Code's settings and of `.engross.json` states them. Keys are
 * without the `engross.` in front.
 */
export const generalSettings = {
  check: {
    type: 'string',
    enum: ['auto', 'always', 'never'],
    enumDescriptions: [
      'Check a draft as soon as it holds an amount in words and figures, a party clause, a recital, a signature or another mark of an exhibit; one called `.exhibit` at once.',
      'Check every plain text, Markdown and exhibit document.',
      'Check only a draft for which the command “Engross: Check This Draft” is given.',
    ],
    default: 'auto',
    scope: 'resource',
    description: 'Which drafts Engross checks.',
  },
  codeLens: {
    type: 'boolean',
    default: true,
    scope: 'resource',
    description: 'Say over each total whether its parts add up to it.',
  },
  inlayHints: {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description: 'Show the figures behind each amount that is written in words alone.',
  },
  keepInStep: {
    type: 'boolean',
    default: false,
    scope: 'resource',
    description:
      'When you have changed one form of an amount or a date that is stated twice, and moved on, let the other form follow; so too the weekday of a date.',
  },
} as const;

/** What `engross.check` may say. */
export const checks = generalSettings.check.enum satisfies readonly Check[];
