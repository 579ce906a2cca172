import type axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { AXE, axeRun } from '../axe.ts';
import { COLOUR_RULES, WITHOUT_COLOURS } from '../axeRules.ts';
import { spareConnection } from '../browserPage.ts';
import { clipboards } from '../check/clipboards.ts';
import { recordForms, writers } from '../commands/importFolder.ts';
import { type BidiEvent, type Firefox, findFirefox, launchFirefox } from '../firefox.ts';
import { PAGE_KINDS } from '../pageKinds.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';
import { findLooks, lookBook, lookFaults, looksPage, type TextLook } from '../textLooks.ts';
import { HOSTS_WITH_FEWER_STARTS } from './hostTable.ts';
import { testHosts } from './hostTests.ts';
import { copyAs, publishedFindings, shownFindings } from './selfCheckPage.ts';

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

  /** What an expression gives that says it in JSON. */
  const evaluated = async (expression: string): Promise<unknown> =>
    JSON.parse(
      String(await firefox.evaluate(`(async () => JSON.stringify(await ${expression}))()`)),
    );
  const axeFound = async (chosen: axe.RunOptions) =>
    (await evaluated(axeRun(chosen))) as readonly axe.Result[];
  const inWords = (found: readonly axe.Result[]) =>
    found.map(({ id, nodes }) => `${id} at ${nodes[0]?.target}`);
  const looks = lookBook();

  test.each(PAGE_KINDS)(
    'the $kind page loads without an error, fits and is accessible',
    async ({ kind, path }) => {
      // what the page before still had on its way is not this page's fault
      await firefox.open('about:blank');
      firefox.takeEvents();
      await firefox.open(server.url + path);
      expect(faultsOf(firefox.takeEvents(), server.url)).toEqual([]);
      await firefox.evaluate(`${AXE}; undefined`);
      // Names and structure are asked once: no width changes the document, and Chromium is asked at both.
      // What is left of the rules of a whole run is the one that asks for places.
      const asked: readonly (readonly [number, axe.RunOptions])[] = [
        [390, { runOnly: ['scrollable-region-focusable'] }],
        [1440, { rules: WITHOUT_COLOURS }],
      ];
      for (const [width, rules] of asked) {
        await firefox.resize(width, 900);
        const excess = await firefox.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(excess, `${width} px`).toBeLessThanOrEqual(0);
        expect(inWords(await axeFound(rules)), `${width} px`).toEqual([]);
        const seen = (await evaluated(`(${findLooks})()`)) as readonly TextLook[];
        expect(seen.length).toBeGreaterThan(5);
        looks.add(`${kind}, ${width} px`, seen);
      }
    },
  );

  test('axe finds nothing in the colours of any text', async () => {
    const seen = looks.all();
    expect(new Set(seen.map(({ place }) => place)).size).toBeGreaterThan(PAGE_KINDS.length / 2);
    await firefox.open('about:blank');
    await firefox.evaluate(`document.write(${JSON.stringify(looksPage(seen))}); document.close()`);
    await firefox.evaluate(`${AXE}; undefined`);
    expect(await firefox.evaluate("document.querySelectorAll('[id^=look-]').length")).toBe(
      seen.length,
    );
    expect(lookFaults(seen, await axeFound({ runOnly: [...COLOUR_RULES] }))).toEqual([]);
  });

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
        await expect.poll(shown).toEqual(publishedFindings(id));
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
      await expect.poll(shown).toEqual(publishedFindings(id));
    });

    test.each(Object.keys(clipboards).map((name, index) => [name, index] as const))(
      'shows of a form, copied by %s and pasted, what its page shows',
      async (name, index) => {
        const [id, form] = [...recordForms][index] ?? expect.fail('more programs than forms');
        await open();
        await firefox.evaluate(`(${copyAs})(${JSON.stringify(clipboards[name]?.(form))})`);
        await firefox.pressWithControl('c');
        await firefox.pressWithControl('v');
        await isSaid('查了 1 张自评表');
        await expect.poll(shown).toEqual(publishedFindings(id));
      },
    );
  });

  // Last, as its windows stay open.
  describe('on', () =>
    testHosts(HOSTS_WITH_FEWER_STARTS, () => firefox.newWindow(String(spareConnection))));
});
