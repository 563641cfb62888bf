import { currentLanguage } from './i18n.js';

/** The office said no, or the input was not right: the server's own sentence, in the language it was asked in. */
export class Refused extends Error {
  readonly language = currentLanguage();

  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly facts: Record<string, unknown>,
  ) {
    super(message);
    this.name = 'Refused';
  }

  /** Field paths of malformed input. */
  get fields(): string[] {
    const fields = this.facts['fields'];
    return Array.isArray(fields) ? fields.map(String) : [];
  }
}

/** No answer came, so nobody knows whether it was done; trying again with the same key is safe. */
export class NoAnswer extends Error {
  constructor(cause?: unknown) {
    super('no answer from the server', { cause });
    this.name = 'NoAnswer';
  }
}

/** The server broke on its side. */
export class ServerBroke extends Error {
  constructor(readonly status: number) {
    super(`the server answered ${status}`);
    this.name = 'ServerBroke';
  }
}

export const isSignedOut = (error: unknown): boolean => error instanceof Refused && error.code === 'sign-in-needed';
