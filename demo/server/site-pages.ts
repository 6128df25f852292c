// The project's site below /site/, made of the sources whenever a page is asked for.
import type {Plugin, ViteDevServer} from 'vite';
import type * as serving from '../../site/pages/serve.js';
import {siteDataModule} from '../../build/vite/site-data.js';

const folder = '/site/';

export function sitePages(): Plugin[] {
  let server: ViteDevServer | undefined;
  const load = (): Promise<typeof serving> => {
    if (!server) throw new Error('there is no server yet');
    return server.ssrLoadModule('/site/pages/serve.ts') as Promise<typeof serving>;
  };
  return [
    siteDataModule(async () => (await load()).siteDataNow()),
    {
      name: 'site-pages',
      configureServer(own) {
        server = own;
        own.middlewares.use((request, response, next) => {
          const {pathname} = new URL(request.url ?? '/', 'http://localhost');
          if (!pathname.startsWith(folder) || /\.(?:ts|css|svg)$/.test(pathname)) {
            next();
            return;
          }
          load().then(({answerAt}) => {
            const answer = answerAt(decodeURIComponent(pathname.slice(folder.length)));
            if (!answer) {
              next();
              return;
            }
            response.setHeader('Content-Type', answer.type);
            response.end(typeof answer.body === 'string' ? heard(answer.body) : answer.body);
          }, next);
        });
      },
    },
  ];
}

/** With the script that loads the page again when something has changed. */
const heard = (html: string): string =>
  html.replace('</head>', '<script type="module" src="/@vite/client"></script>\n</head>');
