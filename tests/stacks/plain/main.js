import 'ai-optout-box-for-linkedin/define.js';

document.addEventListener('optout-open', ({detail}) => {
  const output = document.querySelector('output');
  if (output) output.value = detail.target;
});
