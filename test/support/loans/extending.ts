import type { Test } from 'supertest';
import type { LoanRequestView } from '../../../src/shared/api/loans/loan-requests.js';
import type { Client } from '../as.js';

export const askLater = (client: Client, id: string, dueAt: string, reason = 'งานยังไม่เสร็จ'): Test => client.post(`/api/loan-requests/${id}/extensions`, { dueAt, reason });

/** The latest that was asked for. */
export const decideLater = (client: Client, { id, extensions }: LoanRequestView, decision: object = { outcome: 'approve' }): Test =>
  client.post(`/api/loan-requests/${id}/extensions/${extensions.at(-1)!.id}/decision`, decision);
