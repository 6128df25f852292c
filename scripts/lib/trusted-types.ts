// A page may already have a Lit of its own, and allow-list the names of Trusted Types policies. Lit makes its policy
// when it is imported, and dies if it may not: an empty box.
import type {Plugin} from 'vite';

/** Gives the bundled Lit a policy name of its own, and lets it live without a policy. */
export const renameTrustedTypesPolicy = (): Plugin => ({
  name: 'rename-trusted-types-policy',
  apply: 'build',
  transform(code, id) {
    if (!/\/lit-html\/.*lit-html\.js$/.test(id)) return null;
    const made = code.replace(
      /(\w+)\.createPolicy\(["']lit-html["'],\s*(\{[^}]*\})\)/,
      (_, factory: string, rules: string) =>
        `(()=>{try{return ${factory}.createPolicy("linkedin-ai-optout",${rules})}catch{}})()`,
    );
    if (made === code) this.error('lit-html has changed how it makes its Trusted Types policy');
    return {code: made, map: null};
  },
});
