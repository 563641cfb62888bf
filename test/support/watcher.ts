import { Sealer } from '../../src/audit/sealer.js';
import { MisuseWatch } from '../../src/misuse/watch/misuse-watch.service.js';
import type { FindingPage, FindingView } from '../../src/shared/api/findings.js';
import type { CheckoutView } from '../../src/shared/api/loans/checkouts.js';
import type { LoanRequestView } from '../../src/shared/api/loans/loan-requests.js';
import type { FindingRule } from '../../src/shared/vocab.js';
import type { Office } from './app.js';
import { decide, INSIDE, send } from './loans/asking.js';

/** Runs the timed jobs as the schedule would, and reads what the auditor sees then. */
export class Watcher {
  constructor(private readonly office: Office) {}

  /** At a Bangkok wall time: the journal is sealed and the rules are asked. */
  async at(wall: string): Promise<void> {
    this.office.clock.set(wall);
    await this.now();
  }

  async now(): Promise<void> {
    await this.office.app.get(Sealer).seal();
    await this.office.app.get(MisuseWatch).run();
  }

  async findings(query = ''): Promise<FindingView[]> {
    const auditor = await this.office.as('1011');
    return ((await auditor.get(`/api/findings?limit=200&${query}`).expect(200)).body as FindingPage).items;
  }

  async of(requestId: string, rule: FindingRule): Promise<FindingView | undefined> {
    return (await this.findings(`rule=${rule}`)).find((one) => one.requestId === requestId);
  }

  async about(thingId: string, rule: FindingRule): Promise<FindingView | undefined> {
    return (await this.findings(`rule=${rule}`)).find((one) => one.subjectId === thingId);
  }
}

/** Asked for by นางสาวพิมพ์ชนก for use inside, approved by the head of the digital group, and handed over by นางสาวมาลี on the first morning: over HTTP alone. */
export async function borrowed(office: Office, asset: { id: string; tag: string }): Promise<LoanRequestView> {
  const pimchanok = await office.as('1008');
  const sent = await send(pimchanok, [{ assetId: asset.id }], INSIDE(office));
  await decide(await office.as('1007'), sent.id).expect(201);
  const asked = office.clock.now();
  office.clock.set('2026-07-08 09:00');
  await handOver(office, sent.id, asset.tag);
  office.clock.forward({ minutes: (asked.getTime() - office.clock.now().getTime()) / 60_000 });
  return sent;
}

export async function handOver(office: Office, requestId: string, tag: string): Promise<CheckoutView> {
  const { body: code } = await (await office.as('1008')).get(`/api/loan-requests/${requestId}/pick-up-code`).expect(200);
  const handedOver = await (await office.as('1005')).post(`/api/loan-requests/${requestId}/checkout`, { lines: [{ tag, condition: 'normal' }], receipt: { code: code.code } }).expect(201);
  return handedOver.body as CheckoutView;
}
