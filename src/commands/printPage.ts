import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { writeWhole } from '../outFolder/writeWhole.ts';

/** No such host: what a page asks for is answered from its folder or not at all. */
const HOST = 'http://jijing.invalid/';

/**
 * Prints one page of a built site into a PDF file, which is at no moment half written, on the sheet that its style
 * sheet asks for, with the tags that screen readers follow. `path` is the address within the site, without a slash in
 * front.
 */
export async function printPage(
  page: Page,
  site: string,
  path: string,
  file: string,
): Promise<void> {
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const asked = join(resolve(site), decodeURIComponent(pathname));
    const found = pathname.endsWith('/') ? join(asked, 'index.html') : asked;
    if (existsSync(found)) await route.fulfill({ path: found });
    else await route.abort();
  });
  await page.goto(HOST + path);
  writeWhole(file, await page.pdf({ preferCSSPageSize: true, tagged: true }));
  await page.unrouteAll();
}
