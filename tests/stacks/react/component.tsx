import {OptOut} from 'ai-optout-box-for-linkedin/react';
import {useState} from 'react';

export function Article() {
  const [target, setTarget] = useState('');
  return (
    <article>
      <OptOut
        id="opt-out"
        lang="sv"
        layout="compact"
        headingLevel={3}
        onOptoutOpen={({detail}) => {
          setTarget(detail.target);
        }}
      >
        <p>The setting is among those for privacy.</p>
      </OptOut>
      <output>{target}</output>
    </article>
  );
}
