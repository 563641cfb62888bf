import { Refusal } from '../http/refusal.js';
import { refusalMessage } from '../shared/refusals.js';

/** For whoever stands at the console: a refusal in both languages, no word of where in the program it came from. A program that started this one is told the code. */
export function inWords(error: unknown): never {
  if (error instanceof Refusal) process.send?.({ code: error.code, facts: error.facts });
  throw error instanceof Refusal ? new Error(`${refusalMessage(error.code, error.facts, 'th')}\n${refusalMessage(error.code, error.facts, 'en')}`) : error;
}
