import fc from 'fast-check';

/** Pieces of drafts in which one character decides where a block ends. */
const fragments = [
  ...[
    'The Board of Directors',
    ' shall issue ',
    'Six Hundred Fifty (650) shares',
    ' of common stock',
    ' and ',
    'the',
    '.',
  ],
  ...['\n', '\n\n', '\r\n', '\r\n\r\n', '\n\n\n', '\r', '\n     ', '\n \t \n', '    ', '\t', '\u00a0', '\ufeff', '\0'],
  ...[
    '<PAGE>',
    '\n<PAGE>\n',
    '\n\n  14\n\n<PAGE>   15\n\n',
    '<page>',
    '\f',
    '\n\f',
    '\n\n- 9 -\n\n',
    '\nPage 3 of 12\n',
  ],
  ...['<TABLE>\n', '\n<TABLE>\n<S>  <C>\n', '</TABLE>\n', '<CAPTION>\n', 'Common stock .......... $ 5,000\n', '<'],
  ...[
    '\n     1.   ',
    '\n(a) ',
    '\n2. ',
    '(3) ',
    'ARTICLE IV\n',
    'WHEREAS, ',
    'RESOLVED, that ',
    'IN WITNESS WHEREOF, ',
  ],
  ...[
    '\nBy: ',
    '/s/ ',
    '\nName: ',
    '\n-----------------\n',
    '\n_________________\n',
    'STATE OF OHIO  )\n',
    'Notary Public\n',
  ],
  ...[
    '```\n',
    '\n```\n',
    '~~~',
    '\n~~~\n',
    '- ',
    '\n- ',
    '\n  - ',
    '\n1. ',
    '\n7) ',
    '> ',
    '\n> ',
    '\n>',
    '# ',
    '\n# ',
    '\n## ',
  ],
  ...[
    '---\n',
    '\n---\n',
    '\n***\n',
    '\n===\n',
    '\n-\n',
    '*',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '![',
    '<!--',
    '-->',
    '<div>\n',
  ],
  ...[
    '<!-- a note -->',
    '\n<script>\n',
    '</script>',
    '<?',
    '?>',
    '<!X',
    '>',
    '<![CDATA[',
    ']]>',
    '|',
    '\n| a | b |\n|---|---|\n',
  ],
  ...['<P ', '\n<td>', '</TD>', '<br>', '&nbsp;', '&#8209;', '\n<SEQUENCE>2'],
  ...['~~', '&amp;', '\\', '\\*', '[^1]', '[^1]: ', '[a]: /b', '\ud800', '\udc00', '😀', 'é', '“', '”'],
];

const fragment = fc.constantFrom(...fragments);

/** A draft made of such pieces. */
export const hostileText = (most: number): fc.Arbitrary<string> =>
  fc.array(fragment, { maxLength: most }).map((parts) => parts.join(''));

/** An edit of a draft whose length is not known yet: its places are parts of a million of the length. */
export type RandomEdit =
  | { readonly kind: 'replace'; readonly at: number; readonly length: number; readonly text: string }
  | { readonly kind: 'flip' }
  | { readonly kind: 'whole'; readonly text: string }
  | { readonly kind: 'undo' };

const place = fc.oneof(
  { weight: 6, arbitrary: fc.nat(1_000_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1_000_000) },
);

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      kind: fc.constant('replace' as const),
      at: place,
      length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(12) }, fc.nat(400)),
      text: hostileText(4),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'flip' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('whole' as const), text: hostileText(30) }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
);

/** The text after an edit; `before` is what an undo goes back to. */
export function applied(edit: RandomEdit, text: string, before: string): string {
  switch (edit.kind) {
    case 'flip':
      return text.includes('\r\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\n', '\r\n');
    case 'whole':
      return edit.text;
    case 'undo':
      return before;
    case 'replace': {
      const at = Math.round((edit.at / 1_000_000) * text.length);
      return text.slice(0, at) + edit.text + text.slice(at + edit.length);
    }
  }
}
