// Files that people edit by hand break: whoever reads them says where in one line, and never with a stack.
import {readFileSync} from 'node:fs';
import type * as z from 'zod/mini';

/** Its message is one line: where the file is broken, and what to do about it. */
export class BrokenFile extends Error {}

/**
 * Reads a JSON file whose form is known.
 * @throws a `BrokenFile`
 */
export function readJsonAs<T>(path: string, form: z.ZodMiniType<T>): T {
  let value: unknown;
  const text = readFileSync(path, 'utf8');
  try {
    value = JSON.parse(text);
  } catch (error) {
    const [, position] = /position (\d+)/.exec(String(error)) ?? [];
    const line = text.slice(0, Number(position ?? text.length)).split('\n').length;
    throw new BrokenFile(`the JSON is broken at line ${line}: look for a comma, quote or bracket`);
  }
  const {error, data} = form.safeParse(value);
  if (!error) return data;
  const [first] = error.issues;
  throw new BrokenFile(`${first?.path.join('.') || 'the file'}: ${first?.message ?? 'is wrong'}`);
}
