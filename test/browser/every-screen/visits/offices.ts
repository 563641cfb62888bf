import type { Office } from '../../../support/app.js';
import { type FullOffice, fullOffice } from '../office/full-office.js';
import { ADMINISTRATION } from './administration.js';
import { ASKING } from './asking.js';
import { UNSET } from './bare.js';
import { LISTS } from './brought-in/lists.js';
import { OUTAGES } from './brought-in/outages.js';
import { COUNTER } from './counter.js';
import { CUSTODY } from './custody.js';
import { DECIDING } from './deciding.js';
import { GUIDELINE } from './guideline.js';
import { NOTICES } from './notices.js';
import { PUBLIC } from './public.js';
import { QUARTERLY } from './quarterly.js';
import { REGISTER } from './register.js';
import { WATCHING } from './watching.js';

/** Three walks, so that they share the cores of the machine. */
export const LENDING = [...PUBLIC, ...DECIDING, ...ASKING, ...COUNTER, ...OUTAGES];
export const KEEPING = [...REGISTER, ...LISTS, ...WATCHING, ...ADMINISTRATION, ...NOTICES, ...CUSTODY, ...GUIDELINE, ...QUARTERLY];

export const FROM = {
  lending: 1, keeping: LENDING.length + 1, unset: LENDING.length + KEEPING.length + 1, firstDay: LENDING.length + KEEPING.length + UNSET.length + 1,
} as const;

export async function atWork(): Promise<{ told: FullOffice; office: Office }> {
  const told = await fullOffice();
  return { told, office: told.office };
}
