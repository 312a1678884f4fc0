import type { Span } from '../../text/span.ts';

/** What is offered in place of what is being typed. */
export interface Completion {
  readonly label: string;
  readonly detail: string;
  /** The word for which it is offered; what has been typed of that is the place to replace. */
  readonly typed: string;
  readonly at: Span;
  readonly text: string;
}
