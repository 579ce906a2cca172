import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WITHOUT_COLOURS } from '../colourRules.ts';
import { recordForms, writers } from '../commands/importFolder.ts';
import { type BidiEvent, type Firefox, findFirefox, launchFirefox } from '../firefox.ts';
import { PAGE_KINDS } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';
import { testHosts } from './hostTests.ts';
import { publishedFindings, shownFindings } from './selfCheckPage.ts';

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

  describe('/check/', () => {
    const open = async () => {
      await firefox.open(`${server.url}check/`);
      await expect
        .poll(() => firefox.evaluate("document.querySelector('.check-tools').hidden"))
        .toBe(false);
    };
    const isSaid = (text: string) =>
      expect
        .poll(() => firefox.evaluate("document.querySelector('[data-part=status]').textContent"))
        .toContain(text);
    const shown = async () =>
      JSON.parse(String(await firefox.evaluate(`JSON.stringify((${shownFindings})())`)));

    test('shows of the five forms as .docx what their pages show', async () => {
      await open();
      const files = [...recordForms.values()].map(async (form) => {
        return Buffer.from((await writers.docx?.(form)) ?? '').toString('base64');
      });
      await firefox.evaluate(`{
        const data = new DataTransfer();
        for (const [index, text] of ${JSON.stringify(await Promise.all(files))}.entries()) {
          const bytes = Uint8Array.from(atob(text), (one) => one.charCodeAt(0));
          data.items.add(new File([bytes], index + '.docx'));
        }
        const picker = document.querySelector('[data-part=files]');
        picker.files = data.files;
        picker.dispatchEvent(new Event('change'));
      }`);
      await isSaid('查了 5 张自评表');
      for (const [id, { head }] of recordForms) {
        await firefox.evaluate(`[...document.querySelectorAll('.check-forms a')]
          .find(({ textContent }) => textContent === ${JSON.stringify(head.name)}).click()`);
        await expect
          .poll(() => firefox.evaluate("document.querySelector('#check-form')?.textContent"))
          .toBe(head.name);
        expect(await shown()).toEqual(publishedFindings(id));
      }
    });

    test.each([...recordForms.keys()])('shows of %s, copied and pasted, the same', async (id) => {
      await firefox.open(`${server.url}2022/zonggonghui/${id}/`);
      await firefox.evaluate(
        "getSelection().selectAllChildren(document.querySelector('.form-sheet'))",
      );
      await firefox.pressWithControl('c');
      await open();
      await firefox.pressWithControl('v');
      await isSaid('查了 1 张自评表');
      expect(await shown()).toEqual(publishedFindings(id));
    });
  });

  // Last, as its windows stay open.
  describe('on', () => testHosts(() => firefox.newWindow()));
});
