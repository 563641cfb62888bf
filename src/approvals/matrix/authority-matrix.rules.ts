import type { DecisionFacts } from '../../people/orders/orders-in-force.rules.js';
import type { AuthorityCase, AuthorityGap } from '../../shared/api/access/authority.js';
import { lawfulPost, type LawfulPost } from '../routing/lawful-approver.rules.js';
import { byRank, type RoutingUnit, type Seat } from '../routing/seats.rules.js';

export interface MatrixUnit extends RoutingUnit {
  path: string;
}

export interface LawfulDeciders extends LawfulPost {
  gap: AuthorityGap | null;
}

type Asked = Pick<DecisionFacts, 'borrowerKind' | 'isOutside'>;

/** All that one cell answers for; the same post decides on each. */
const ASKED: Record<AuthorityCase, readonly Asked[]> = {
  inside: [{ borrowerKind: 'employee', isOutside: false }, { borrowerKind: 'outsider', isOutside: false }],
  outside: [{ borrowerKind: 'employee', isOutside: true }],
  agency: [{ borrowerKind: 'agency', isOutside: true }, { borrowerKind: 'agency', isOutside: false }],
  outsider: [{ borrowerKind: 'outsider', isOutside: true }],
};

/**
 * ข้อ 208 asked for things of one unit on behalf of nobody in particular. Orders narrowed to a value, to classes or to
 * one of the borrowers are named too: their limits are shown beside them.
 */
export function lawfulDeciders(kind: AuthorityCase, unit: MatrixUnit, units: readonly MatrixUnit[], seats: readonly Seat[]): LawfulDeciders {
  const answers = ASKED[kind].map((asked) => {
    const decision = { ...asked, responsibleUnitPath: unit.path, classIds: [], valueSatang: 0, unpriced: 0 };
    return lawfulPost({ decision, responsibleUnitId: unit.id, interested: [], units, seats });
  });
  const deciders = [...new Set(answers.flatMap((answer) => answer.deciders))].sort(byRank);
  return { ...answers[0]!, deciders, gap: gapAmong(deciders, answers) };
}

function gapAmong(deciders: readonly Seat[], answers: readonly LawfulPost[]): AuthorityGap | null {
  if (deciders.length === 0) return 'nobody';
  const isWhole = ({ limits }: Seat): boolean => limits === null || (limits.ceilingSatang === null && !limits.scope.classIds);
  return answers.every((answer) => answer.deciders.some(isWhole)) ? null : 'limited';
}
