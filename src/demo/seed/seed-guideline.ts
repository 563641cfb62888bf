import type { GuidelineCommentView, GuidelineView } from '../../shared/api/guideline/guidelines.js';
import type { SeedOffice } from './seed-loans.js';

/** The first version: written from the ready text, commented on by staff, published by the director before the first loan. */
export async function seedGuideline({ clock, as }: SeedOffice): Promise<void> {
  clock.set(15, '13:30');
  const { id } = await (await as('1004')).post<GuidelineView>('/api/guidelines');
  await (await as('1004')).put(`/api/guidelines/${id}/comment-period`, { untilOn: clock.day(14) });
  clock.set(15, '14:20');
  const said = await (await as('1008')).post<GuidelineCommentView>(`/api/guidelines/${id}/comments`, { section: 'outside', words: 'ขอให้บอกชัดว่าแท็บเล็ตนำกลับบ้านได้เมื่อใด' });
  clock.set(13, '09:30');
  const somchai = await as('1004');
  await somchai.post(`/api/guidelines/${id}/comments/${said.id}/answer`, { outcome: 'answered', words: 'หัวข้อใช้ภายนอกบอกแล้วว่าต้องมีใบอนุญาตนำทรัพย์สินออกนอกสถานที่' });
  const { edition } = await somchai.post<GuidelineView>(`/api/guidelines/${id}/proposal`);
  clock.set(13, '11:00');
  await (await as('1001')).post(`/api/guidelines/${id}/publication`, { edition, fromOn: clock.day(12) });
}
