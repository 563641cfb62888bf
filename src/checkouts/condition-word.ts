import { Transform } from 'class-transformer';
import { CONDITION_WORDS } from '../shared/labels/counter.js';
import { RETURN_CONDITIONS, type ReturnCondition } from '../shared/vocab.js';

/** The register's word for a thing in order. */
const IN_ORDER = ['usable', 'ใช้งานได้', 'ใช้การได้'];

const folded = (word: string): string => word.trim().toLowerCase().replace(/[\s_]+/g, '-');

function conditionOf(word: string): ReturnCondition | null {
  const given = folded(word);
  if (IN_ORDER.includes(given)) return 'normal';
  return RETURN_CONDITIONS.find((one) => [one, ...Object.values(CONDITION_WORDS[one])].some((known) => folded(known) === given)) ?? null;
}

/** One of the three words of the counter as it is spoken in Thai or English; any other word stays and is refused. */
export const ConditionWord = (): PropertyDecorator => Transform(({ value }: { value: unknown }): unknown => (typeof value === 'string' ? conditionOf(value) ?? value : value));
