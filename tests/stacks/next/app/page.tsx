import {renderOptOut} from 'ai-optout-box-for-linkedin/server.js';
import {Said} from './said';

const box = renderOptOut({lang: 'sv', layout: 'compact', headingLevel: 3});

export default function Page() {
  return (
    <article>
      {/* The browser makes a shadow root of what is served: there is more in one than in the other. */}
      <div dangerouslySetInnerHTML={{__html: box}} suppressHydrationWarning />
      <Said />
    </article>
  );
}
