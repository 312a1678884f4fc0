import type { Paragraph, PhrasingContent } from 'mdast';
import type { Deadline } from '../../model/date/deadline.ts';
import { lift } from '../../text/span.ts';
import { dateText, weekdayOf } from '../../words/calendar.ts';
import { paragraph, placeLink, strong, text } from './content.ts';

/** `30 days after the Effective Date, April 24, 2003, is Saturday, May 24, 2003, a day of the weekend.` */
export function hoverDeadline({ length, direction, from, base, day }: Deadline): readonly Paragraph[] {
  const { date, start } = from;
  const written = dateText(date.year, date.month, date.day);
  const counted: readonly PhrasingContent[] =
    base === undefined
      ? [text(written)]
      : [text(`${base}, `), placeLink(written, lift(date.at, start).start), text(',')];
  const { count, unit } = length;
  const weekday = weekdayOf(day.year, day.month, day.day);
  const weekend = weekday === 'Saturday' || weekday === 'Sunday';
  const landed = dateText(day.year, day.month, day.day);
  return [
    paragraph(
      text(`${count} ${count === 1 ? unit : `${unit}s`} ${direction} `),
      ...counted,
      text(' is '),
      strong(weekday === undefined ? landed : `${weekday}, ${landed}`),
      text(weekend ? ', on a weekend.' : '.'),
    ),
  ];
}
