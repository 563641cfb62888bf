import type { Page } from 'playwright-core';
import { asRead } from '../../../support/as-read.js';

const FURTHEST = 80;

interface Stop {
  name: string;
  isStop: boolean;
  isMarked: boolean;
  isOpen: boolean;
}

/** Hands that never leave the keyboard. Every stop must show where it is; the page itself, between its last stop and its first, is none and has no name. */
export class Keys {
  readonly lost: string[] = [];

  constructor(private readonly page: Page) {}

  /** Tabs on until the focus stands on what has this name. */
  async to(name: RegExp): Promise<void> {
    for (let n = 0; n < FURTHEST; n += 1) {
      if (name.test((await this.stop()).name)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${name} is not reached by Tab on ${this.page.url()}`);
  }
  async press(name: RegExp): Promise<void> {
    await this.to(name);
    await this.page.keyboard.press('Enter');
  }
  async tick(name: RegExp): Promise<void> {
    await this.to(name);
    await this.page.keyboard.press('Space');
  }
  async write(name: RegExp, text: string): Promise<void> {
    await this.to(name);
    await this.page.keyboard.type(text);
  }
  /** Into the group by Tab, then to this one by arrows. */
  async choose(name: RegExp, others: RegExp): Promise<void> {
    await this.to(others);
    for (let n = 0; n < 10 && !name.test((await this.stop()).name); n += 1) await this.page.keyboard.press('ArrowRight');
    if (!name.test((await this.stop()).name)) throw new Error(`${name} is not reached by arrows on ${this.page.url()}`);
    await this.page.keyboard.press('Space');
  }

  private async stop(): Promise<Stop> {
    const stop = await this.page.evaluate(() => (globalThis as unknown as { everyScreen: { stop: () => Stop } }).everyScreen.stop());
    if (stop.isStop && !(stop.isMarked && stop.isOpen)) this.lost.push(`“${stop.name.slice(0, 60)}” on ${new URL(this.page.url()).pathname} ${stop.isMarked ? 'is covered' : 'has no mark'}`);
    return { ...stop, name: stop.isStop ? asRead(stop.name) : '' };
  }
}
