import { CreateSchema1763800000000 } from './1763800000000-create-schema.js';
import { GuardInvariants1763800000001 } from './1763800000001-guard-invariants.js';
import { IndexHoldsByEntryAndEnd1763900000000 } from './1763900000000-index-holds-by-entry-and-end.js';
import { CreateNotices1764200000000 } from './1764200000000-create-notices.js';
import { KeepCustody1764300000000 } from './1764300000000-keep-custody.js';
import { KeepOneTimeCodes1764500000000 } from './1764500000000-keep-one-time-codes.js';
import { CreateOpeningBalances1764500000001 } from './1764500000001-create-opening-balances.js';
import { KeepExtensions1764600000000 } from './1764600000000-keep-extensions.js';
import { KeepClaimsAndMemos1764600000001 } from './1764600000001-keep-claims-and-memos.js';
import { KeepGuidelines1764720000000 } from './guideline/1764720000000-keep-guidelines.js';
import { LetTheSystemChase1764710000000 } from './chasing/1764710000000-let-the-system-chase.js';
import { KeepFirstRun1764730000000 } from './first-run/1764730000000-keep-first-run.js';
import { ConfirmSettings1764730000001 } from './first-run/1764730000001-confirm-settings.js';
import { KeepEmergencies1764740000000 } from './emergency/1764740000000-keep-emergencies.js';
import { LiftLendingTerms1764750000000 } from './settings/1764750000000-lift-lending-terms.js';
import { KeepListImports1764760000000 } from './lists/1764760000000-keep-list-imports.js';
import { KeepTakeovers1764760000001 } from './lists/1764760000001-keep-takeovers.js';
import { KeepSignOffs1764770000000 } from './quarterly/1764770000000-keep-sign-offs.js';
import { KeepPaperDecisions1764700000000 } from './loans/1764700000000-keep-paper-decisions.js';
import { KeepAuthorityChanges1764780000000 } from './second/1764780000000-keep-authority-changes.js';
import { HoldLetters1764780000001 } from './second/1764780000001-hold-letters.js';
import { KeepOutages1764800000000 } from './outages/1764800000000-keep-outages.js';
import { KeepLiftedTerms1764810000000 } from './settings/1764810000000-keep-lifted-terms.js';

/** Every migration, oldest first. One that has landed is never edited. */
export const migrations = [
  CreateSchema1763800000000, GuardInvariants1763800000001, IndexHoldsByEntryAndEnd1763900000000, CreateNotices1764200000000, KeepCustody1764300000000,
  KeepOneTimeCodes1764500000000, CreateOpeningBalances1764500000001, KeepExtensions1764600000000, KeepClaimsAndMemos1764600000001,
  KeepPaperDecisions1764700000000, LetTheSystemChase1764710000000, KeepGuidelines1764720000000,
  KeepFirstRun1764730000000, ConfirmSettings1764730000001,
  KeepEmergencies1764740000000, LiftLendingTerms1764750000000,
  KeepListImports1764760000000, KeepTakeovers1764760000001, KeepSignOffs1764770000000,
  KeepAuthorityChanges1764780000000, HoldLetters1764780000001, KeepOutages1764800000000, KeepLiftedTerms1764810000000,
];
