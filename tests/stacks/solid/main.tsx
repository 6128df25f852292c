import 'ai-optout-box-for-linkedin/define.js';
import type {} from 'ai-optout-box-for-linkedin/types/solid';
import {createSignal} from 'solid-js';
import {render} from 'solid-js/web';

function Article() {
  const [target, setTarget] = createSignal('');
  return (
    <article>
      <linkedin-ai-optout
        layout="compact"
        prop:headingLevel={3}
        on:optout-open={({detail}) => {
          setTarget(detail.target);
        }}
      />
      <output>{target()}</output>
    </article>
  );
}

render(() => <Article />, document.body);
