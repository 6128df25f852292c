// WordPress speaks MySQL; a drop-in of the WordPress project translates that to SQLite.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Unavailable} from './errors.js';
import {runProgram} from './programs.js';

// Only a zip inside of it is needed: as a dependency it would bring a hundred packages with it.
const source = {
  name: '@wp-playground/cli@3.1.56',
  integrity:
    'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==',
};
const plugin = 'plugin-sqlite-database-integration';

/**
 * Puts the drop-in into an unpacked WordPress.
 *
 * @param {{php: string, core: string, scratch: string}} options
 */
export function addSqlite({php, core, scratch}) {
  mkdirSync(scratch, {recursive: true});
  const tarball = join(scratch, fetchTarball(scratch));
  runProgram('tar', ['-xzf', tarball, '-C', scratch]);

  const zip = join(scratch, 'package/sqlite-database-integration.zip');
  const content = join(core, 'wp-content');
  unzip({php, core, zip, into: content});
  // Not among the plugins: a site under test should have only those which are tested.
  const dropIn = readFileSync(join(content, plugin, 'db.copy'), 'utf8').replace(
    "'{SQLITE_IMPLEMENTATION_FOLDER_PATH}'",
    `__DIR__ . '/${plugin}'`,
  );
  writeFileSync(join(content, 'db.php'), dropIn);
  rmSync(scratch, {recursive: true, force: true});
}

function fetchTarball(folder) {
  const args = ['pack', source.name, '--json', '--ignore-scripts', '--pack-destination', folder];
  const [packed] = JSON.parse(
    runProgram('npm', args, {what: `Fetching ${source.name}`, cwd: folder}),
  );
  if (packed.integrity === source.integrity) return packed.filename;
  throw new Unavailable(`${source.name} is not what it was: ${packed.integrity}`);
}

/** Unpacks with the class that WordPress itself uses where PHP has no zip extension. */
export function unzip({php, core, zip, into}) {
  const code = `
    require $argv[1] . '/wp-admin/includes/class-pclzip.php';
    $archive = new PclZip($argv[2]);
    if ($archive->extract(PCLZIP_OPT_PATH, $argv[3]) === 0) {
      fwrite(STDERR, $archive->errorInfo(true));
      exit(1);
    }`;
  runProgram(php, ['-d', 'error_reporting=E_ERROR', '-r', code, core, zip, into], {
    what: `Unpacking ${zip}`,
  });
}
