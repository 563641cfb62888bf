import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { SHADES } from '../../papers/quarterly/bar-chart.js';
import { CHART_FULL, CHART_SCALE, CHART_SIZE, chartPng, chartSvg, type Chart } from './chart-picture.js';

const CHART: Chart = {
  series: ['คำขอที่ส่ง', 'การส่งมอบ', 'เลยกำหนดคืน'], notBegun: 'ยังไม่เริ่ม',
  bars: [{ title: 'ก.ค. 2569', values: [8, 4, 0] }, { title: 'ส.ค. 2569', values: [2, 6, 1] }, { title: 'ก.ย. 2569', values: [null, null, null] }],
};
const said = (svg: string): string[] => [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text!);
/** Heights of the bars of one series; the square of the key comes first. */
const heights = (svg: string, series: number): number[] => [...svg.matchAll(new RegExp(`height="([\\d.]+)" fill="${SHADES[series]}"`, 'g'))].slice(1).map(([, height]) => Number(height));
const withValues = (...values: (number | null)[]): Chart => ({ ...CHART, bars: [{ title: 'ไตรมาส 1', values }] });

describe('the chart in the workbook', () => {
  it('draws bars as high as their numbers, the highest over the whole height, and none for 0', () => {
    const svg = chartSvg(CHART);
    expect([0, 1, 2].map((series) => heights(svg, series))).toEqual([[CHART_FULL, CHART_FULL / 4], [CHART_FULL / 2, (CHART_FULL * 3) / 4], [CHART_FULL / 8]]);
  });

  it('names series, parts and numbers, and says once of a part that it has not begun', () => {
    expect(said(chartSvg(CHART))).toEqual([...CHART.series, 'ก.ค. 2569', '8', '4', '0', 'ส.ค. 2569', '2', '6', '1', 'ก.ย. 2569', 'ยังไม่เริ่ม']);
  });

  it('stands without a bar where nothing was counted', () => {
    const svg = chartSvg(withValues(0, 0, 0));
    expect([heights(svg, 0), said(svg).slice(-3)]).toEqual([[], ['0', '0', '0']]);
  });

  it('needs no font of the machine, and keeps signs from breaking it', () => {
    const svg = chartSvg({ ...CHART, series: ['<a> & "b"'] });
    expect([svg.includes('<text'), said(svg)[0]]).toEqual([false, '&#60;a&#62; &#38; &#34;b&#34;']);
  });

  it('is a sharp PNG, and the same for the same numbers', async () => {
    const png = await chartPng(CHART);
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: CHART_SIZE.width * CHART_SCALE, height: CHART_SIZE.height * CHART_SCALE });
    expect(png.equals(await chartPng(CHART))).toBe(true);
    expect(png.equals(await chartPng(withValues(8, 4, 0)))).toBe(false);
  });
});
