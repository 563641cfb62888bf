import { SaidDate } from '../ui/dates/said.js';

/** From–to in days, both included; said once when it is one day. */
export function SaidDays({ from, to }: { from: string; to: string }) {
  if (from === to) return <SaidDate on={from} />;
  return <span><SaidDate on={from} /> – <SaidDate on={to} /></span>;
}
