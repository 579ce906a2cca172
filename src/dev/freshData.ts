import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import type { Plugin, RunnableDevEnvironment, ViteDevServer } from 'vite';
import { folderState } from '../load/folderState.ts';
import { DataError, type Problem } from '../load/problem.ts';
import { PACKAGE_ROOT } from '../program/packageRoot.ts';
import { forgetModule } from './forgetModule.ts';
import { mendRequest } from './mendRequest.ts';
import { pageAddress } from './pageAddress.ts';
import { problemPage } from './problemPage.ts';
import { releaseFile } from './releaseFile.ts';

type Runner = RunnableDevEnvironment['runner'];

/**
 * Lets the development server show what is on disk. Before each page the data folder is compared with what
 * was read; where it differs, all that stands on the data is evaluated anew, once. Data that cannot be read
 * are answered with their problems. The watcher only tells open pages to load again: it may come late.
 */
export function freshData(folder: string): Plugin {
  return {
    name: 'jijing:fresh-data',
    // Before Astro's own, so that it is asked before a page is drawn.
    enforce: 'pre',
    configureServer(server) {
      server.httpServer?.prependListener('request', (request, response) => {
        releaseFile(response);
        mendRequest(request);
      });
      const runner = pageRunner(server);
      let read = folderState(folder);
      let told = read;
      const refresh = () => {
        const now = folderState(folder);
        if (now !== read) forgetModule(runner.evaluatedModules, ownFile('site/currentSite.ts'));
        read = now;
      };
      server.watcher.add(resolve(folder)).on('all', () => {
        refresh();
        if (read !== told) server.ws.send({ type: 'full-reload' });
        told = read;
      });
      // Returned, it comes after Vite's own: scripts and styles do not ask for the data.
      return () => {
        server.middlewares.use((request, response, next) => {
          const location = pageAddress(request.url ?? '');
          if (location !== undefined) {
            response.writeHead(301, { location }).end();
            return;
          }
          refresh();
          response.setHeader('cache-control', 'no-store');
          findProblems(runner)
            .then((problems) => {
              if (problems.length === 0) next();
              else answerProblems(request, response, problems);
            })
            .catch(next);
        });
      };
    },
  };
}

/** Where the pages are evaluated, and with them the module that holds the site. */
function pageRunner({ environments: { ssr } }: ViteDevServer): Runner {
  if (!('runner' in ssr)) throw new TypeError('pages are not evaluated in this process');
  return (ssr as RunnableDevEnvironment).runner;
}

async function findProblems(runner: Runner): Promise<readonly Problem[]> {
  const module: typeof import('./dataProblems.ts') = await runner.import(
    ownFile('dev/dataProblems.ts'),
  );
  return module.dataProblems;
}

/** To a browser as a page; to what asks for a file as the command line says it. */
function answerProblems(
  { headers }: IncomingMessage,
  response: ServerResponse,
  problems: readonly Problem[],
): void {
  const isPage = headers.accept?.includes('text/html') === true;
  const stylesheets = ['styles/firstScreen.css', 'styles/site.css', 'dev/problemPage.css'].map(
    (path) => `/@fs/${ownFile(path).replace(/^\//, '')}`,
  );
  const links = { stylesheets, script: '/@vite/client' };
  response
    .writeHead(500, { 'content-type': `text/${isPage ? 'html' : 'plain'}; charset=utf-8` })
    .end(isPage ? problemPage(problems, links) : new DataError(problems).message);
}

/** A file of the sources, which Vite compiles, as Vite names it. */
function ownFile(path: string): string {
  return join(PACKAGE_ROOT, 'src', path).replaceAll('\\', '/');
}
