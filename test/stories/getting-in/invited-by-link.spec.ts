import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sql from 'sql-template-tag';
import request from 'supertest';
import type { InvitationLink } from '../../../src/shared/api/access/getting-in.js';
import { Office } from '../../support/app.js';
import type { Client } from '../../support/as.js';

/** Anan sends Suda her invitation in a chat. */
describe('an invitation as a link', () => {
  let office: Office;
  let anan: Client;
  let code = '';
  beforeAll(async () => {
    office = await Office.open();
    anan = await office.as('1013');
  });
  afterAll(() => office.close());

  const ask = (by: Client, who: string) => by.post(`/api/people/${office.build.person(who)}/invitation-link`, {});
  const linked = async (who: string): Promise<InvitationLink> => (await ask(anan, who).expect(201)).body as InvitationLink;
  const codeIn = ({ url }: InvitationLink): string => url.split('/welcome/')[1] ?? '';
  const look = (of: string) => request(office.url).get(`/api/welcome/${of}`);

  it('names her, lasts as long as a card, and is kept nowhere', async () => {
    const link = await linked('1014');
    code = codeIn(link);
    expect(link).toEqual({ name: 'นางสาวสุดา แก้วใส', url: expect.stringMatching(/\/welcome\/[2-9A-Z]{12}$/), validUntil: expect.stringMatching(/^2026-\d\d-\d\d$/) });
    expect((await look(code)).body).toMatchObject({ name: 'นางสาวสุดา แก้วใส', staffNumber: '1014' });
    for (const table of ['journal', 'idempotency_keys', 'one_time_codes', 'outbox']) {
      const rows = await office.reader.query(sql([`select * from ${table}`] as unknown as TemplateStringsArray));
      expect(JSON.stringify(rows)).not.toContain(code);
    }
    expect(await office.reader.query(sql`select event from journal where event like 'invitation%'`)).toEqual([{ event: 'invitations.issued' }]);
  });

  it('made anew opens, and the one before no more', async () => {
    const before = code;
    code = codeIn(await linked('1014'));
    expect([(await look(before)).body.code, (await look(code)).status]).toEqual(['invitations.revoked', 200]);
  });

  it('lets her in once', async () => {
    const accept = () => request(office.url).post(`/api/welcome/${code}`).send({ password: 'ยืมของหลวงต้องคืน' });
    expect([(await accept()).status, (await accept()).body.code]).toEqual([201, 'invitations.used']);
    expect((await ask(anan, '1014')).body.code).toBe('invitations.has-password');
  });

  it('is made by nobody who may not invite that person', async () => {
    for (const who of ['1008', '1007', '1005', '1011']) expect((await ask(await office.as(who), '1009')).status).toBe(403);
    expect((await ask(await office.as(null), '1009')).status).toBe(401);
  });
});
