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
  const shown = async () => {
    const status = "document.querySelector('[data-part=status]').textContent";
    await expect.poll(() => firefox.evaluate(status)).toContain('查了 1 张自评表');
    return JSON.parse(String(await firefox.evaluate(`JSON.stringify((${shownFindings})())`)));
  };

  test.each([...recordForms])('shows of %s as .docx what its page shows', async (id, form) => {
    await open();
    const bytes = Buffer.from((await writers.docx?.(form)) ?? '').toString('base64');
    await firefox.evaluate(`{
      const bytes = Uint8Array.from(atob('${bytes}'), (one) => one.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], 'a.docx'));
      const picker = document.querySelector('[data-part=files]');
      picker.files = data.files;
      picker.dispatchEvent(new Event('change'));
    }`);
    expect(await shown()).toEqual(publishedFindings(id));
  });

  test.each([...recordForms.keys()])('shows of %s, copied and pasted, the same', async (id) => {
    await firefox.open(`${server.url}2022/zonggonghui/${id}/`);
    await firefox.evaluate(
      "getSelection().selectAllChildren(document.querySelector('.form-sheet'))",
    );
    await firefox.pressWithControl('c');
    await open();
    await firefox.pressWithControl('v');
    expect(await shown()).toEqual(publishedFindings(id));
  });
});
