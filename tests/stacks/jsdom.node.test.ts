// Tests of applications run in jsdom, whose page goes while the module stays: nothing of the box may speak up after it.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {setImmediate} from 'node:timers/promises';
import {JSDOM, VirtualConsole} from 'jsdom';

const faults: string[] = [];
process.on('uncaughtException', (error) => faults.push(String(error)));
process.on('unhandledRejection', (error) => faults.push(String(error)));
const virtualConsole = new VirtualConsole();
virtualConsole.on('jsdomError', (error: Error) => faults.push(String(error)));
virtualConsole.on('error', (...words) => faults.push(words.join(' ')));

/** As test runners do it: the page's names become global, and go again with it. */
function openPage(): {window: JSDOM['window']; close: () => void} {
  const {window} = new JSDOM('<!doctype html><html lang="sv"><body></body></html>', {
    url: 'http://localhost/',
    virtualConsole,
  });
  const own = Object.getOwnPropertyNames(window).filter(
    (name) => !(name in globalThis) || /^(Custom)?Event(Target)?$|^navigator$/.test(name),
  );
  const before = own.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of own) {
    const value = Reflect.get(window, name) as unknown;
    Object.defineProperty(globalThis, name, {value, configurable: true, writable: true});
  }
  return {
    window,
    close() {
      for (const [index, name] of own.entries()) {
        const descriptor = before[index];
        if (descriptor) Object.defineProperty(globalThis, name, descriptor);
        else Reflect.deleteProperty(globalThis, name);
      }
    },
  };
}

it('is quiet in jsdom, and when the page has gone', async () => {
  const {window, close} = openPage();
  await import('ai-optout-box-for-linkedin/define.js');
  const {document} = window;
  const box = document.createElement('linkedin-ai-optout');
  document.body.append(box);
  await box.updateComplete;
  assert.match(box.shadowRoot?.textContent ?? '', /LinkedIn/);
  // Both observers hear of this, and only when the names have gone.
  document.body.append(document.createElement('p'));
  box.shadowRoot?.append(document.createElement('p'));
  const div = document.createElement('div');
  div.dataset['linkedinAiOptout'] = '';
  document.body.append(div);
  // Its words come when nobody is there any more.
  const late = document.createElement('linkedin-ai-optout');
  late.lang = 'de';
  document.body.append(late);
  close();
  await import(import.meta.resolve('ai-optout-box-for-linkedin/locales/de.js'));
  await setImmediate();
  window.close();
  assert.deepEqual(faults, []);
});
