// `npm start`: from a fresh checkout to the example article in a browser. Nothing is built before a page asks for it.
import {installDependencies, requireNode, root} from './setup.js';

requireNode();
process.chdir(root);

if (!installDependencies()) fail('The dependencies could not be installed.');

// Imported late: on a fresh checkout Vite was not there when this file was loaded.
const {createServer} = await import('vite');
const server = await createServer({configFile: 'vite.config.ts'});
await server.listen();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    // Idle keep-alive connections would hold `close` back.
    setTimeout(() => process.exit(0), 1000).unref();
    void server.close().then(() => process.exit(0));
  });
}

const [address] = server.resolvedUrls?.local ?? [];
console.log(`\nThe article is at ${address}, the site with the builder at ${address}site/`);
console.log('Ctrl-C ends the server');

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
