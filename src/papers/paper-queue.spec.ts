import { afterEach, describe, expect, it } from '@jest/globals';
import { renderLoanSlip } from './loan-slip/loan-slip.js';
import { sampleLines, sampleSlip } from './loan-slip/loan-slip.samples.js';
import { PaperQueue } from './paper-queue.js';
import { sampleReceipt } from './return-receipt/return-receipt.samples.js';

describe('drawing papers off the main thread', () => {
  let papers = new PaperQueue();
  afterEach(async () => {
    await papers.onModuleDestroy();
    papers = new PaperQueue();
  });

  it('gives the bytes that the renderer gives, many at once', async () => {
    const facts = [1, 7, 30].map((count) => sampleSlip({ lines: sampleLines(count) }));
    const drawn = await Promise.all(facts.map((each) => papers.render('loan-slip', each)));
    for (const [at, each] of facts.entries()) expect(drawn[at]?.equals(await renderLoanSlip(each))).toBe(true);
    expect((await papers.render('return-receipt', sampleReceipt())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says why a paper could not be drawn and draws the next', async () => {
    const broken = sampleSlip({ letterhead: { agencyName: 'ตัวอย่าง', emblemFileId: 'gone' } });
    await expect(papers.render('loan-slip', broken)).rejects.toThrow('gone');
    expect((await papers.render('loan-slip', sampleSlip())).length).toBeGreaterThan(1000);
  });

  it('rejects what waits when the server closes', async () => {
    const waiting = papers.render('loan-slip', sampleSlip());
    const closed = expect(waiting).rejects.toThrow('closing');
    await papers.onModuleDestroy();
    await closed;
    await expect(papers.render('loan-slip', sampleSlip())).rejects.toThrow('closing');
  });
});
