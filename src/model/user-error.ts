import type { Message } from './diagnostic.ts';

/** Stops the program with a message for the user; printed without a stack, exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly code: string;
  readonly reason: Message;
  readonly hint: Message;

  constructor(code: string, reason: Message, options: { hint: Message; cause?: unknown }) {
    super(reason.en, { cause: options.cause });
    this.code = code;
    this.reason = reason;
    this.hint = options.hint;
  }
}
