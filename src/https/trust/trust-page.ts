import { randomBytes } from 'node:crypto';
import QRCode from 'qrcode';
import type { TrustView } from '../../shared/api/machine/trust.js';
import type { Language } from '../../shared/vocab.js';
import { trustLabels } from './labels.js';
import { STYLE } from './trust-style.js';

export interface Asked {
  language: Language;
  agent: string;
  /** Where to go once the device trusts us; a path of ours. */
  next: string;
  /** Over plain http the page finds out by itself whether the device is ready. */
  isPlain: boolean;
}

export interface TrustHtml {
  html: string;
  policy: string;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
const DEVICES = [['android', /Android/], ['iphone', /iPhone|iPad/], ['windows', /Windows/], ['mac', /Macintosh/]] as const;

/** Plain HTML that any phone can show: nothing of the program itself is reachable before the device trusts us. */
export async function trustPage(view: TrustView, asked: Asked): Promise<TrustHtml> {
  const nonce = randomBytes(16).toString('base64');
  const t = trustLabels[asked.language];
  const title = view.isOwnAuthority ? t.title : view.isHttps ? t.nothing : t.none;
  const body = view.isOwnAuthority ? await steps(view, asked) : `<p class="lead">${view.isHttps ? t.nothingText : t.noneText}</p>${view.isHttps ? openLink(view, asked) : ''}`;
  const other = asked.language === 'th' ? 'en' : 'th';
  const script = asked.isPlain && view.isOwnAuthority ? `<script nonce="${nonce}">${goOn(view, asked)}</script>` : '';
  const html = `<!doctype html><html lang="${asked.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t.title} · สุจริต</title>
<style nonce="${nonce}">${STYLE}</style></head><body><header><strong>สุจริต</strong><a href="?lang=${other}" lang="${other}">${t.other}</a></header><main><h1>${title}</h1>${body}</main>${script}</body></html>`;
  return { html, policy: `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; img-src data:; connect-src ${new URL(view.publicUrl).origin}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'` };
}

async function steps(view: TrustView, asked: Asked): Promise<string> {
  const t = trustLabels[asked.language];
  const device = DEVICES.find(([, pattern]) => pattern.test(asked.agent))?.[0] ?? 'android';
  const ways = DEVICES.map(([name]) => `<details${name === device ? ' open' : ''}><summary>${t[name]}</summary><ol>${t[`${name}Steps`].split('|').map((step) => `<li>${step}</li>`).join('')}</ol></details>`);
  const poster = await posterOf(view, t);
  return `<p class="lead">${t.lead}</p><p id="state" class="state ${asked.isPlain ? '' : 'good'}" role="status">${asked.isPlain ? t.checking : t.secure}</p>
${asked.isPlain ? '' : poster}
<section><h2>${t.step1}</h2><a class="button" href="/api/trust/ca.crt">${t.download}</a></section>
<section><h2>${t.step2}</h2>${ways.join('')}</section>
<section><h2>${t.step3}</h2>${openLink(view, asked)}</section>
${asked.isPlain ? poster : ''}
<section><h2>${t.why}</h2><p>${t.whyText}</p></section>`;
}

/** Whoever is in already comes here to show it to others: then it stands first. */
async function posterOf({ trustUrl, fingerprint }: TrustView, t: (typeof trustLabels)[Language]): Promise<string> {
  return `<section class="poster"><h2>${t.poster}</h2><img alt="" src="${await QRCode.toDataURL(trustUrl!, { margin: 4, scale: 6 })}"><p>${t.posterText}<br><strong>${escaped(trustUrl!)}</strong></p>
<p class="soft">${t.fingerprint}</p><p class="mono">${fingerprint!.replaceAll(':', ' ')}</p><p class="soft screen">${t.print}</p></section>`;
}

function openLink({ publicUrl }: TrustView, { language, next }: Asked): string {
  const t = trustLabels[language];
  return `<p><a class="button" href="${escaped(publicUrl + next)}">${t.open}</a></p><p><a href="${escaped(`${publicUrl}/camera-test`)}">${t.camera}</a></p>`;
}

/** A reply over https comes only where the device trusts the certificate. */
function goOn({ publicUrl }: TrustView, { language, next }: Asked): string {
  const t = trustLabels[language];
  const [probe, to, ready, notYet] = [`${publicUrl}/api/trust`, publicUrl + next, t.ready, t.notYet].map((text) => JSON.stringify(text).replaceAll('<', '\\u003c'));
  return `const say=(text,tone)=>{const box=document.getElementById('state');box.textContent=text;box.className='state '+tone};
fetch(${probe},{mode:'no-cors',cache:'no-store'}).then(()=>{say(${ready},'good');location.replace(${to})},()=>say(${notYet},'warn'))`;
}
