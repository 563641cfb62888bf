import type { Test } from 'supertest';
import type { CheckoutLineBody } from '../../../../src/shared/api/loans/checkouts.js';
import type { LoanRequestView, NewLoanRequests } from '../../../../src/shared/api/loans/loan-requests.js';
import type { ReturnLineBody } from '../../../../src/shared/api/loans/returns.js';
import type { Office } from '../../../support/app.js';
import type { Client } from '../../../support/as.js';
import { body as loanBody } from '../../../support/loans/asking.js';

type Wish = Parameters<typeof loanBody>[1];
/** A sticker as scanned; the thing is sound unless said. */
type Handed = Partial<CheckoutLineBody> & { tag: string };
type Returned = Partial<ReturnLineBody> & { tag: string };
type Lines = Parameters<typeof loanBody>[0];

/** The cast at work over HTTP on days the story sets; a refusal where none is meant stops the story. */
export class PeopleAct {
  private readonly clients = new Map<string, Client>();

  constructor(readonly office: Office) {}

  at(wall: string): void {
    this.office.clock.set(wall);
  }

  /** A session of this moment: older ones may have ended. */
  async as(staffNumber: string): Promise<Client> {
    const key = `${staffNumber} ${this.office.clock.iso()}`;
    const client = this.clients.get(key) ?? await this.office.as(staffNumber);
    this.clients.set(key, client);
    return client;
  }

  async get<T>(who: string, path: string): Promise<T> {
    return answered<T>((await this.as(who)).get(path));
  }
  async post<T = { id: string }>(who: string, path: string, given: object = {}): Promise<T> {
    return answered<T>((await this.as(who)).post(path, given));
  }
  async put<T = { id: string }>(who: string, path: string, given: object = {}): Promise<T> {
    return answered<T>((await this.as(who)).put(path, given));
  }
  async upload<T = { id: string }>(who: string, path: string, bytes: Buffer, name: string): Promise<T> {
    return answered<T>((await this.as(who)).upload(path, bytes, name));
  }

  /** Inside at the main office unless a place is named; sent at once unless it is to stay a draft. */
  async ask(who: string, lines: Lines, wish: Wish = {}): Promise<LoanRequestView> {
    const place = wish.placeText ? {} : { siteId: this.office.build.sites.office };
    const { requests } = await this.post<NewLoanRequests>(who, '/api/loan-requests', { ...loanBody(lines, wish), submit: true, ...place, ...wish });
    return requests[0]!;
  }
  decide(who: string, { id }: { id: string }, decision: object = { outcome: 'approve' }): Promise<LoanRequestView> {
    return this.post(who, `/api/loan-requests/${id}/decisions`, decision);
  }
  opine(who: string, request: { id: string }, reason?: string): Promise<LoanRequestView> {
    return this.decide(who, request, { outcome: 'opinion', favourable: true, reason });
  }
  /** Against the borrower's own pick-up code. */
  async handOver(who: string, borrower: string, { id }: { id: string }, things: readonly Handed[]): Promise<{ id: string }> {
    const { code } = await this.get<{ code: string }>(borrower, `/api/loan-requests/${id}/pick-up-code`);
    return this.post(who, `/api/loan-requests/${id}/checkout`, { lines: things.map((thing) => ({ condition: 'normal', ...thing })), receipt: { code } });
  }
  takeBack(who: string, returnedBy: string, things: readonly Returned[]): Promise<{ id: string }> {
    return this.post(who, '/api/returns', { lines: things.map((thing) => ({ condition: 'normal', ...thing })), returnedBy });
  }
}

async function answered<T>(call: Test): Promise<T> {
  const reply = await call;
  if (reply.status >= 400) throw new Error(`${call.method} ${call.url} answered ${reply.status}: ${JSON.stringify(reply.body)}`);
  return reply.body as T;
}
