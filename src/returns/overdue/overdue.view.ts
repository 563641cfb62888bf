import type { ChaseView, NextStep, OverdueItem } from '../../shared/api/loans/overdue.js';
import { bangkokDate, effectiveDue, daysLate } from '../../shared/calendar.js';
import { openDaysOf } from '../../shared/hours/opening-hours.js';
import type { BorrowerKind } from '../../shared/vocab.js';
import { chasedWhom, nextRung, type Rung } from '../ladder/ladder.rules.js';
import { letterOf, type LetterRow } from '../ladder/letter.store.js';
import { chasedAt, daySeven, type ChaseCalendar } from './chase-clock.rules.js';
import type { OutThingRow, OverdueRow, StorekeeperRow } from './overdue.store.js';

export interface Known {
  now: Date;
  calendar: ChaseCalendar;
  things: readonly OutThingRow[];
  chases: readonly (ChaseView & { requestId: string })[];
  storekeepers: readonly StorekeeperRow[];
  letters: readonly LetterRow[];
  ladder: readonly Rung[];
}

/** One slip with something out; null while the calendar has moved its due to a day still to come. */
export function overdueItem({ unitPath, borrowerKind, isChased: _, ...row }: OverdueRow, known: Known): OverdueItem | null {
  const things = known.things.filter((thing) => thing.requestId === row.requestId);
  const effectiveDueAt = effectiveDue(row.dueAt, openDaysOf(things[0]?.hoursJson ?? null, known.calendar.holidays));
  const late = daysLate(effectiveDueAt, known.now);
  if (late === 0 || things.length === 0) return null;
  const chases = known.chases.filter((chase) => chase.requestId === row.requestId).map(({ requestId: _, ...chase }) => chase);
  const prices = things.flatMap((thing) => thing.priceSatang ?? []);
  return {
    ...row, effectiveDueAt, daysLate: late, things: things.map(({ title, number, quantityOut, unitWord, priceSatang }) => ({ title, number, quantityOut, unitWord, priceSatang })),
    priceSatang: prices.length ? prices.reduce((sum, price) => sum + price, 0) : null, storekeeperName: responsible(known.storekeepers, unitPath, things[0]?.storeId ?? null),
    chasedAt: chasedAt(chases), day7: daySeven(effectiveDueAt, known.now, known.calendar), lastChase: chases.at(-1) ?? null,
    letter: letterOf(known.letters, row.requestId, bangkokDate(effectiveDueAt)), nextStep: nextStep(known, bangkokDate(effectiveDueAt), borrowerKind),
  };
}

function nextStep({ ladder, now }: Known, dueOn: string, borrowerKind: BorrowerKind): NextStep | null {
  const rung = nextRung(ladder, dueOn, bangkokDate(now));
  return rung && { on: rung.on, whom: chasedWhom(rung.whom, borrowerKind) };
}

/** Storekeeper of the store, else of the unit, else of the nearest above it; null when the post is vacant. */
export function responsible(storekeepers: readonly StorekeeperRow[], unitPath: string, storeId: string | null): string | null {
  const ofStore = storekeepers.find((one) => one.storeId !== null && one.storeId === storeId);
  if (ofStore) return ofStore.name;
  const above = storekeepers.filter((one) => one.storeId === null && unitPath.startsWith(one.unitPath));
  return above.reduce<StorekeeperRow | null>((best, one) => (best && best.unitPath.length >= one.unitPath.length ? best : one), null)?.name ?? null;
}
