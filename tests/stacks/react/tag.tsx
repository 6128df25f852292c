import 'ai-optout-box-for-linkedin/define.js';
import type {} from 'ai-optout-box-for-linkedin/types/react';
import {useState} from 'react';

export function Article() {
  const [target, setTarget] = useState('');
  return (
    <article>
      <linkedin-ai-optout
        layout="compact"
        heading-level="3"
        onoptout-open={({detail}) => {
          setTarget(detail.target);
        }}
      />
      <output>{target}</output>
    </article>
  );
}
