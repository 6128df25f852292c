'use client';
import 'ai-optout-box-for-linkedin/define.js';
import {useEffect, useState} from 'react';

export function Said() {
  const [target, setTarget] = useState('');
  useEffect(() => {
    const say = ({detail}: DocumentEventMap['optout-open']) => {
      setTarget(detail.target);
    };
    document.addEventListener('optout-open', say);
    return () => {
      document.removeEventListener('optout-open', say);
    };
  }, []);
  return <output>{target}</output>;
}
