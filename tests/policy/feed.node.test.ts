/// <reference types="node" />
// Facts that a page brings take the place of the built-in ones only where they are no step back, and from whom they should be.
import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {describe, it} from 'node:test';
import {asciiJson} from '../../build/ascii.js';
import {publishedDocument} from '../../build/policy.js';
import {readKey} from '../../scripts/publish/sign.js';
import {receivePolicy} from '../../src/policy/check.js';
import {latestToday} from '../../src/policy/checked.js';
import {edition} from '../../src/policy/generated/edition.js';
import {checkedOn} from '../support/days.js';
import {documentWith, shippedDocument} from '../support/policy-document.js';

const pem = (type: 'ed25519' | 'x25519' = 'ed25519') =>
  generateKeyPairSync(type as 'ed25519')
    .privateKey.export({type: 'pkcs8', format: 'pem'})
    .toString();
const [key, otherKey] = [readKey(pem()), readKey(pem())];

const moved = 'https://www.linkedin.com/made-up/moved';
const document = documentWith('links.setting.url', moved);
const signed = key.signed(document);
const anotherLetter = (text: string) => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);

/** What is taken, and with which key the page asks for it. */
const taken: readonly (readonly [name: string, document: unknown, key?: string])[] = [
  ['of the same day', document],
  ['of a later day', {...document, issued: latestToday()}],
  ['as they are published', JSON.parse(asciiJson(publishedDocument(document)))],
  ['signed, where the page names no key', signed],
  ['signed, where the page names that key', signed, key.publicKey],
  ['signed, and set otherwise', JSON.parse(JSON.stringify(signed, null, 7)), key.publicKey],
  ['signed, and escaped', JSON.parse(asciiJson(signed)), key.publicKey],
  ['signed once more', key.signed(otherKey.signed(document)), key.publicKey],
];

const refused: readonly (readonly [name: string, document: unknown, why: RegExp, key?: string])[] =
  [
    [
      'of an earlier day',
      checkedOn(document, '2026-01-02'),
      new RegExp(`it is of 2026-01-02, older than the built-in facts, of ${edition}`),
    ],
    [
      'of a day that has not come',
      {...document, issued: '2999-01-02'},
      /issued: 2999-01-02 has not/,
    ],
    ['of another major version', {version: 2}, /version: is 2, and this script knows 1/],
    ['that are none', undefined, /refused/],
    ['that are none, where the page names a key', null, /it is not signed/, key.publicKey],
    ['not signed', document, /it is not signed/, key.publicKey],
    ['signed with another key', otherKey.signed(document), /does not fit/, key.publicKey],
    [
      'changed after they were signed',
      {...signed, checked: '2026-11-25'},
      /does not fit/,
      key.publicKey,
    ],
    [
      'with a signature that was changed',
      {...signed, signature: anotherLetter(signed.signature)},
      /does not fit/,
      key.publicKey,
    ],
    ['with a signature that is none', {...signed, signature: '?'}, /does not fit/, key.publicKey],
    ['for a key that is none', signed, /policy-key is no key/, 'secret'],
    ['for a key that is too short', signed, /policy-key is no key/, key.publicKey.slice(0, 40)],
    [
      'signed, and of an earlier day',
      key.signed(checkedOn(document, '2026-01-02')),
      /older than the built-in facts/,
      key.publicKey,
    ],
    ['signed, and wrong', key.signed({...document, links: {}}), /links\.setting/, key.publicKey],
  ];

describe('facts of a page’s own', () => {
  for (const [name, given, publicKey] of taken) {
    it(`${name} are taken`, async () => {
      assert.equal((await receivePolicy(given, publicKey)).links.setting, moved);
    });
  }

  for (const [name, given, why, publicKey] of refused) {
    it(`${name} are refused, and the reason is said`, async () => {
      await assert.rejects(receivePolicy(given, publicKey), (error) => {
        assert.ok(error instanceof TypeError);
        assert.match(error.message, /^The policy document is refused\.\n/);
        assert.match(error.message, why);
        return true;
      });
    });
  }
});

describe('the day of the built-in facts', () => {
  it('is that of their edition, or of their check where that is later', () => {
    const {issued, checked} = shippedDocument();
    assert.equal(edition, issued !== undefined && issued > checked ? issued : checked);
  });
});

describe('a key to sign with', () => {
  for (const [name, text, why] of [
    ['that is none', 'secret', /no private key/],
    ['of another kind', pem('x25519'), /a key for x25519, not for ed25519/],
  ] as const) {
    it(`${name} is refused`, () => {
      assert.throws(() => readKey(text), why);
    });
  }
});
