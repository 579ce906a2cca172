import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WITHOUT_COLOURS } from '../colourRules.ts';
import { type BidiEvent, type Firefox, findFirefox, launchFirefox } from '../firefox.ts';
import { PAGE_KINDS } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';

const command = findFirefox();

/** What went wrong while a page was loaded, in words. */
function faultsOf(events: readonly BidiEvent[], site: string): string[] {
  return events.flatMap(({ method, params: { level, text, request, response } }) => {
    if (method === 'log.entryAdded') {
      return level === 'error' || level === 'warn' ? [`${level}: ${text}`] : [];
    }
    // Firefox draws some of its own parts with fonts in data: addresses.
    if (request === undefined || !/^https?:/.test(request.url)) return [];
    if (!request.url.startsWith(site)) return [`left the site: ${request.url}`];
    if (method === 'network.fetchError') return [`failed: ${request.url}`];
    return (response?.status ?? 0) >= 400 ? [`${response?.status}: ${request.url}`] : [];
  });
}

describe.skipIf(command === undefined)('in Firefox (skipped where none is installed)', () => {
  let firefox: Firefox;
  let server: StaticServer;
  beforeAll(async () => {
    server = await serveFolder(inject('site'));
    firefox = await launchFirefox(command ?? '');
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
  });

  test.each(PAGE_KINDS)(
    'the $kind page loads without an error, fits and is accessible',
    async ({ path }) => {
      // what the page before still had on its way is not this page's fault
      await firefox.open('about:blank');
      firefox.takeEvents();
      await firefox.open(server.url + path);
      expect(faultsOf(firefox.takeEvents(), server.url)).toEqual([]);
      await firefox.evaluate(`${axe.source}; undefined`);
      for (const [width, options] of [
        [390, { resultTypes: ['violations'], rules: WITHOUT_COLOURS }],
        [1440, { resultTypes: ['violations'] }],
      ] as const) {
        await firefox.resize(width, 900);
        const excess = await firefox.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(excess, `${width} px`).toBeLessThanOrEqual(0);
        const found = await firefox.evaluate(
          `axe.run(${JSON.stringify(options)}).then(({ violations }) =>
          JSON.stringify(violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target)))`,
        );
        expect(JSON.parse(String(found)), `${width} px`).toEqual([]);
      }
    },
  );
});
