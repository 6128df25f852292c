// WordPress speaks MySQL; a drop-in of the WordPress project translates that to SQLite.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {unpackNpmPackage} from './npm-package.js';
import {unzip} from './zip.js';

export const sqlitePackage = {
  name: '@wp-playground/cli@3.1.56',
  integrity:
    'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
};
const archive = 'sqlite-database-integration.zip';
const plugin = 'plugin-sqlite-database-integration';

/** Puts the drop-in into an unpacked WordPress. */
export function addSqlite({core, scratch}: {core: string; scratch: string}): void {
  const content = join(core, 'wp-content');
  unzip(join(unpackNpmPackage(sqlitePackage, [archive], scratch), archive), content);
  // Not among the plugins: a site under test should have only those which are tested.
  const dropIn = readFileSync(join(content, plugin, 'db.copy'), 'utf8').replace(
    "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'",
    `__DIR__ . '/${plugin}'`,
  );
  writeFileSync(join(content, 'db.php'), dropIn);
}
