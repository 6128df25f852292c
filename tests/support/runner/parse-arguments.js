// The options of `npm test -- …`, for work on one part:
//   --only browser,lint         only these steps (`gates` stands for all but the tests themselves)
//   --files 'tests/region/**'   only these tests; leaves the gates out unless --only names them
//   --engines chromium          only these engines

export function parseArguments(args, allSteps) {
  const given = readArguments(args);
  const steps = chooseSteps(given, allSteps);
  const patterns = given.files.map(toPattern);
  return {
    steps,
    filtered: patterns.length > 0,
    matches: (file) => patterns.length === 0 || patterns.some((pattern) => pattern.test(file)),
    engines: given.engines.length > 0 ? given.engines : undefined,
  };
}

function readArguments(args) {
  const given = {only: [], files: [], engines: []};
  let current;
  for (const arg of args) {
    const name = /^--(\w+)$/.exec(arg)?.[1];
    if (name !== undefined) {
      if (!Object.hasOwn(given, name)) throw new Error(`Unknown option ${arg}.`);
      current = name;
    } else if (current === undefined) {
      throw new Error(`"${arg}" follows no option.`);
    } else {
      given[current].push(...(current === 'files' ? [arg] : arg.split(',')));
    }
  }
  return given;
}

function chooseSteps({only, files}, allSteps) {
  const tests = ['node', 'browser', 'wordpress'];
  if (only.length === 0) return files.length > 0 ? tests : allSteps;
  const gates = allSteps.filter((step) => !tests.includes(step));
  const steps = only.flatMap((step) => (step === 'gates' ? gates : [step]));
  const unknown = steps.find((step) => !allSteps.includes(step));
  if (unknown !== undefined) throw new Error(`Unknown step "${unknown}": ${allSteps.join(', ')}.`);
  return steps;
}

/** `**` any folders, `*` within one; a folder stands for all that is in it. */
function toPattern(glob) {
  const parts = glob
    .replace(/^\.\//, '')
    .replace(/\/$/, '')
    .replace(/[.+^${}()|[\]\\?]/g, '\\$&')
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part));
  return new RegExp(`^${parts.join('')}(/.*)?$`);
}
