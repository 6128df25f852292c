// A page that names a key takes facts with a fitting signature only, whatever the engine can check.
import {expect, oneEvent} from '@open-wc/testing';
import {signedText} from '../../src/policy/signature.js';
import {consoleDuring, drawBox, findAll, type Box} from '../support/element.js';
import {eventually} from '../support/eventually.js';

const moved = 'https://www.linkedin.com/made-up/signed';

interface Facts {
  readonly signature?: string;
  readonly links: {readonly setting: object};
}

async function facts(): Promise<Facts> {
  const shipped = (await (await fetch('/src/policy/linkedin.json')).json()) as Facts;
  return {...shipped, links: {...shipped.links, setting: {...shipped.links.setting, url: moved}}};
}

const base64 = (bytes: ArrayBuffer) => btoa(String.fromCharCode(...new Uint8Array(bytes)));

/** RFC 8037, appendix A.1. One that is written down: WebKitGTK fails to generate some six keys of a thousand. */
const pair = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};
const publicKey = '11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=';

/** Nothing where the engine has no Ed25519. */
async function importPrivateKey(): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('jwk', pair, 'Ed25519', false, ['sign']);
  } catch {
    return undefined;
  }
}

const isMoved = (box: Box) => findAll(box, `a[href="${moved}"]`).length > 0;

describe('policy-key', () => {
  const {importKey} = SubtleCrypto.prototype;
  afterEach(() => {
    SubtleCrypto.prototype.importKey = importKey;
  });

  /** Why the facts were refused; the box keeps its own. */
  async function refusal(box: Box, give: () => void): Promise<string> {
    const errors = await consoleDuring('error', async () => {
      const refused = oneEvent(box, 'optout-error');
      give();
      const {detail} = (await refused) as CustomEvent<unknown>;
      expect(detail).to.deep.equal({code: 'policy'});
    });
    expect(isMoved(box)).to.equal(false);
    return errors.join('\n');
  }

  it('takes what is signed with it, by address and as an object, and refuses the rest', async () => {
    const key = await importPrivateKey();
    const document = await facts();
    const box = await drawBox({region: 'SE'});
    if (!key) {
      box.policyKey = btoa('k'.repeat(32));
      const give = () => {
        box.policy = {...document, signature: btoa('s'.repeat(64))};
      };
      expect(await refusal(box, give)).to.include('has no Ed25519');
      return;
    }
    const bytes = new TextEncoder().encode(signedText(document));
    const signature = base64(await crypto.subtle.sign('Ed25519', key, bytes));
    const signed = {...document, signature};
    box.setAttribute('policy-key', publicKey);
    box.setAttribute(
      'policy-src',
      `data:application/json,${encodeURIComponent(JSON.stringify(signed))}`,
    );
    await eventually(() => isMoved(box), 'the signed facts');
    expect(
      await refusal(box, () => {
        box.setAttribute(
          'policy-src',
          `data:application/json,${encodeURIComponent(JSON.stringify(document))}`,
        );
      }),
    ).to.include('it is not signed');
    box.policy = signed;
    await eventually(() => isMoved(box), 'the signed object');
    expect(
      await refusal(box, () => {
        box.policy = {...signed, seed: 'watson'};
      }),
    ).to.include('does not fit the key');
  });

  it('takes nothing with a key that is none, an empty one included', async () => {
    const document = {...(await facts()), signature: btoa('s'.repeat(64))};
    for (const key of ['', 'key', btoa('k'.repeat(31))]) {
      const box = await drawBox({region: 'SE'});
      box.setAttribute('policy-key', key);
      const give = () => {
        box.policy = document;
      };
      expect(await refusal(box, give), key).to.include('policy-key is no key');
    }
  });

  it('named later, sends away what is not signed', async () => {
    const box = await drawBox({region: 'SE'});
    box.policy = await facts();
    await eventually(() => isMoved(box), 'the facts without a key');
    const errors = await consoleDuring('error', async () => {
      const refused = oneEvent(box, 'optout-error');
      box.policyKey = btoa('k'.repeat(32));
      await refused;
      await eventually(() => !isMoved(box), 'the built-in facts');
    });
    expect(errors.join('\n')).to.include('it is not signed');
  });

  it('takes nothing where the engine cannot check it', async () => {
    SubtleCrypto.prototype.importKey = (() =>
      Promise.reject(new DOMException('', 'NotSupportedError'))) as typeof importKey;
    const box = await drawBox({region: 'SE'});
    box.policyKey = btoa('k'.repeat(32));
    const document = {...(await facts()), signature: btoa('s'.repeat(64))};
    const give = () => {
      box.policy = document;
    };
    expect(await refusal(box, give)).to.include(
      'this browser cannot check its signature, as it has no Ed25519',
    );
  });
});
