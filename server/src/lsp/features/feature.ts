import type { ServerCapabilities } from 'vscode-languageserver';
import type { Client } from '../client.ts';
import type { Diagnostics } from '../diagnostics.ts';
import type { Files } from '../files.ts';
import type { JudgeTools } from '../judge.ts';
import type { Answering } from '../request.ts';
import type { Service } from '../service.ts';
import type { SettingsSource } from '../settings.ts';
import type { Told } from '../watching.ts';

/** What a feature has at hand to serve one client. */
export interface Desk extends Service {
  readonly files: Files;
  readonly told: Told;
  readonly settings: SettingsSource;
  readonly tools: JudgeTools;
  readonly diagnostics: Diagnostics;
  /** Wraps what answers a request about an open draft, whatever it looks like. */
  readonly answer: Answering;
  /** The same for a draft that is checked; any other gets the empty answer. */
  readonly answerChecked: Answering;
}

/** Does what a command says; its argument is whatever the client sent. */
export type Command = (argument: unknown, desk: Desk) => Promise<void>;

/** One thing that the server does for an editor: what it says of it, and what it does. */
export interface Feature {
  /** What the server tells this client that it can do; empty for a client that cannot use it. */
  readonly capabilities?: (client: Client) => ServerCapabilities;
  /** Ties the requests of a client that has introduced itself to what answers them. */
  readonly serve?: (desk: Desk) => void;
  /** The commands it adds, by their ids. */
  readonly commands?: Readonly<Record<string, Command>>;
}
