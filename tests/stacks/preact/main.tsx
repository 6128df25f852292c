import 'ai-optout-box-for-linkedin/define.js';
import type {} from 'ai-optout-box-for-linkedin/types/preact';
import {render} from 'preact';
import {useState} from 'preact/hooks';

function Article() {
  const [target, setTarget] = useState('');
  return (
    <article>
      <linkedin-ai-optout
        layout="compact"
        headingLevel={3}
        onoptout-open={({detail}) => {
          setTarget(detail.target);
        }}
      />
      <output>{target}</output>
    </article>
  );
}

render(<Article />, document.body);
