// Snippets that are built and pasted, and what is seen of each: in the builder's preview, and in the page it is pasted into.

/** How a box stands in a page. */
export type Kind = 'element' | 'div' | 'text' | 'frame' | 'mail';

interface Case {
  readonly what: string;
  readonly query: string;
  readonly kind: Kind;
  /** Whether there is one without scripts. */
  readonly stays: boolean;
}

export const cases: readonly Case[] = [
  {
    what: 'the tag, small, in a colour of one’s own',
    query: '?layout=compact&region=SE&heading-level=3&accent=%23ffd21f',
    kind: 'element',
    stays: false,
  },
  {
    what: 'HTML that is complete without scripts, dark, in Arabic, with some sections',
    query: '?place=complete&lang=ar&theme=dark&show=summary+steps',
    kind: 'element',
    stays: true,
  },
  {
    what: 'one language, with its hash',
    query: '?place=oneLanguage&lang=fi&region=US',
    kind: 'element',
    stays: false,
  },
  {
    what: 'the div for systems that clean, with a ground and a text of one’s own',
    query: '?place=otherCms&lang=de&layout=compact&surface=%23fff4d6&text=%23332200',
    kind: 'div',
    stays: true,
  },
  {
    what: 'a frame',
    query: '?place=frame&lang=sv&layout=compact&theme=light&region=CA',
    kind: 'frame',
    stays: true,
  },
  {
    what: 'a newsletter in another accent',
    query: '?place=newsletter&lang=sv&layout=compact&accent=%23a3271b',
    kind: 'mail',
    stays: true,
  },
  {
    what: 'a feed',
    query: '?place=feed&lang=ja&show=steps+sources',
    kind: 'text',
    stays: true,
  },
];

interface Look {
  readonly text: string;
  readonly lang: string | null;
  readonly kind: string;
  /** The colours of the box, and of its main link; of what has none of its own, nothing. */
  readonly own: Colors | undefined;
  readonly link: Colors | undefined;
}

interface Colors {
  readonly color: string;
  readonly backgroundColor: string;
}

/** What a reader sees of it. */
export function looksOf(element: Element): Look {
  const look = (each: Element | null) => {
    if (!each) return undefined;
    const {color, backgroundColor} = getComputedStyle(each);
    return {color, backgroundColor};
  };
  const link = element.querySelector('.setting, a[target]');
  return {
    text: element.textContent.replace(/\s+/g, ' ').trim(),
    lang: element.getAttribute('lang'),
    kind: element.className,
    own: element.className ? look(element) : undefined,
    link: element.className ? look(link) : look(link?.closest('td') ?? null),
  };
}
