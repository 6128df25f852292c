// Acts in a frame of this origin for a test of another one, which may not: frames of one origin see each other.
import type {Order} from './host-page.js';

async function carryOut(data: Order): Promise<void> {
  const view = parent.frames[data.frame];
  const {document} = view as Window;
  const box = document.querySelector('linkedin-ai-optout');
  const root = box?.shadowRoot;
  if (data.pick) {
    const list = root?.querySelector<HTMLSelectElement>('select[name=language]');
    if (list) list.value = data.pick;
    list?.dispatchEvent(new Event('change', {bubbles: true}));
  }
  if (data.toggle) root?.querySelector<HTMLElement>(`${data.toggle} > summary`)?.click();
  await box?.updateComplete;
  if (data.end) view?.scrollTo(0, 100_000);
  const {scrollHeight, scrollWidth} = document.documentElement;
  const fits = scrollHeight <= (view?.innerHeight ?? 0) && scrollWidth <= (view?.innerWidth ?? 0);
  const isAtEnd = (view?.scrollY ?? 0) + (view?.innerHeight ?? 0) >= scrollHeight - 1;
  const locale = root?.querySelector('section')?.lang;
  parent.postMessage({answer: data.order, locale, fits, isAtEnd}, '*');
}

addEventListener('message', ({data}: MessageEvent<Order>) => {
  void carryOut(data);
});
