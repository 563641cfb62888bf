import { expect, it } from '@jest/globals';
import { Office } from '../../support/app.js';
import { FIRST_DAY, UNSET } from './visits/bare.js';
import { FROM, KEEPING, LENDING } from './visits/offices.js';
import { walk } from './walk.js';

const bare = async (cast: boolean) => {
  const office = await Office.open({ cast });
  return { told: office, office };
};

walk({ office: 'an empty database', open: () => bare(false), visits: UNSET, from: FROM.unset });
walk({ office: 'an office on its first day', open: () => bare(true), visits: FIRST_DAY, from: FROM.firstDay }, (walker) => {
  it('has no screen that nobody visits', async () => {
    const visited = new Set([...LENDING, ...KEEPING, ...UNSET, ...FIRST_DAY].map(({ route }) => route));
    expect((await walker().routes()).filter((route) => !visited.has(route))).toEqual([]);
  });
});
