import { CreateSchema1763800000000 } from './1763800000000-create-schema.js';
import { GuardInvariants1763800000001 } from './1763800000001-guard-invariants.js';

/** Every migration, oldest first. One that has landed is never edited. */
export const migrations = [CreateSchema1763800000000, GuardInvariants1763800000001];
