import { paper, type Query, withQuery } from './api.js';

/** Address of a file of the server, for a link. */
export const fileAddress = (path: string, query: Query = {}): string => `/api${withQuery(path, query)}`;

/** Asks for a paper by POST and hands it to the browser under this name. */
export async function download(path: string, body: unknown, name: string): Promise<void> {
  const address = URL.createObjectURL(await paper(path, body));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
