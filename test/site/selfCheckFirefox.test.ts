import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { recordForms, writers } from '../commands/importFolder.ts';
import { type Firefox, findFirefox, launchFirefox } from '../firefox.ts';
import { type StaticServer, serveFolder } from '../staticServer.ts';
import { publishedFindings, shownFindings } from './selfCheckPage.ts';

const command = findFirefox();

describe.skipIf(command === undefined)('/check/ in Firefox (skipped where there is none)', () => {
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
