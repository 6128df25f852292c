// Brings the three engines to a Debian-like machine; elsewhere only says what is missing.
import {engineNames, engines, findEngines, type Engine} from '../../../scripts/lib/browsers.js';
import {installPackages, isInstalled, mayInstall} from '../../../scripts/lib/debian.js';

const packages: Readonly<Record<Engine, readonly string[]>> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};
// Without them CJK and other scripts are drawn as boxes of one width, and layout tests mean little.
const fonts = ['fonts-noto-core', 'fonts-noto-cjk'];

export function installBrowsers(): void {
  const present = findEngines();
  const missing = engines.filter((engine) => !present.includes(engine));
  const wanted = missing.flatMap((engine) => packages[engine]);
  if (mayInstall()) {
    wanted.push(...fonts.filter((name) => !isInstalled(name)));
    if (wanted.length > 0) installPackages(wanted);
  } else if (missing.length > 0) {
    const names = missing.map((engine) => engineNames[engine]).join(', ');
    console.log(`Not installed here and so not tested: ${names}.`);
    console.log(`On Debian or Ubuntu: apt-get install ${wanted.join(' ')}`);
  }
}
