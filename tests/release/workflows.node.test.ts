/// <reference types="node" />
// The workflows and forms of the forge, which nothing else reads before they are needed.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {parse} from 'yaml';
import {readJson, readText, root} from '../../scripts/lib/files.js';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Job {
  readonly needs?: string;
  readonly 'timeout-minutes'?: number;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, {tags?: string[]} | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const read = (path: string): unknown => parse(readText(`.github/${path}`), {strict: true});
const names = (folder: string) => readdirSync(`${root}.github/${folder}`);
const {scripts} = readJson('package.json') as {scripts: Record<string, string>};
const workflows = names('workflows').map(
  (file) => [file, read(`workflows/${file}`) as Workflow] as const,
);
const workflowOf = (name: string) => new Map(workflows).get(name);

describe('the workflows', () => {
  for (const [file, {permissions, jobs}] of workflows) {
    it(`${file}: may only read, ends in time, and pins what others wrote by major version`, () => {
      assert.deepEqual(permissions, {contents: 'read'});
      for (const [name, job] of Object.entries(jobs)) {
        assert.ok(job['timeout-minutes'], name);
        for (const {uses} of job.steps) if (uses) assert.match(uses, /^actions\/[\w-]+@v\d+$/);
      }
    });

    it(`${file}: runs what is there`, () => {
      const commands = Object.values(jobs).flatMap(({steps}) => steps.map(({run}) => run ?? ''));
      assert.notDeepEqual(commands.filter(Boolean), []);
      for (const command of commands) {
        const [, script] = /^npm run (\S+)/.exec(command) ?? [];
        if (script) assert.ok(scripts[script], command);
        if (command.startsWith('.')) assert.ok(existsSync(root + command), command);
      }
    });
  }

  it('test every change as on a bare machine', () => {
    const ci = workflowOf('ci.yml');
    assert.deepEqual(Object.keys(ci?.on ?? {}), ['push', 'pull_request']);
    assert.ok(ci?.jobs['test']?.steps.some(({run}) => run === '.ci/run'));
  });

  it('publish a tested tag, with provenance, after the last check', () => {
    const release = workflowOf('release.yml');
    assert.deepEqual(release?.on, {push: {tags: ['v*.*.*']}});
    const {publish, test} = release.jobs;
    assert.ok(test?.steps.some(({run}) => run === '.ci/run'));
    assert.equal(publish?.needs, 'test');
    assert.deepEqual(publish.permissions, {contents: 'read', 'id-token': 'write'});
    const commands = publish.steps.flatMap(({run}) => run ?? []);
    assert.deepEqual(commands.slice(-3), [
      'npm run release -- --check --tag "$GITHUB_REF_NAME"',
      'npm pack',
      'npm publish ./*.tgz --provenance --access public',
    ]);
  });

  it('look at the age of the facts once a week', () => {
    const weekly = workflowOf('weekly.yml');
    assert.ok(Object.hasOwn(weekly?.on ?? {}, 'schedule'));
    const commands = weekly?.jobs['facts']?.steps.flatMap(({run}) => run ?? []);
    assert.equal(commands?.at(-1), 'npm run check -- --fresh');
  });
});

describe('the watch', () => {
  const watch = workflowOf('watch.yml');
  const steps = watch?.jobs['watch']?.steps ?? [];
  const commands = steps.flatMap(({run}) => run ?? []);

  it('runs once a week, and may write issues and nothing else', () => {
    assert.ok(Object.hasOwn(watch?.on ?? {}, 'schedule'));
    const rights = watch?.jobs['watch']?.permissions;
    assert.deepEqual(rights, {contents: 'read', issues: 'write', actions: 'read'});
  });

  it('fails where it could not look, and not for what it found', () => {
    const [command = ''] = commands.filter((each) => each.startsWith('npm run watch --'));
    const [, after] = /^npm run watch -- --contact "[^"]+" (.*)$/.exec(command) ?? [];
    for (const code of [0, 1, 2, 3, 4, 5, 6]) {
      const {status} = spawnSync('sh', ['-e', '-c', `(exit ${code}) ${after ?? ''}`]);
      assert.equal(status === 0, code === 0 || code >= 3, String(code));
    }
  });

  it('keeps what it found for the next run, and reports last', () => {
    assert.ok(steps.some(({uses}) => uses?.startsWith('actions/upload-artifact@')));
    assert.equal(commands.at(-1), 'npm run watch-issue');
  });
});

describe('the forms for issues', () => {
  const forms = names('ISSUE_TEMPLATE').filter((file) => file !== 'config.yml');

  it('are for a fact, a word and a box', () => {
    assert.deepEqual(forms.sort(), ['box-not-shown.yml', 'wrong-fact.yml', 'wrong-word.yml']);
  });

  for (const file of forms) {
    it(`${file}: has what the forge asks of a form`, () => {
      const form = read(`ISSUE_TEMPLATE/${file}`) as {
        name: string;
        description: string;
        body: readonly {
          type: string;
          id: string;
          attributes: {label: string; options?: string[]};
        }[];
      };
      assert.ok(form.name && form.description);
      assert.equal(new Set(form.body.map(({id}) => id)).size, form.body.length);
      for (const {type, id, attributes} of form.body) {
        assert.match(type, /^(input|textarea|dropdown)$/);
        assert.match(id, /^[\w-]+$/);
        assert.notEqual(attributes.label, '');
        assert.equal(type === 'dropdown', attributes.options !== undefined, id);
      }
    });
  }
});
