import type { GuidelineView } from '../../src/shared/api/guideline/guidelines.js';
import type { Office } from './app.js';

/** The supply office writes a version from the ready text and lays it before the head, who puts it in force from that day. */
export async function publishedGuideline(office: Office, fromOn = office.clock.today(), by = '1001'): Promise<GuidelineView> {
  const somchai = await office.as('1004');
  const draft = (await somchai.post('/api/guidelines').expect(201)).body as GuidelineView;
  const proposed = (await somchai.post(`/api/guidelines/${draft.id}/proposal`).expect(200)).body as GuidelineView;
  const head = await office.as(by);
  return (await head.post(`/api/guidelines/${draft.id}/publication`, { edition: proposed.edition, fromOn }).expect(200)).body as GuidelineView;
}
